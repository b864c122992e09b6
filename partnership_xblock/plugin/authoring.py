"""Follows an author in Studio, outside a block's own handlers.

A new block gets its kind's title; the work that is stored moves into the series that was published; a vocabulary that
was published comes into force.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import Any

from django.db import transaction

from partnership_xblock import api
from partnership_xblock.block_parts.titles import title_of_new
from partnership_xblock.block_parts.visitor import plain_key
from partnership_xblock.host.studio import BLOCK_TYPE, published_blocks, retitle

log = logging.getLogger(__name__)


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

    @cache
    def blocks() -> list[Any]:
        return published_blocks(key)

    def series() -> None:
        api.follow_series(
            course_key=key, published=lambda: {plain_key(one.scope_ids.usage_id): one.series for one in blocks()}
        )

    def vocabulary() -> None:
        api.follow_vocabulary(course_key=key, copies=api.copies_in(key, blocks()))

    # Work follows with its next save; a vocabulary with the next time that the course is published.
    for what, follow in (("series", series), ("vocabulary", vocabulary)):
        try:
            # A savepoint: an error of the database in here leaves the request's transaction usable.
            with transaction.atomic():
                follow()
        except Exception as error:  # noqa: BLE001 -- the course is published all the same
            log.warning("%s of %s not followed: %s", what, course_key, type(error).__name__)
