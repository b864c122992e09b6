"""Opens a block's page.

Writes nothing but this: the owner has seen a decision; answers are marked again after an author corrected their key;
and a submission without its network, as an earlier release left some, is repaired.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from partnership_xblock.domain.errors import Refused
from partnership_xblock.events import Opened
from partnership_xblock.repositories.rounds import StoredRound, rounds_of
from partnership_xblock.repositories.work import Place, Work, find, keep, lock, mark_seen
from partnership_xblock.services.records.events import about, emit
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.page import PageShape

from .automatic_grade import remark, wants_remark
from .page import finished, page_shape
from .visit import Visit
from .writable import require_same_kind


def open_page(visit: Visit, words: Mapping[str, str], *, viewed: bool = False) -> PageShape:
    """The whole page. `words` are the interface's, in the visit's language. At most 4 queries, one more an hour for
    each block (`finished`), and 2 more in a series; none where the page shows no person's work. `viewed`: the page is
    rendered with the block on it, which emits an event for learners at their own work.

    Raises Refused kind_changed.
    """
    place = visit.reader()
    if place is None:
        return page_shape(visit, None, (), words)
    work = find(place, visit.block.kind)
    require_same_kind(visit, work)
    if work.adrift and visit.mode != "masquerade":
        work = _repaired(visit, place)
    work = _mark_seen(visit, place, work)
    if visit.mode == "work" and wants_remark(visit, work):
        # While other writers hold the work, the next opening does this: no page waits for points.
        with suppress(Refused):
            remark(visit, place)
    if viewed and visit.mode == "work":
        opened = Opened(**about(work), status=str(work.state.settled(visit.now).status))
        emit(opened, course_key=visit.block.course_key, actor=place.learner_id)
    return page_shape(visit, work, _rounds(work), words).model_copy(update={"finished": finished(visit)})


@atomically
def _repaired(visit: Visit, place: Place) -> Work:
    """Ties the submission to the owner's network of this course again, or to an empty one where that is gone."""
    work = lock(place, visit.block.kind)
    return keep(work, work, visit.now)


def _mark_seen(visit: Visit, place: Place, work: Work) -> Work:
    """Records that the owner has seen the decision: from then on a trainer cannot take it back. If a trainer took it
    back at this very moment, the page shows the state after that."""
    if visit.mode == "masquerade" or work.state.open_decision() == work.state:
        return work
    if mark_seen(work, visit.now):
        return replace(work, state=work.state.open_decision(), seen_at=visit.now)
    return find(place, visit.block.kind)


def _rounds(work: Work) -> list[StoredRound]:
    return rounds_of(work.row) if work.state.round else []
