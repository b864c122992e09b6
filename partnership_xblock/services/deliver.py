"""A grade goes to the host's gradebook, and how that ended is kept: at once after a decision, and again by command."""

from __future__ import annotations

from collections import Counter

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import Grade, GradeOutcome
from partnership_xblock.repositories import deliveries, desk


def deliver(held: desk.Held, grade: desk.Points) -> GradeOutcome:
    """Send one grade. Called after commit, so that the host never learns of a decision that was undone."""
    host = current_host()
    usage_key = UsageKey.from_string(held.entry.usage_key)
    outcome = host.send_grade(
        Grade(
            learner_id=held.entry.learner_id,
            usage_key=usage_key,
            earned=grade.earned,
            possible=grade.possible,
            weight=grade.weight,
        )
    )
    desk.keep_delivery(held.entry.row, grade, outcome, host.now())
    return outcome


def resend_grades(*, course_key: str | None = None) -> dict[GradeOutcome, int]:
    """Send every grade that has not arrived: pending (the process ended in between), failed or frozen. Gives how
    many ended how."""
    outcomes: Counter[GradeOutcome] = Counter()
    for held, grade in desk.undelivered(course_key, chunk=200):
        outcomes[deliver(held, grade)] += 1
    return dict(outcomes)


def grade_backlog() -> list[deliveries.Backlog]:
    """How many grades have not arrived, by why, and since when. 1 query."""
    return deliveries.backlog()
