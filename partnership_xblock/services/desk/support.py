"""Lets site operators release a claim or send a grade again, for a submission of any course.

Operators see no work and are no trainers; the admin and the commands check their permission. Every move is recorded
like a trainer's own.
"""

from __future__ import annotations

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import NotAllowed
from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import GradeOutcome
from partnership_xblock.repositories import desk
from partnership_xblock.services.records.grades import deliver
from partnership_xblock.services.records.transaction import atomically

from .claim import end_claim
from .reader import Reader


def free_claim(*, public_id: str, user_id: int) -> None:
    """Releases a claimed submission to its queue, as its reader could; the trainer's review draft stays.

    Raises Refused `not_found`, or `wrong_state` where there is no claim.
    """
    _free(public_id, user_id)


@atomically
def _free(public_id: str, user_id: int) -> None:
    submission = _find_any(public_id, lock=True)
    now = current_host().now()
    holder = submission.state.claimed_by
    if holder is None:
        raise NotAllowed("wrong_state", params={"verb": "release", "status": str(submission.state.status)})
    # Only the fields that recording a move needs: who, where, when.
    actor = Reader(user_id=user_id, course_key=CourseKey.from_string(submission.course_key), language="en", now=now)
    end_claim(submission, holder, actor)


def resend_grade(*, public_id: str) -> GradeOutcome | None:
    """Sends one submission's grade again, whether or not it arrived; None where it has none.

    Raises Refused `not_found`.
    """
    return deliver(_find_any(public_id, lock=False).entry.row, again=True)


def _find_any(public_id: str, *, lock: bool) -> desk.DeskSubmission:
    """A submission of any course. Raises Refused `not_found`."""
    course_key = desk.course_of(public_id)
    submission = None
    if course_key is not None:
        submission = desk.lock(course_key, public_id) if lock else desk.find(course_key, public_id)
    if submission is None:
        raise Refused("not_found")
    return submission
