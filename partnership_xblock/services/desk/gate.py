"""Checks the outcome of a decision: one of the round's stage, with the sheets and the amount that it needs."""

from __future__ import annotations

from typing import NamedTuple

from partnership_xblock.activities.outcomes import Outcome
from partnership_xblock.domain.document import Document
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.gate import GateItem, gate_of, with_gate
from partnership_xblock.domain.money import write_money
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.submission import Decision
from partnership_xblock.repositories.rounds import StoredRound
from partnership_xblock.repositories.score_sheets import sheets_of
from partnership_xblock.services.records.stages import AtStage, at_stage, outcome_of


class Passed(NamedTuple):
    """The outcome of a decision, its item as it is published, and the stage."""

    outcome: Outcome
    item: GateItem
    stage: str

    def on(self, document: Document) -> Document:
        """The document as it is published."""
        return with_gate(document, self.item)


def gate(round_: StoredRound, document: Document, decision: Decision) -> Passed | None:
    """The outcome of this decision; None for a kind without stages. At most 1 query, where it follows from sheets.

    Raises Refused `not_ready` with problems where something is missing, `wrong_outcome` for an outcome that the round's
    stage does not have, or one that decides otherwise.
    """
    at = at_stage(round_)
    if at is None:
        return None
    item = gate_of(document.present())
    if not item.outcome:
        raise Refused("not_ready", problems=[Problem("gate#outcome", "outcome_missing")])
    outcome, roles = outcome_of(at, item), at.stages.roles(at.content)
    if outcome is None or outcome.decision != decision or (item.as_role and item.as_role not in roles):
        raise Refused("wrong_outcome")
    problems = [*_sheets(at, outcome, round_), *_amount(at, outcome, item, round_)]
    if problems:
        raise Refused("not_ready", problems=problems)
    stage = at.stages.stage(at.content, at.stage)
    reader = item.as_role or ("" if stage is None else stage.reader)
    kept = GateItem(outcome=outcome.id, as_role=reader, amount=item.amount if outcome.amount else None)
    return Passed(outcome, kept, at.stage)


def _sheets(at: AtStage, outcome: Outcome, round_: StoredRound) -> list[Problem]:
    if not outcome.sheets or at.kind.sheets is None:
        return []
    n = sum(one.scores for one in sheets_of([round_.id]).get(round_.id, ()))
    of = at.kind.sheets.scorers(at.content)
    return [Problem("sheets", "sheets_few", {"n": n, "of": of})] if n < of else []


def _amount(at: AtStage, outcome: Outcome, item: GateItem, round_: StoredRound) -> list[Problem]:
    if not outcome.amount:
        return []
    most = at.stages.most(round_.summary)
    if item.amount is None:
        return [Problem("gate#amount", "amount_missing")]
    return [Problem("gate#amount", "amount_over", {"most": write_money(most)})] if item.amount > most else []
