"""The one place where it is kept who took data out of a course."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from partnership_xblock.models import ExportRecord


def begin(*, actor: int, course_key: str, filters: Mapping[str, Any], identified: bool, now: datetime) -> int:
    """An export begins; gives its row. 1 query."""
    row = ExportRecord.objects.create(
        actor_id=actor, course_key=course_key, filters=dict(filters), identified=identified, at=now
    )
    return int(row.pk)


def finish(row: int, *, rows: int) -> None:
    """All lines have left. One that was broken off keeps no number. 1 query."""
    ExportRecord.objects.filter(pk=row).update(rows=rows)
