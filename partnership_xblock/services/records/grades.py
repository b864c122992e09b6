"""Sends grades to the host's gradebook and stores the outcome: at once after a decision, and again by command.

Sends the current score: it is read anew, the submission is locked while it is sent, and so grades of one submission
arrive in the order in which they were given (decision 0032).
"""

from __future__ import annotations

from collections import Counter

from django.db import transaction
from opaque_keys.edx.keys import UsageKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import Grade, GradeOutcome
from partnership_xblock.repositories import deliveries, desk

from .transaction import atomically


@atomically
def deliver(row: int, *, again: bool = False) -> GradeOutcome | None:
    """Sends the current score of a submission, unless it has arrived; with `again` also then. None where there was
    nothing to send.

    Called after commit, so that the host never learns of a decision that was rolled back.
    """
    submission = desk.lock_row(row)
    if submission is None or submission.grade is None or (submission.grade.delivery == "sent" and not again):
        return None
    return deliver_held(submission, submission.grade)


def deliver_held(submission: desk.DeskSubmission, grade: desk.Points) -> GradeOutcome:
    """Sends the current score of a locked submission."""
    outcome = send(submission, grade, sequence=submission.sequence)
    desk.keep_delivery(submission, outcome, current_host().now())
    return outcome


def send(
    submission: desk.DeskSubmission, grade: desk.Points, *, sequence: int, only_if_higher: bool = False
) -> GradeOutcome:
    """Sends a grade to the host, while the submission is locked. A transaction that a receiver of the platform began
    and could not finish is rolled back: it would take our own transaction with it."""
    with transaction.atomic():
        outcome = current_host().send_grade(
            Grade(
                learner_id=submission.entry.learner_id,
                usage_key=UsageKey.from_string(submission.entry.usage_key),
                earned=grade.earned,
                possible=grade.possible,
                weight=grade.weight,
                only_if_higher=only_if_higher,
                sequence=sequence,
            )
        )
        if outcome == "failed":
            transaction.set_rollback(True)
    return outcome


def resend_grades(*, course_key: str | None = None) -> dict[GradeOutcome, int]:
    """Sends every grade that has not arrived: pending (the process ended in between), failed or frozen. Returns counts
    by outcome."""
    outcomes: Counter[GradeOutcome] = Counter()
    for row in desk.undelivered(course_key, chunk=200):
        try:
            outcome = deliver(row)
        except Refused:
            outcome = "failed"
        if outcome is not None:
            outcomes[outcome] += 1
    return dict(outcomes)


def grade_backlog() -> list[deliveries.Backlog]:
    """Counts of grades that have not arrived, by delivery state, each with the oldest time. 1 query."""
    return deliveries.backlog()
