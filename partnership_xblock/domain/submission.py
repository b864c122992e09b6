"""The state of a submission, and the effect of each move of its flow (`domain/flow.py`).

Pure: a move takes the person and the time and returns the new submission, or raises `NotAllowed`. Rows, locks, rounds
and grades belong to the services. The clock is an argument: no job has to give a lapsed claim back, since every move
checks the time itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal, Self

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.flow import REVIEWED, SELF, Flow, Status
from partnership_xblock.domain.thai.folding import blank

__all__ = ["DECIDED", "EDITABLE", "LEASE", "Decision", "NotAllowed", "Status", "Submission"]

LEASE: Final = timedelta(minutes=30)
"""How long a claim lasts without activity."""

Decision = Literal["return", "accept"]


EDITABLE: Final = REVIEWED.editable
DECIDED: Final = frozenset({Status.RETURNED, Status.ACCEPTED})


class NotAllowed(Refused):
    """The state table has no such move for this status, person and time."""


@dataclass(frozen=True, slots=True)
class Submission:
    """The state of one teacher's work in one block.

    `round` counts the rounds ever handed in, withdrawn ones too: it only grows. `before` is the status that a
    withdrawal goes back to. `decided_by` is the trainer who decided the round last; None once it was reopened. `seen`:
    the owner has opened that decision.
    """

    status: Status = Status.DRAFT
    round: int = 0
    before: Status = Status.DRAFT
    submitted_at: datetime | None = None
    claimed_by: int | None = None
    claimed_until: datetime | None = None
    decided_by: int | None = None
    decided_at: datetime | None = None
    seen: bool = False

    @property
    def finished(self) -> bool:
        """Whether the owner ended the work: one move handed it in and decided it."""
        return self.status is Status.ACCEPTED and self.decided_by is None and self.decided_at == self.submitted_at

    def flow(self, *, needs_trainer: bool, read: Flow = REVIEWED) -> Flow:
        """The moves that are legal now. `read` is the kind's flow where a trainer reads; `needs_trainer` is the block's
        current setting: work handed in to a trainer stays with the trainer until it is decided, work that its owner
        finished stays the owner's, and what a trainer accepted waits for no trainer where none reads any more."""
        if self.status in EDITABLE:
            return read if needs_trainer else SELF
        if self.finished:
            return SELF
        return read if needs_trainer or self.status is not Status.ACCEPTED else REVIEWED

    def claimer(self, now: datetime) -> int | None:
        """The trainer who is reading the work; None when nobody is, or the claim has lapsed."""
        if self.status is not Status.IN_REVIEW or self.claimed_until is None or self.claimed_until <= now:
            return None
        return self.claimed_by

    def settled(self, now: datetime) -> Self:
        """The submission as everybody should see it: without a lapsed claim."""
        if self.status is Status.IN_REVIEW and self.claimer(now) is None:
            return self._released()
        return self

    # --- the owner's moves --------------------------------------------------------------------------------

    def submit(self, now: datetime, flow: Flow = REVIEWED) -> Self:
        """Hands in a draft, or returned work, as a new round: to a trainer, or to finish it. A log is handed in again
        whenever nobody is reading it; the same move withdraws a round that waits."""
        settled = self.settled(now) if flow.goes_on else self
        move = flow.move("submit", settled.status)
        if move is None or move.target is None:
            raise self._refuse("submit", "being_read" if flow.goes_on else "not_editable")
        done = move.target is Status.ACCEPTED
        return replace(
            settled,
            status=move.target,
            round=settled.round + 1,
            before=settled.before if settled.status is Status.SUBMITTED else settled.status,
            submitted_at=now,
            claimed_by=None,
            claimed_until=None,
            decided_by=None,
            decided_at=now if done else None,
            seen=done,
        )

    def withdraw(self, now: datetime, flow: Flow = REVIEWED) -> Self:
        """Takes back work that nobody is reading, or that its owner finished, to its status before handing in. The
        round stays."""
        settled = self.settled(now)
        if flow.move("withdraw", settled.status) is None:
            raise self._refuse("withdraw", "wrong_state" if self.claimer(now) is None else "claimed_by_other")
        # Decided work stays in the trainers' lists, which sort by this time; a draft was never handed in for them.
        submitted_at = settled.submitted_at if settled.before in DECIDED and not self.finished else None
        return replace(
            settled,
            status=settled.before,
            submitted_at=submitted_at,
            claimed_by=None,
            claimed_until=None,
            decided_at=None if self.finished else settled.decided_at,
            seen=False if self.finished else settled.seen,
        )

    def open_decision(self) -> Self:
        """The owner opens the decision: from now on it cannot be taken back."""
        return replace(self, seen=True) if self.status in DECIDED and not self.seen else self

    # --- the trainer's moves ------------------------------------------------------------------------------

    def claim(self, trainer: int, now: datetime, lease: timedelta = LEASE) -> Self:
        """A trainer takes the work to read. Claiming it again renews the lease."""
        holder = self.claimer(now)
        if holder is not None and holder != trainer:
            raise self._refuse("claim", "claimed_by_other")
        move = REVIEWED.move("claim", self.settled(now).status)
        if move is None:
            raise self._refuse("claim", "wrong_state")
        return replace(self, status=Status.IN_REVIEW, claimed_by=trainer, claimed_until=now + lease)

    def touch(self, trainer: int, now: datetime, lease: timedelta = LEASE) -> Self:
        """Renews the trainer's claim. A lapsed claim revives as long as nobody else has claimed or withdrawn the
        work."""
        self._held_by(trainer, now, "touch")
        return replace(self, claimed_until=now + lease)

    def release(self, trainer: int, now: datetime) -> Self:
        """The trainer gives the work back to the queue; the review draft stays."""
        self._held_by(trainer, now, "release")
        return self._released()

    def decide(self, decision: Decision, trainer: int, now: datetime) -> Self:
        """The trainer returns or accepts the claimed round."""
        return replace(
            self,
            status=self._held_by(trainer, now, decision),
            claimed_by=None,
            claimed_until=None,
            decided_by=trainer,
            decided_at=now,
            seen=False,
        )

    def take_back(self, trainer: int, now: datetime, lease: timedelta = LEASE) -> Self:
        """The trainer who decided takes the decision back, as long as the owner has not opened it."""
        if REVIEWED.move("take_back", self.status) is None or self.decided_by is None:
            raise self._refuse("take_back", "wrong_state")
        if self.decided_by != trainer:
            raise self._refuse("take_back", "not_claimed")
        if self.seen:
            raise self._refuse("take_back", "already_seen")
        return replace(
            self,
            status=Status.IN_REVIEW,
            claimed_by=trainer,
            claimed_until=now + lease,
            decided_by=None,
            decided_at=None,
        )

    def reopen(self, reason: str) -> Self:
        """Gives accepted work back to its owner, for a reason that is stored. It is no decision of the round: it cannot
        be taken back, and the round keeps its decision."""
        if self.flow(needs_trainer=True).move("reopen", self.status) is None:
            raise self._refuse("reopen", "wrong_state")
        if blank(reason):
            raise self._refuse("reopen", "reason_required")
        return replace(self, status=Status.RETURNED, decided_by=None, seen=False)

    # --- shared by the moves -----------------------------------------------------------------------------

    def _held_by(self, trainer: int, now: datetime, verb: str) -> Status:
        """The target of a move of the claimer; refused for anyone else."""
        move = REVIEWED.move(verb, self.status)
        if move is None or move.target is None:
            raise self._refuse(verb, "not_claimed" if self.status is Status.SUBMITTED else "wrong_state")
        if self.claimed_by != trainer:
            raise self._refuse(verb, "claimed_by_other" if self.claimer(now) is not None else "not_claimed")
        return move.target

    def _released(self) -> Self:
        return replace(self, status=Status.SUBMITTED, claimed_by=None, claimed_until=None)

    def _refuse(self, verb: str, code: str) -> NotAllowed:
        return NotAllowed(code, params={"verb": verb, "status": str(self.status)})
