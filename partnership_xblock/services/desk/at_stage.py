"""Describes the stage of the round at the desk: what may be decided, in which roles, and the score sheets.

Until a trainer's own sheet is sent, nobody else's leaves the server: neither points nor how far they are apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from partnership_xblock.domain.gate import OWN
from partnership_xblock.repositories.rounds import StoredRound
from partnership_xblock.repositories.score_sheets import Written
from partnership_xblock.services.records.stages import AtStage, at_stage, lines_of, sheet_shapes
from partnership_xblock.services.wire.desk import Choice, OutcomeShape, SheetsShape, StageShape
from partnership_xblock.services.wire.times import iso

from .reader import Reader


def stage_shape(
    rounds: Sequence[StoredRound], standing: StoredRound, written: Sequence[Written], reader: Reader
) -> StageShape | None:
    """The stage of the round that stands, of rounds that are newest first; None for a kind without stages."""
    at = at_stage(standing)
    if at is None:
        return None
    language, ids = reader.language, [one.id for one in at.stages.stages(at.content)]
    stage = at.stages.stage(at.content, at.stage)
    offered = at.stages.offered(at.content)
    return StageShape(
        id=at.stage,
        number=ids.index(at.stage) + 1 if at.stage in ids else len(ids),
        of=len(ids),
        label="" if stage is None else stage.label.into(language),
        reader="" if stage is None else stage.reader,
        days=0 if stage is None else stage.days,
        since=iso(_since(rounds, standing, at.stage).submitted_at),
        roles=[
            Choice(value=id_, label=label.into(language))
            for id_, label in at.stages.roles(at.content).items()
            if id_ in offered or (stage is not None and id_ == stage.reader)
        ],
        outcomes=[
            OutcomeShape(
                id=one.id,
                label=one.label.into(language),
                told=one.told.into(language),
                decision=one.decision,
                goes_on=one.goes_on,
                amount=one.amount,
                sheets=one.sheets,
            )
            for one in at.stages.outcomes(at.content, at.stage)
        ],
        most=at.stages.most(standing.summary),
        sheets=_sheets(at, standing, written, reader),
    )


def _since(rounds: Sequence[StoredRound], standing: StoredRound, stage: str) -> StoredRound:
    """The oldest of the rounds in a row that were handed in to this stage, up to the one that stands."""
    oldest = standing
    for one in rounds:
        if one.withdrawn or one.number >= standing.number:
            continue
        if one.summary.get("stage") != stage:
            break
        oldest = one
    return oldest


def _sheets(at: AtStage, round_: StoredRound, written: Sequence[Written], reader: Reader) -> SheetsShape | None:
    lines = lines_of(at, reader.language)
    if not lines or at.kind.sheets is None:
        return None
    sent = any(one.reviewer_id == reader.user_id and one.key == OWN for one in written)
    shapes = sheet_shapes(written, reader.user_id)
    return SheetsShape(
        lines=lines,
        scorers=at.kind.sheets.scorers(at.content),
        apart=at.kind.sheets.apart(at.content),
        n=sum(one.scores for one in written),
        sent=sent,
        sheets=[one for one in shapes if one.mine or sent or round_.review is not None],
        shown=any(one.item.shown for one in written),
    )
