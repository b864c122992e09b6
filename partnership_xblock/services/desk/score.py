"""Takes a trainer's score sheet of a round: written once, without the claim, before the others' are seen.

The submission is locked first, as for a decision: a sheet either stands before the decision or is refused.
"""

from __future__ import annotations

from typing import Final

from partnership_xblock.domain.document import Change
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.gate import OWN, SHEET, SheetItem, as_written
from partnership_xblock.domain.item import read, shape_problems
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.submission import NotAllowed, Status
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.repositories import desk
from partnership_xblock.repositories.score_sheets import keep_sheet, sheets_of
from partnership_xblock.services.records.stages import AtStage, at_stage
from partnership_xblock.services.records.transaction import atomically
from partnership_xblock.services.wire.desk import DeskDetail, ScoreRequest

from .claim import with_holder
from .reader import Reader
from .review_detail import review_detail

MOST: Final = 20
"""Sheets of one round."""


def score(*, reader: Reader, public_id: str, request: ScoreRequest) -> DeskDetail:
    """Stores a sheet. The same sheet again is harmless, another is refused (`sheet_sent`).

    Raises Refused `wrong_state` once the round is decided, `stale` for another round than the current one, `invalid`
    with problems for a sheet that is not whole, `not_claimed` for one on paper by a trainer who has not claimed it.
    """
    reader.named(request.person)
    _score(reader, public_id, request)
    return review_detail(reader=reader, public_id=public_id)


@atomically
def _score(reader: Reader, public_id: str, request: ScoreRequest) -> None:
    submission = reader.lock(public_id)
    key = f"{SHEET}{request.sheet}" if request.sheet else OWN
    value = {"role": request.role, "paper": key != OWN, "declined": request.declined, "marks": request.marks}
    if problems := shape_problems(SheetItem, key, value):
        raise Refused("invalid", problems=problems)
    round_ = desk.round_of(submission.entry.row, submission.state.round)
    if round_ is None or round_.public_id != request.round:
        raise Refused("stale")
    at = at_stage(round_)
    if at is None or at.kind.sheets is None or at.kind.sheets.stage != at.stage:
        raise Refused("invalid", problems=[Problem(key, "unknown_item")])
    value = SheetItem.model_validate(value).model_dump()
    draft = desk.draft_of(submission.entry.row, round_.id, reader.user_id, lock=True)
    written = draft.document.items.get(key)
    if written is not None:
        if as_written(read(SheetItem, written.value)).model_dump() == value:
            return
        raise Refused("sheet_sent")
    if round_.withdrawn or submission.state.status not in (Status.SUBMITTED, Status.IN_REVIEW):
        raise NotAllowed("wrong_state", params={"verb": "score", "status": str(submission.state.status)})
    if key != OWN and submission.state.claimer(reader.now) != reader.user_id:
        raise with_holder(NotAllowed("not_claimed", params={"verb": "score"}), submission, reader)
    if problems := _gaps(at, key, SheetItem.model_validate(value)):
        raise Refused("invalid", problems=problems)
    others = sheets_of([round_.id]).get(round_.id, ())
    if len(others) >= MOST:
        raise Refused("invalid", problems=[Problem(key, "sheets_most", {"max": MOST})])
    # A decision that was taken back had shown them: this one is not blind, and says so for good.
    value["after"] = any(one.item.shown for one in others)
    merge = draft.document.apply([Change(key=key, value=value, base=0)])
    keep_sheet(draft, merge.document, reader.now)


def _gaps(at: AtStage, key: str, item: SheetItem) -> list[Problem]:
    """What is missing of a sheet: every line's points, none above its most; who wrote one on paper."""
    lines = () if at.kind.sheets is None else at.kind.sheets.lines(at.content)
    if item.declined:
        return [Problem(key, "unknown_item")] if item.paper or item.marks else []
    known = {line.id: line.points for line in lines}
    gaps = [Problem(f"{key}#{id_}", "unknown_field", {"field": id_}) for id_ in item.marks if id_ not in known]
    for id_, most in known.items():
        points = item.marks.get(id_)
        if points is None:
            gaps.append(Problem(f"{key}#{id_}", "mark_missing"))
        elif points > most:
            gaps.append(Problem(f"{key}#{id_}", "mark_too_high", {"max": most}))
    if item.paper and blank(item.role):
        gaps.append(Problem(f"{key}#role", "scorer_missing"))
    return gaps
