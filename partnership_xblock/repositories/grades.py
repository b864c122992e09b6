"""The one place where a learner's points in a block are read and written: the trainer's, and those of course staff who
put others in the gradebook by the platform's own tool."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from partnership_xblock.models import Submission as SubmissionRow

from . import work
from .desk import NO_OVERRIDE, Held, Points, grade_columns, held_of


def find(usage_key: str, learner_id: int) -> Held | None:
    """A learner's work in a block, handed in or not, whatever her points. 1 query."""
    return _find(usage_key, learner_id, lock=False)


def lock(usage_key: str, learner_id: int) -> Held | None:
    """The same, held until the end of the transaction. 1 query."""
    return _find(usage_key, learner_id, lock=True)


def begin(usage_key: str, course_key: str, learner_id: int, kind: str, now: datetime) -> Held:
    """Empty work for a learner who never wrote, held: for points that were given without any. At most 5 queries."""
    found = work.lock(work.Place(usage_key, course_key, learner_id), kind)
    row = found.row or work.keep(found, found, now).row
    return held_of(SubmissionRow.objects.select_for_update().defer("draft").get(pk=row))


def mark_of(held: Held) -> Points | None:
    """The trainer's last mark, also behind an override; None where she gave none."""
    return held.grade if held.overridden_at is None else held.mark


def override(held: Held, points: Points, now: datetime) -> None:
    """Course staff's points stand from now on; the trainer's are kept behind them. 1 query."""
    mark = mark_of(held)
    SubmissionRow.objects.filter(pk=held.entry.row).update(
        **grade_columns(held, points),
        overridden_at=now,
        mark_earned=mark.earned if mark is not None else None,
        mark_possible=mark.possible if mark is not None else None,
    )


def give(held: Held, points: Points) -> bool:
    """Points that the server gives stand from now on, to be sent. Behind those of course staff they are kept in
    silence. Tells whether there is something to send. 1 query."""
    rows = SubmissionRow.objects.filter(pk=held.entry.row)
    if held.overridden_at is not None:
        rows.update(mark_earned=points.earned, mark_possible=points.possible)
        return False
    rows.update(**grade_columns(held, replace(points, delivery="pending")))
    return True


def bring_back(held: Held, mark: Points, now: datetime) -> None:
    """The trainer's mark stands again, as it was just sent, of a submission that is held. 1 query."""
    columns = grade_columns(held, mark) | NO_OVERRIDE
    SubmissionRow.objects.filter(pk=held.entry.row).update(**columns, grade_tried_at=now)


def take_mark(held: Held) -> Points | None:
    """The trainer's points become 0: what is to be sent, None where there is nothing to send. Behind an override they
    are taken in silence, since what course staff put in the gradebook is not hers to change. At most 1 query."""
    if held.overridden_at is None:
        return None if held.grade is None else replace(held.grade, earned=0.0, delivery="pending")
    if held.mark is not None:
        SubmissionRow.objects.filter(pk=held.entry.row).update(mark_earned=0.0)
    return None


def _find(usage_key: str, learner_id: int, *, lock: bool) -> Held | None:
    rows = SubmissionRow.objects.filter(usage_key=usage_key, learner_id=learner_id, scratch=False).defer("draft")
    for row in rows.select_for_update() if lock else rows:
        return held_of(row)
    return None
