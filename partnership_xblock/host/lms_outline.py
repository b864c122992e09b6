"""Reads the order of a course's blocks from the LMS."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.host.lms_people import load_user
from partnership_xblock.host.protocol import Activity

log = logging.getLogger(__name__)


def next_block(user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
    """The block that follows a block for this person."""
    try:
        passed = False
        structure = _structure(user_id, usage_key)
        for key in _of_type(structure, usage_key):
            if passed:
                return key, str(structure.get_xblock_field(key, "display_name") or "")
            passed = key == usage_key
    except Exception as error:  # noqa: BLE001 (a missing structure must not keep a teacher from the work)
        log.warning("outline not read: %s: %s", usage_key.course_key, type(error).__name__)
    return None


def activities(user_id: int, usage_key: UsageKey) -> list[Activity]:
    """The blocks, each with the data that the platform collected for the course blocks API when the course was last
    published (course_api/blocks/transformers/student_view.py). It is read, not transformed: `get_course_blocks` leaves
    it in."""
    try:
        from lms.djangoapps.course_api.blocks.transformers.student_view import StudentViewTransformer as Told
    except ImportError:
        return []
    try:
        structure = _structure(user_id, usage_key)
        return [
            Activity(key, structure.get_transformer_block_field(key, Told, Told.STUDENT_VIEW_DATA) or {})
            for key in _of_type(structure, usage_key)
        ]
    except Exception as error:  # noqa: BLE001 (as above)
        log.warning("outline not read: %s: %s", usage_key.course_key, type(error).__name__)
    return []


def _of_type(structure: Any, usage_key: UsageKey) -> Iterator[UsageKey]:
    """Keys of a block's type in the order of the outline (graph_traversals.py: children are put on the stack in
    reverse), the block itself among them.

    Not those of a section that is hidden from the table of contents: who has the address may open them, so the platform
    leaves them in the structure, but nothing in the course leads there. The field is inherited from the section, and
    collected for the course blocks API (course_api/blocks/transformers/navigation.py)."""
    keys = structure.topological_traversal() if structure is not None else ()
    for key in keys:
        if key.block_type == usage_key.block_type and (
            key == usage_key or not structure.get_xblock_field(key, "hide_from_toc")
        ):
            yield key


def _structure(user_id: int, usage_key: UsageKey) -> Any:
    """The course's block structure as this person gets it (course_blocks/api.py), without blocks the person may not see
    yet. The platform caches it. None where there is no such part of the platform, or no such person."""
    try:
        from lms.djangoapps.course_blocks.api import get_course_blocks
        from xmodule.modulestore.django import modulestore
    except ImportError:
        return None
    user = load_user(user_id)
    return None if user is None else get_course_blocks(user, modulestore().make_course_usage_key(usage_key.course_key))
