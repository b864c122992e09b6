"""Reads and writes a learner's points in a block: the trainer's, the server's, and overrides by course staff."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from partnership_xblock.models import Submission as SubmissionRow

from . import work
from .desk import NO_OVERRIDE, DeskSubmission, Points, desk_submission, grade_columns


def find(usage_key: str, learner_id: int) -> DeskSubmission | None:
    """A learner's work in a block, handed in or not, with or without points. 1 query."""
    return _find(usage_key, learner_id, lock=False)


def lock(usage_key: str, learner_id: int) -> DeskSubmission | None:
    """As `find`, locked until the end of the transaction. 1 query."""
    return _find(usage_key, learner_id, lock=True)


def begin(usage_key: str, course_key: str, learner_id: int, kind: str, now: datetime) -> DeskSubmission:
    """Makes empty work, locked, for a learner without any: for points that were given without work. At most 5
    queries."""
    place = work.lock(work.Place(usage_key, course_key, learner_id), kind)
    row = place.row or work.keep(place, place, now).row
    return desk_submission(SubmissionRow.objects.select_for_update().defer("draft").get(pk=row))


def mark_of(submission: DeskSubmission) -> Points | None:
    """The trainer's last mark, also behind an override; None without one."""
    return submission.grade if submission.overridden_at is None else submission.mark


def override(submission: DeskSubmission, points: Points, now: datetime) -> None:
    """Puts course staff's points in force; the trainer's are kept behind them. 1 query."""
    mark = mark_of(submission)
    SubmissionRow.objects.filter(pk=submission.entry.row).update(
        **grade_columns(submission, points),
        overridden_at=now,
        mark_earned=mark.earned if mark is not None else None,
        mark_possible=mark.possible if mark is not None else None,
    )


def give(submission: DeskSubmission, points: Points) -> bool:
    """Puts points that the server gives in force, to be sent. Behind an override they are stored and not sent. Returns
    whether there is something to send. 1 query."""
    rows = SubmissionRow.objects.filter(pk=submission.entry.row)
    if submission.overridden_at is not None:
        rows.update(mark_earned=points.earned, mark_possible=points.possible)
        return False
    rows.update(**grade_columns(submission, replace(points, delivery="pending")))
    return True


def bring_back(submission: DeskSubmission, mark: Points, now: datetime) -> None:
    """Puts the trainer's mark in force again, as it was just sent, for a locked submission. 1 query."""
    columns = grade_columns(submission, mark) | NO_OVERRIDE
    SubmissionRow.objects.filter(pk=submission.entry.row).update(**columns, grade_tried_at=now)


def take_mark(submission: DeskSubmission) -> Points | None:
    """Sets the trainer's points to 0; returns what is to be sent, None for nothing. Behind an override nothing is sent,
    since the points that course staff put in the gradebook are not the trainer's to change. At most 1 query."""
    if submission.overridden_at is None:
        return None if submission.grade is None else replace(submission.grade, earned=0.0, delivery="pending")
    if submission.mark is not None:
        SubmissionRow.objects.filter(pk=submission.entry.row).update(mark_earned=0.0)
    return None


def _find(usage_key: str, learner_id: int, *, lock: bool) -> DeskSubmission | None:
    rows = SubmissionRow.objects.filter(usage_key=usage_key, learner_id=learner_id, scratch=False).defer("draft")
    for row in rows.select_for_update() if lock else rows:
        return desk_submission(row)
    return None
