"""Finds the earlier waves of a learner's work, and moves a block's work into a series.

A submission has its block's series beside it, written with every save and handing in, so that a wave is found without
the course's outline: also when its block is gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.db.models import Subquery

from partnership_xblock.models import Round, Submission
from partnership_xblock.repositories.exact import alike, exactly
from partnership_xblock.repositories.rounds import StoredRound, stored_round
from partnership_xblock.repositories.work import Place

CHUNK: Final = 500
MOST: Final = 100
"""Blocks of one series that are looked through: those a learner began last."""


def earlier_round(place: Place, kind: str, series: str, before: datetime | None) -> StoredRound | None:
    """The newest standing round that this learner handed in, before that moment, in another block of the course of the
    same kind and series. `before` None: at any time. 1 query, 2 where there is other work of the series.

    In two steps, and the round by its key: asked for at once, MariaDB begins at the content, of which there is one for
    many rounds (decision 0036).
    """
    works = Submission.objects.filter(
        learner_id=place.learner_id, course_key=place.course_key, kind=kind, scratch__in=(place.scratch,)
    ).exclude(usage_key=place.usage_key)
    found = list(exactly(works, "series", series).order_by("-id").values_list("pk", flat=True)[:MOST])
    if not found:
        return None
    rounds = Round.objects.filter(submission_id__in=found, withdrawn=False)
    if before is not None:
        rounds = rounds.filter(submitted_at__lt=before)
    newest = rounds.order_by("-submitted_at", "-id").values("pk")[:1]
    rows = Round.objects.filter(pk=Subquery(newest)).select_related("review", "content_version")
    return next((stored_round(row) for row in rows), None)


def first_handed_in(submission: int) -> datetime | None:
    """When the first standing round of a submission was handed in; None without one. 1 query."""
    rows = Round.objects.filter(submission_id=submission, withdrawn=False).order_by("number")
    return rows.values_list("submitted_at", flat=True).first()


def has_work(course_key: str) -> bool:
    """Whether there is any work in a course. 1 query."""
    return Submission.objects.filter(course_key=course_key).exists()


def outside(usage_keys: Sequence[str], series: str | None) -> set[str]:
    """Those of these blocks in which there is work of another series than this (None: of any). Answered by the index
    `partnership_sub_block`, at the ends of what is inside. 1 query for None, else 3, and 4 on MySQL."""
    rows = Submission.objects.filter(usage_key__in=usage_keys)
    if series is None:
        others = [rows.filter(series__isnull=False)]
    else:
        # Asked for apart: of one question with OR a database reads what is inside as well.
        others = [rows.filter(series__isnull=True), rows.filter(series__lt=series), rows.filter(series__gt=series)]
    found = {key for one in others for key in one.order_by().values_list("usage_key", flat=True).distinct()}
    if series is not None and (same_to_it := alike(rows, "series", series)) is not None:
        # Few, and each is read: for DISTINCT MariaDB may look at the first row of a block alone and judge all by it.
        found.update(same_to_it.order_by().values_list("usage_key", flat=True))
    return found


def move_to_series(usage_key: str, series: str | None) -> int:
    """Writes the series beside all work of a block; returns how many rows changed. 1 query, 2 where any are to be
    changed."""
    rows = Submission.objects.filter(usage_key=usage_key)
    # By their keys, where there are any: a database would lock every row that it reads on the way.
    wrong = [row for row, stored in rows.values_list("pk", "series") if stored != series]
    for start in range(0, len(wrong), CHUNK):
        Submission.objects.filter(pk__in=wrong[start : start + CHUNK]).update(series=series)
    return len(wrong)
