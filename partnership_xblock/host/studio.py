"""A course in Studio, outside a block's own handlers: changes to it, and what of it is published."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import transaction
from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.host.lms_people import real_user_id


def retitle(usage_key: UsageKey, title_of: Callable[[Any], str]) -> None:
    """Stores `title_of(block)` as the block's title, in the draft; an empty title changes nothing. The editor is the
    person at the keyboard, else the platform itself (xmodule/modulestore/__init__.py, ModuleStoreEnum.UserID)."""
    from xmodule.modulestore import ModuleStoreEnum
    from xmodule.modulestore.django import modulestore

    store = modulestore()
    block = store.get_item(usage_key)
    title = title_of(block)
    if title:
        block.display_name = title
        store.update_item(block, real_user_id(None) or ModuleStoreEnum.UserID.system)


def held_draft(usage_key: UsageKey) -> Any | None:
    """See `Host.held_draft`.

    A course of split_mongo is one row that names its newest version. Studio reads it once a request, makes a version
    from that one, and where another request has stored one meanwhile it drops its own, with a line in the log and the
    answer as if it were saved (mongo_connection.py, `update_course_index`); or, where both look before either has
    committed, the later drops the earlier. So the row is locked first, then read anew (decision 0084).
    """
    try:
        from common.djangoapps.split_modulestore_django.models import SplitModulestoreCourseIndex
        from edx_django_utils.cache import RequestCache
        from xmodule.modulestore.django import modulestore
    except ImportError:
        return None
    # Studio answers in a transaction (ATOMIC_REQUESTS). Without one a lock would end with its own query.
    if transaction.get_connection().in_atomic_block:
        course_key: Any = usage_key.course_key
        SplitModulestoreCourseIndex.objects.select_for_update().filter(course_id=course_key.for_branch(None)).first()
    RequestCache(namespace="course_index_cache").clear()
    store = modulestore()
    return store.get_item(usage_key) if store.has_item(usage_key) else None


BLOCK_TYPE = "partnership"


def published_blocks(course_key: CourseKey, block_type: str = BLOCK_TYPE) -> list[Any]:
    """The course's blocks of a type, as published; none in a course that has no published version."""
    from xmodule.modulestore import ModuleStoreEnum
    from xmodule.modulestore.django import modulestore

    found: list[Any] = modulestore().get_items(
        course_key,
        revision=ModuleStoreEnum.RevisionOption.published_only,
        qualifiers={"category": block_type},
    )
    return found
