"""Finds the earlier waves of a learner's work, and moves a block's work into a series.

A submission has its block's series beside it, written with every save and handing in, so that a wave is found without
the course's outline: also when its block is gone.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from partnership_xblock.models import Round, Submission
from partnership_xblock.repositories.rounds import StoredRound, stored_round
from partnership_xblock.repositories.work import Place

CHUNK: Final = 500


def earlier_round(place: Place, kind: str, series: str, before: datetime | None) -> StoredRound | None:
    """The newest standing round that this learner handed in, before that moment, in another block of the course of the
    same kind and series. `before` None: at any time. 1 query."""
    rows = Round.objects.filter(
        withdrawn=False,
        submission__learner_id=place.learner_id,
        submission__course_key=place.course_key,
        submission__kind=kind,
        submission__series=series,
        submission__scratch__in=(place.scratch,),
    ).exclude(submission__usage_key=place.usage_key)
    if before is not None:
        rows = rows.filter(submitted_at__lt=before)
    rows = rows.select_related("review", "content_version").order_by("-submitted_at", "-id")
    return next((stored_round(row) for row in rows[:1]), None)


def first_handed_in(submission: int) -> datetime | None:
    """When the first standing round of a submission was handed in; None without one. 1 query."""
    rows = Round.objects.filter(submission_id=submission, withdrawn=False).order_by("number")
    return rows.values_list("submitted_at", flat=True).first()


def move_to_series(usage_key: str, series: str | None) -> int:
    """Writes the series beside all work of a block; returns how many rows changed. 1 query, 2 where any are to be
    changed."""
    rows = Submission.objects.filter(usage_key=usage_key)
    # By their keys, where there are any: a database would lock every row that it reads on the way.
    wrong = [row for row, stored in rows.values_list("pk", "series") if stored != series]
    for start in range(0, len(wrong), CHUNK):
        Submission.objects.filter(pk__in=wrong[start : start + CHUNK]).update(series=series)
    return len(wrong)
