"""Follows an author in Studio, outside a block's own handlers.

A new block gets its kind's title, and the work that is stored moves into the series that was published.
"""

from __future__ import annotations

import logging
from typing import Any

from django.db import transaction

from partnership_xblock import api
from partnership_xblock.block_parts.titles import title_of_new
from partnership_xblock.block_parts.visitor import plain_key
from partnership_xblock.host.studio import published_blocks, retitle

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


def course_published(sender: Any, course_key: Any, **_more: Any) -> None:  # noqa: ARG001 -- a receiver takes a sender
    """For `COURSE_PUBLISHED` (xmodule/modulestore/django.py), sent once a change of the published course is stored: by
    publishing, by importing (its blocks are published one by one in one bulk operation), by resetting it to a version
    (split_mongo/split_draft.py, `_flag_publish_event`)."""
    key = course_key.for_branch(None)
    try:
        # A savepoint: an error of the database in here leaves the request's transaction usable.
        with transaction.atomic():
            api.follow_series(
                course_key=key,
                published=lambda: {
                    plain_key(block.scope_ids.usage_id): block.series for block in published_blocks(key, BLOCK_TYPE)
                },
            )
    except Exception as error:  # noqa: BLE001 -- the course is published; work follows with its next save
        log.warning("series of %s not followed: %s", course_key, type(error).__name__)
