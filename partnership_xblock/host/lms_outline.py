"""The one place for asking the LMS about the order of a course."""

from __future__ import annotations

import logging

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.host.lms_people import load_user

log = logging.getLogger(__name__)


def next_block(user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
    """From the course's block structure as this person gets it (course_blocks/api.py): what she may not see yet is not
    in it. The platform keeps it in its cache. It is gone along in the order of the outline (graph_traversals.py:
    children are put on the stack in reverse)."""
    try:
        from lms.djangoapps.course_blocks.api import get_course_blocks
        from xmodule.modulestore.django import modulestore
    except ImportError:
        return None
    user = load_user(user_id)
    if user is None:
        return None
    try:
        structure = get_course_blocks(user, modulestore().make_course_usage_key(usage_key.course_key))
        passed = False
        for key in structure.topological_traversal():
            if passed and key.block_type == usage_key.block_type:
                return key, str(structure.get_xblock_field(key, "display_name") or "")
            passed = passed or key == usage_key
    except Exception as error:  # noqa: BLE001 (a structure that cannot be had is no reason to keep her work from her)
        log.warning("outline not read: %s: %s", usage_key.course_key, type(error).__name__)
    return None
