"""Writes and searches the lines that trainers search lists by."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.db import connections, router
from django.db.models import QuerySet

from partnership_xblock.models import SearchLine
from partnership_xblock.models import Submission as SubmissionRow
from partnership_xblock.models.search import LINE_LENGTH

ONE_STATEMENT: Final = 200
"""Lines written at once: SQLite takes 999 values in a statement."""


@dataclass(frozen=True, slots=True)
class LineSource:
    """A submission that gets a line."""

    row: int
    course_key: str
    learner_id: int
    school: str


def keep_lines(course_key: str, lines: Mapping[int, str]) -> None:
    """Writes or overwrites a submission's line. 1 query for 200 of them."""
    rows = [
        SearchLine(submission_id=row, course_key=course_key, text=text[:LINE_LENGTH]) for row, text in lines.items()
    ]
    # MySQL determines by itself which unique column a row conflicts with, and refuses to be told.
    features = connections[router.db_for_write(SearchLine)].features
    conflict: dict[str, Any] = (
        {"unique_fields": ["submission"]} if features.supports_update_conflicts_with_target else {}
    )
    SearchLine.objects.bulk_create(
        rows, update_conflicts=True, update_fields=["course_key", "text"], batch_size=ONE_STATEMENT, **conflict
    )


def matching(course_key: str, words: Sequence[str], limit: int) -> list[int]:
    """Submissions of a course with all these words in their lines, at most `limit`. 1 query: reads as much of an index
    as there are lines in the course, and no row."""
    rows = _with(SearchLine.objects.filter(course_key=course_key), words)
    return list(rows.values_list("submission_id", flat=True)[:limit])


def among(ids: Collection[int], words: Sequence[str]) -> set[int]:
    """Those of these submissions that have all these words in their lines. 1 query, of so many short rows."""
    rows = _with(SearchLine.objects.filter(submission_id__in=ids), words)
    return set(rows.values_list("submission_id", flat=True))


def handed_in(course_key: str, after: int, limit: int) -> list[LineSource]:
    """Submissions that get a line, by id, after `after`; of every course where the key is empty. 1 query."""
    rows = SubmissionRow.objects.filter(id__gt=after, scratch=False, round_count__gt=0)
    if course_key:
        rows = rows.filter(course_key=course_key)
    columns = ("id", "course_key", "learner_id", "school")
    return [LineSource(*row) for row in rows.order_by("id").values_list(*columns)[:limit]]


def _with(rows: QuerySet[SearchLine], words: Sequence[str]) -> QuerySet[SearchLine]:
    for word in words:
        rows = rows.filter(text__contains=word)
    return rows
