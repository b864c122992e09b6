"""Declares the stages of a kind whose work goes through several, and what a trainer's decision means at each.

A stage's gate is one round of the submission, decided as any other: an outcome names what the decision says at that
stage, and whether it returns or accepts. The stage is never stored. It is folded from the rounds that were decided; the
one that a round was handed in to stands in its summary (decision 0080).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, NamedTuple

from partnership_xblock.activities.sheet import C
from partnership_xblock.domain.submission import Decision
from partnership_xblock.domain.text import Text

STAGE: Final = "stage"
"""The name in a summary of the stage that the round was handed in to."""


class Outcome(NamedTuple):
    """What a decision says at a stage."""

    id: str
    label: Text
    """As the trainer chooses it."""
    told: Text
    """As the teacher is told: at the head of the page, in the mail, in the history."""
    to: str
    """The stage that follows; of an acceptance the end that it is."""
    decision: Decision = "return"
    goes_on: bool = False
    """It says something by itself: no words are asked for, and nothing of it reads as if the work came back."""
    amount: bool = False
    """It names an amount of money."""
    sheets: bool = False
    """It follows from score sheets: as many as the content asks for are needed (`ScoreSheets`)."""
    reopened: str = ""
    """The stage at which accepted work goes on when it is reopened."""


class Stage(NamedTuple):
    """One stage as its author named it. `reader` is the id of the role that reads there; `days` may be 0 for none."""

    id: str
    label: Text
    reader: str
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stages(Generic[C]):
    """The stages of a kind. The first is where work begins."""

    stages: Callable[[C], Sequence[Stage]]
    outcomes: Callable[[C, str], Sequence[Outcome]]
    """(content, a stage's id): what may be decided there, what goes on first."""
    roles: Callable[[C], Mapping[str, Text]]
    """Roles in which a trainer may read. They are stamped with the outcome; nobody is restricted by them."""
    offered: Callable[[C], Collection[str]]
    """Ids of the roles that are offered, besides the one that reads at a stage."""
    most: Callable[[Mapping[str, Any]], int]
    """(a round's summary): the highest amount that an outcome may name, in satang."""

    def first(self, content: C) -> str:
        return self.stages(content)[0].id

    def stage(self, content: C, id_: str) -> Stage | None:
        """None for an end, and a stage of another release."""
        return next((one for one in self.stages(content) if one.id == id_), None)

    def outcome(self, content: C, stage: str, id_: str) -> Outcome | None:
        """None where the stage has no such outcome."""
        return next((one for one in self.outcomes(content, stage) if one.id == id_), None)

    def after(self, content: C, gates: Iterable[Gate]) -> str:
        """The stage, or the end, at which work is after these gates, oldest first. A gate without an outcome of its
        stage was decided by another tool: a return keeps the stage, an acceptance is the end."""
        at = self.first(content)
        for gate in gates:
            at = self.leads(content, at, gate)
        return at

    def leads(self, content: C, stage: str, gate: Gate) -> str:
        """The stage, or the end, to which one gate leads from a stage."""
        outcome = self.outcome(content, stage, gate.outcome)
        if outcome is None:
            outcome = _by_decision(self.outcomes(content, stage), gate.decision)
        if outcome is None:
            return stage
        return outcome.reopened if gate.reopened and outcome.reopened else outcome.to


class Gate(NamedTuple):
    """A decided round, for the fold. `reopened`: it was accepted, and the work goes on all the same."""

    decision: str
    outcome: str = ""
    reopened: bool = False


def _by_decision(outcomes: Sequence[Outcome], decision: str) -> Outcome | None:
    """None keeps the stage."""
    if decision != "accept":
        return None
    return next((one for one in reversed(outcomes) if one.decision == "accept"), None)
