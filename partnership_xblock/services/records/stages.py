"""Reads at which stage work is, and what was decided at each, from its rounds (`activities/outcomes.py`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Content
from partnership_xblock.activities.outcomes import STAGE, Gate, Outcome, Stages
from partnership_xblock.domain.gate import GateItem, agreed_of, gate_of
from partnership_xblock.repositories.gates import Decided
from partnership_xblock.repositories.rounds import StoredRound
from partnership_xblock.repositories.score_sheets import Written
from partnership_xblock.services.wire.page import GateShape, SheetLineShape, SheetShape

from .sheets import stored_content


class AtStage(NamedTuple):
    """A round of a kind with stages."""

    kind: Activity[Any]
    stages: Stages[Any]
    content: Content
    stage: str


def gates(rounds: Iterable[StoredRound]) -> list[Gate]:
    """What was decided, oldest first, of rounds that are newest first."""
    decided = [one for one in rounds if one.review is not None and not one.withdrawn]
    return [
        Gate(one.review.decision, gate_of(one.review.document.present()).outcome, one.reopened)
        for one in reversed(decided)
        if one.review is not None
    ]


def stage_of(kind: Activity[Any], content: Content, rounds: Iterable[StoredRound]) -> str:
    """The stage, or the end, at which the work of these rounds is, which are newest first; empty for a kind without
    stages."""
    return "" if kind.outcomes is None else kind.outcomes.after(content, gates(rounds))


def at_stage(round_: StoredRound) -> AtStage | None:
    """The stage that a round was handed in to; None for a kind without stages, and for a content of a release that can
    no longer be read."""
    kind = installed(str(round_.block["kind"]))
    if kind is None or kind.outcomes is None or (content := stored_content(kind, round_.content)) is None:
        return None
    return AtStage(kind, kind.outcomes, content, str(round_.summary.get(STAGE) or kind.outcomes.first(content)))


def label_of(summary: Mapping[str, Any], kind: Activity[Any] | None, language: str) -> str:
    """The stage of a summary as the kind's first preset names it; empty for none."""
    if kind is None or kind.outcomes is None:
        return ""
    stage = kind.outcomes.stage(kind.presets[0].content, str(summary.get(STAGE, "")))
    return "" if stage is None else stage.label.into(language)


def told_of(decided: Decided, kind: Activity[Any], language: str) -> str:
    """What was decided at a stage, as the kind's first preset names it; the stage where no outcome of it was named."""
    if kind.outcomes is None:
        return ""
    content = kind.presets[0].content
    stage = str(decided.summary.get(STAGE) or kind.outcomes.first(content))
    outcome = kind.outcomes.outcome(content, stage, decided.gate.outcome)
    return label_of(decided.summary, kind, language) if outcome is None else outcome.label.into(language)


def outcome_of(at: AtStage, gate: GateItem) -> Outcome | None:
    return at.stages.outcome(at.content, at.stage, gate.outcome)


def gate_shape(round_: StoredRound, language: str) -> GateShape | None:
    """What was decided at the stage of a round; None where nothing was, or without an outcome of the stage."""
    at = at_stage(round_)
    if at is None or round_.review is None:
        return None
    gate = gate_of(round_.review.document.present())
    outcome = outcome_of(at, gate)
    if outcome is None:
        return None
    role = at.stages.roles(at.content).get(gate.as_role)
    return GateShape(
        outcome=outcome.id,
        label=outcome.label.into(language),
        told=outcome.told.into(language),
        to=outcome.to,
        goes_on=outcome.goes_on,
        as_role=gate.as_role,
        role="" if role is None else role.into(language),
        amount=gate.amount,
    )


def lines_of(at: AtStage, language: str) -> list[SheetLineShape]:
    """The lines of the sheets at the stage of a round; empty at a stage without."""
    sheets = at.kind.sheets
    if sheets is None or sheets.stage != at.stage:
        return []
    return [
        SheetLineShape(id=line.id, label=line.label.into(language), points=line.points)
        for line in sheets.lines(at.content)
    ]


def sheet_shapes(written: Sequence[Written], reader: int | None) -> list[SheetShape]:
    """Sheets by the number of their scorer. Names are nobody's to see; `mine` says which the reader wrote."""
    return [
        SheetShape(
            number=place,
            mine=reader is not None and one.reviewer_id == reader,
            paper=one.item.paper,
            role=one.item.role,
            declined=one.item.declined,
            marks=dict(one.item.marks),
            after=one.item.after,
        )
        for place, one in enumerate(written, 1)
    ]


def agreed_in(round_: StoredRound) -> dict[str, float]:
    """What trainers agreed on for a decided round, by line."""
    return {} if round_.review is None else agreed_of(round_.review.document.present())
