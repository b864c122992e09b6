"""Names the activities of a course that would tell a portfolio something, and that its teacher has not begun.

The host says what a teacher finds in a course: what is hidden from the teacher, or not open yet, is not in it.
"""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import Final

from partnership_xblock.activities import installed
from partnership_xblock.host import current_host
from partnership_xblock.services.wire.page import MissingShape

from .course_activities import found_by
from .visit import Visit

LISTED: Final = 5
"""Activities that are named; the rest are counted."""
log = logging.getLogger(__name__)


def unbegun(visit: Visit, begun: Collection[str]) -> tuple[list[MissingShape], int]:
    """The first in the course's order, and how many more there are. `begun`: keys of the blocks of this course in which
    the teacher has work. Only for the owner of this page; nothing where the host fails. No query of ours."""
    if visit.learner_id is None or visit.mode == "masquerade":
        return [], 0
    try:
        _, activities = found_by(visit.learner_id, visit.block.usage_key)
    except Exception as error:  # noqa: BLE001 (a list beside the work must not keep anybody from it)
        log.warning("activities not read: %s: %s", visit.block.course_key, type(error).__name__)
        return [], 0
    there = {*begun, str(visit.block.usage_key)}
    every = [one for one in activities if _tells(one.kind) and str(one.usage_key) not in there]
    named = [
        MissingShape(title=one.title_in(visit.language), url=current_host().block_url(one.usage_key))
        for one in every[:LISTED]
    ]
    return named, len(every) - len(named)


def _tells(kind: str) -> bool:
    found = installed(kind)
    return found is not None and found.results.tells is not None
