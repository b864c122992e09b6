"""Finds activities of the course that share a competency; an open page asks for them, opening one never does."""

from __future__ import annotations

from typing import Final

from partnership_xblock.host import current_host
from partnership_xblock.services.wire.page import LinkShape, RelatedAnswer

from .course_activities import Found, found_by
from .visit import Visit

MOST: Final = 3


def related(visit: Visit) -> RelatedAnswer:
    """Activities with the most shared competencies first, then those after this one; in the course's order otherwise.
    No query of ours, and none of the host's where this activity names no competency."""
    mine, place = set(visit.block.known_competencies), visit.reader()
    if not mine or place is None:
        return RelatedAnswer(related=[])
    here, activities = found_by(place.learner_id, visit.block.usage_key)
    shared = [(len(mine & set(one.competencies)), one) for one in activities if one.place != here]
    order = sorted((pair for pair in shared if pair[0]), key=lambda pair: (-pair[0], pair[1].place < here))
    return RelatedAnswer(related=[_link(visit, one) for _shared, one in order[:MOST]])


def _link(visit: Visit, one: Found) -> LinkShape:
    return LinkShape(title=one.title_in(visit.language), url=current_host().block_url(one.usage_key))
