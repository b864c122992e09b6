"""The moves a submission may make, as tables: who makes them, from which state, to which state.

In `REVIEWED` a trainer decides between handing in and the end; in `SELF` the work ends when its owner says so; in `LOG`
a trainer decides and the work never ends: the owner keeps writing and hands in any number of times. Which table
applies is decided anew for each move (`Submission.flow`): an author may add or remove the trainer's step after work has
begun. Guards (whose claim it is and until when, who decided, whether the teacher has opened the decision) are in
`domain/submission.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal


class Status(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    ACCEPTED = "accepted"


Role = Literal["owner", "trainer", "claimer", "decider"]
"""Who makes a move: the teacher who owns the work, any trainer of the course, the trainer who has claimed it, or the
trainer who decided it last."""


@dataclass(frozen=True, slots=True)
class Move:
    """One legal move. Without a `target` it leads back to the status before handing in; `cuts_round`: the answers are
    frozen as a new round."""

    verb: str
    sources: frozenset[Status]
    target: Status | None
    role: Role
    cuts_round: bool = False


def _move(verb: str, sources: str, target: Status | None, role: Role, *, cuts_round: bool = False) -> Move:
    return Move(verb, frozenset(Status(name) for name in sources.split()), target, role, cuts_round)


@dataclass(frozen=True, slots=True)
class Flow:
    """A table of moves. No verb leads to two places from one state."""

    name: Literal["reviewed", "self", "log"]
    moves: tuple[Move, ...]
    goes_on: bool = False
    """The owner's draft stays open in every state."""

    def move(self, verb: str, status: Status) -> Move | None:
        """The move of that name from that status; None where the table has none."""
        return next((move for move in self.moves if move.verb == verb and status in move.sources), None)

    @property
    def editable(self) -> frozenset[Status]:
        """The statuses in which the owner may change the draft: all of a log, otherwise those from which it can be
        handed in."""
        if self.goes_on:
            return frozenset(Status)
        return frozenset(status for move in self.moves if move.cuts_round for status in move.sources)

    @property
    def exempt(self) -> frozenset[Status]:
        """The statuses in which the due date closes nothing: work that was handed in once and is open to its owner."""
        return self.editable - {Status.DRAFT}


REVIEWED: Final = Flow(
    "reviewed",
    (
        _move("submit", "draft returned", Status.SUBMITTED, "owner", cuts_round=True),
        _move("withdraw", "submitted", None, "owner"),
        _move("claim", "submitted in_review", Status.IN_REVIEW, "trainer"),
        _move("touch", "in_review", Status.IN_REVIEW, "claimer"),
        _move("release", "in_review", Status.SUBMITTED, "claimer"),
        _move("return", "in_review", Status.RETURNED, "claimer"),
        _move("accept", "in_review", Status.ACCEPTED, "claimer"),
        _move("take_back", "returned accepted", Status.IN_REVIEW, "decider"),
        _move("reopen", "accepted", Status.RETURNED, "trainer"),
    ),
)
SELF: Final = Flow(
    "self",
    (
        _move("submit", "draft returned", Status.ACCEPTED, "owner", cuts_round=True),
        _move("withdraw", "accepted", None, "owner"),
    ),
)
LOG: Final = Flow(
    "log",
    (
        # From `submitted` it takes the earlier round's place: withdrawn and handed in again in one move.
        _move("submit", "draft submitted returned accepted", Status.SUBMITTED, "owner", cuts_round=True),
        *(move for move in REVIEWED.moves if move.verb != "submit"),
    ),
    goes_on=True,
)
