"""The one place for the states of a submission and every legal move between them.

Pure: a move takes who and when and gives the submission after it, or raises `NotAllowed`. Rows, locks, rounds and
grades are the services' business. The clock is an argument: a claim that has lapsed needs no job to be given back,
every move looks at the time itself.

| move | by | from | to |
|---|---|---|---|
| submit | owner | draft, returned | submitted |
| withdraw | owner | submitted (or a lapsed claim) | what it was before: draft or returned |
| finish | owner, in a kind without a trainer's step | draft, returned | accepted |
| unfinish | owner, in such a kind | accepted | what it was before |
| claim | trainer | submitted, a lapsed claim, her own claim | in_review |
| touch | claimer | in_review | in_review, with a new lease |
| release | claimer | in_review | submitted |
| decide | claimer | in_review | returned or accepted |
| take_back | who decided | returned, accepted, until the owner has opened the decision | in_review |
| reopen | trainer, with a reason | accepted | returned |
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Literal, Self

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.thai.folding import blank

LEASE: Final = timedelta(minutes=30)
"""How long a claim is held without activity."""

Decision = Literal["return", "accept"]


class Status(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    ACCEPTED = "accepted"


EDITABLE: Final = frozenset({Status.DRAFT, Status.RETURNED})
DECIDED: Final = frozenset({Status.RETURNED, Status.ACCEPTED})


class NotAllowed(Refused):
    """The state table has no such move from here, for this person, at this time."""


@dataclass(frozen=True, slots=True)
class Submission:
    """Where one teacher's work in one block stands.

    `round` counts the rounds ever handed in, withdrawn ones too: it only grows. `before` is what a withdrawal goes
    back to. `decided_by` is who decided the round last; nobody once it was reopened. `seen` tells that the owner
    has opened that decision.
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
    def editable(self) -> bool:
        """Whether the owner may change her draft: otherwise she sees the frozen round."""
        return self.status in EDITABLE

    def claimer(self, now: datetime) -> int | None:
        """Who is reading it; None when nobody is, or the claim has lapsed."""
        if self.status is not Status.IN_REVIEW or self.claimed_until is None or self.claimed_until <= now:
            return None
        return self.claimed_by

    def settled(self, now: datetime) -> Self:
        """The submission as everybody should see it: a lapsed claim is given back."""
        if self.status is Status.IN_REVIEW and self.claimer(now) is None:
            return self._released()
        return self

    # --- the owner's moves --------------------------------------------------------------------------------

    def submit(self, now: datetime) -> Self:
        """A draft, or work that was returned, goes to the trainer as a new round."""
        if self.status not in EDITABLE:
            raise self._refuse("submit", "not_editable")
        return replace(
            self,
            status=Status.SUBMITTED,
            round=self.round + 1,
            before=self.status,
            submitted_at=now,
            claimed_by=None,
            claimed_until=None,
            decided_by=None,
            decided_at=None,
            seen=False,
        )

    def withdraw(self, now: datetime) -> Self:
        """Work that nobody is reading comes back to its owner, as what it was before. The round stays."""
        settled = self.settled(now)
        if settled.status is not Status.SUBMITTED:
            raise self._refuse("withdraw", "wrong_state" if self.claimer(now) is None else "claimed_by_other")
        # Returned work stays in the trainers' lists, which go by this time; a draft was never handed in for them.
        submitted_at = settled.submitted_at if settled.before is Status.RETURNED else None
        return replace(settled, status=settled.before, submitted_at=submitted_at, claimed_by=None, claimed_until=None)

    def finish(self, now: datetime) -> Self:
        """Work of a kind without a trainer's step is done when its owner says so: accepted, decided by nobody."""
        return replace(self.submit(now), status=Status.ACCEPTED, decided_at=now, seen=True)

    def unfinish(self) -> Self:
        """She goes on with such work. The round stays."""
        if self.status is not Status.ACCEPTED:
            raise self._refuse("withdraw", "wrong_state")
        return replace(self, status=self.before, submitted_at=None, decided_at=None, seen=False)

    def open_decision(self) -> Self:
        """The owner has the decision before her: from now on it cannot be taken back."""
        return replace(self, seen=True) if self.status in DECIDED and not self.seen else self

    # --- the trainer's moves ------------------------------------------------------------------------------

    def claim(self, trainer: int, now: datetime, lease: timedelta = LEASE) -> Self:
        """A trainer takes it to read. Claiming what she holds already renews the lease."""
        holder = self.claimer(now)
        if holder is not None and holder != trainer:
            raise self._refuse("claim", "claimed_by_other")
        if self.settled(now).status is not Status.SUBMITTED and holder != trainer:
            raise self._refuse("claim", "wrong_state")
        return replace(self, status=Status.IN_REVIEW, claimed_by=trainer, claimed_until=now + lease)

    def touch(self, trainer: int, now: datetime, lease: timedelta = LEASE) -> Self:
        """She is still at it. A lapsed claim lives on as long as nobody else has taken or withdrawn the work."""
        self._held_by(trainer, now, "touch")
        return replace(self, claimed_until=now + lease)

    def release(self, trainer: int, now: datetime) -> Self:
        """She gives it back to the queue; her review draft stays."""
        self._held_by(trainer, now, "release")
        return self._released()

    def decide(self, decision: Decision, trainer: int, now: datetime) -> Self:
        """She returns or accepts the round she has claimed."""
        self._held_by(trainer, now, decision)
        return replace(
            self,
            status=Status.ACCEPTED if decision == "accept" else Status.RETURNED,
            claimed_by=None,
            claimed_until=None,
            decided_by=trainer,
            decided_at=now,
            seen=False,
        )

    def take_back(self, trainer: int, now: datetime, lease: timedelta = LEASE) -> Self:
        """Who decided thinks again, as long as the owner has not opened the decision."""
        if self.status not in DECIDED or self.decided_by is None:
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
        """Accepted work goes back to its owner, for a reason that is kept. It is no decision of the round: it cannot
        be taken back, and the round keeps the decision it had."""
        if self.status is not Status.ACCEPTED:
            raise self._refuse("reopen", "wrong_state")
        if blank(reason):
            raise self._refuse("reopen", "reason_required")
        return replace(self, status=Status.RETURNED, decided_by=None, seen=False)

    # --- what they share ----------------------------------------------------------------------------------

    def _held_by(self, trainer: int, now: datetime, verb: str) -> None:
        if self.status is not Status.IN_REVIEW:
            raise self._refuse(verb, "not_claimed" if self.status is Status.SUBMITTED else "wrong_state")
        if self.claimed_by != trainer:
            raise self._refuse(verb, "claimed_by_other" if self.claimer(now) is not None else "not_claimed")

    def _released(self) -> Self:
        return replace(self, status=Status.SUBMITTED, claimed_by=None, claimed_until=None)

    def _refuse(self, verb: str, code: str) -> NotAllowed:
        return NotAllowed(code, params={"verb": verb, "status": str(self.status)})
