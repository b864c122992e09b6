"""Gives a new block in Studio its kind's title, before its author types one."""

from __future__ import annotations

import logging
from typing import Any

from partnership_xblock.block_parts.titles import title_of_new
from partnership_xblock.host.studio import retitle

log = logging.getLogger(__name__)
BLOCK_TYPE = "partnership"


def block_made(xblock_info: Any, **_more: Any) -> None:
    """For `XBLOCK_CREATED` (openedx_events.content_authoring.signals), sent once the new block is in the course
    (xmodule/modulestore/mixed.py, `create_item` and `create_child`)."""
    if xblock_info.block_type != BLOCK_TYPE:
        return
    try:
        retitle(xblock_info.usage_key, title_of_new)
    except Exception as error:  # noqa: BLE001 -- the block is made; a title can be typed
        log.warning("no title stored in %s: %s", xblock_info.usage_key, type(error).__name__)
