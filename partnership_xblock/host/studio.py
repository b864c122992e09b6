"""A course in Studio, outside a block's own handlers: changes to it, and what of it is published."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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
