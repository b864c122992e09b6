"""Records who exported data of a course."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from partnership_xblock.models import ExportRecord


def begin(*, actor: int, course_key: str, filters: Mapping[str, Any], identified: bool, now: datetime) -> int:
    """Records the beginning of an export; returns its row. 1 query."""
    row = ExportRecord.objects.create(
        actor_id=actor, course_key=course_key, filters=dict(filters), identified=identified, at=now
    )
    return int(row.pk)


def finish(row: int, *, rows: int) -> None:
    """Records that all lines have been sent. An interrupted export has no number. 1 query."""
    ExportRecord.objects.filter(pk=row).update(rows=rows)
