"""Open: a person looks at a block. Nothing is written, except that its owner has now seen a decision, that answers are
marked anew after their key was mended, and that what an earlier release left broken is mended."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from partnership_xblock.domain.errors import Refused
from partnership_xblock.events import Opened
from partnership_xblock.repositories.rounds import KeptRound, rounds_of
from partnership_xblock.repositories.work import Place, Work, find, keep, lock, mark_seen
from partnership_xblock.services.records.events import about, tell
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.page import PageShape

from .automatic_grade import remark, wants_remark
from .page import finished, page_shape
from .visit import Visit
from .writable import require_same_kind


def open_page(visit: Visit, words: Mapping[str, str], *, viewed: bool = False) -> PageShape:
    """The whole page. `words` are the interface's, in the visit's language. At most 4 queries,
    and one more an hour for each block (`finished`); none where nobody's work is shown. `viewed`: a page is being made
    with the block on it, which is told of learners at their own work.

    Raises Refused kind_changed."""
    place = visit.reader()
    if place is None:
        return page_shape(visit, None, (), words)
    found = find(place, visit.block.kind)
    require_same_kind(visit, found)
    if found.adrift and visit.mode != "masquerade":
        found = _mended(visit, place)
    work = _seen(visit, place, found)
    if visit.mode == "work" and wants_remark(visit, work):
        # Where others hold the work just now, the next opening does it: nobody's page waits for points.
        with suppress(Refused):
            remark(visit, place)
    if viewed and visit.mode == "work":
        opened = Opened(**about(work), status=str(work.state.settled(visit.now).status))
        tell(opened, course_key=visit.block.course_key, actor=place.learner_id)
    return page_shape(visit, work, _rounds(work), words).model_copy(update={"finished": finished(visit)})


@atomically
def _mended(visit: Visit, place: Place) -> Work:
    """Her submission belongs to her network of this course again, to an empty one where that is gone."""
    work = lock(place, visit.block.kind)
    return keep(work, work, visit.now)


def _seen(visit: Visit, place: Place, work: Work) -> Work:
    """What the owner is shown she has seen: from then on a trainer cannot take it back. If that happened at this very
    moment, she is shown how things stand after."""
    if visit.mode == "masquerade" or work.state.open_decision() == work.state:
        return work
    if mark_seen(work, visit.now):
        return replace(work, state=work.state.open_decision(), seen_at=visit.now)
    return find(place, visit.block.kind)


def _rounds(work: Work) -> list[KeptRound]:
    return rounds_of(work.row) if work.state.round else []
