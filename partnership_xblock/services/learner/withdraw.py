"""Withdraws work that no trainer is reading: it returns to its owner, and the round stays, marked withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import NotAllowed
from partnership_xblock.events import Withdrawn
from partnership_xblock.repositories.rounds import rounds_of, withdraw_round
from partnership_xblock.repositories.work import keep, lock
from partnership_xblock.services.records.events import about, record_own_move, seconds
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.page import PageShape
from partnership_xblock.services.wire.save import WithdrawRequest

from .page import page_shape
from .visit import Visit
from .writable import flow_of, require_open, require_same_kind


@atomically
def withdraw(visit: Visit, request: WithdrawRequest, words: Mapping[str, str]) -> PageShape:
    """Takes the work back; returns the page with the live draft. At most 6 queries.

    Raises Refused: as `submit`, and claimed_by_other while a trainer reads it, wrong_state when there is nothing to
    take back, closed after due and grace (it could not be handed in again).
    """
    place = visit.writer_as(request.person, request.page)
    before = lock(place, visit.block.kind)
    require_same_kind(visit, before)
    flow = flow_of(visit.block, before.state)
    try:
        state = before.state.withdraw(visit.now, flow)
    except NotAllowed as refused:
        raise Refused(refused.code, params={**refused.params, "trainer": visit.block.trainer_title}) from None
    require_open(visit.block, state, visit.now)
    rounds = rounds_of(before.row)
    newest = rounds[0]
    after = keep(before, replace(before, state=state, seen_at=visit.now if state.seen else None), visit.now)
    withdrawn = withdraw_round(newest)
    event = Withdrawn(**about(after), waited=seconds(newest.submitted_at, visit.now))
    record_own_move(
        "withdraw", event, before=before, after=after, actor=place.learner_id, at=visit.now, round_id=newest.id
    )
    return page_shape(visit, after, [withdrawn, *rounds[1:]], words)
