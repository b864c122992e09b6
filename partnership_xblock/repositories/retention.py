"""Reads a course's retention rule, and records deletions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from partnership_xblock.models import ExportRecord, Network, PurgeRecord, Retention, Submission


def course_rule(course_key: str) -> tuple[bool, int | None]:
    """Whether the course has a rule of its own, and its months (None: never deleted). 1 query."""
    rows = list(Retention.objects.filter(course_key=course_key).values_list("months", flat=True))
    return (True, rows[0]) if rows else (False, None)


def courses() -> list[str]:
    """Every course that has personal data. 3 queries."""
    keys: set[str] = set()
    for table in (Network, Submission, ExportRecord):
        keys.update(table.objects.order_by().values_list("course_key", flat=True).distinct())
    return sorted(keys)


def begin(
    *, cause: str, course_key: str, months: int | None, cutoff: datetime | None, ticket: str, now: datetime
) -> int:
    """Records the beginning of a deletion; returns its row. 1 query."""
    row = PurgeRecord.objects.create(
        cause=cause, course_key=course_key, months=months, cutoff=cutoff, ticket=ticket, at=now
    )
    return int(row.pk)


def add(row: int, *, deleted: Mapping[str, int], changed: Mapping[str, int]) -> None:
    """Adds to the counts of a deletion, in its transaction, so that an interrupted purge has counted its work. 2
    queries."""
    record = PurgeRecord.objects.get(pk=row)
    record.deleted = dict(Counter(record.deleted) + Counter(deleted))
    record.changed = dict(Counter(record.changed) + Counter(changed))
    record.save(update_fields=["deleted", "changed"])


def finish(row: int, now: datetime) -> None:
    """Records the end of a deletion. 1 query."""
    PurgeRecord.objects.filter(pk=row).update(finished_at=now)
