"""The one place where it is counted which grades have not reached the gradebook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Count, Min
from django.db.models.functions import Coalesce

from partnership_xblock.models import Submission

UNDELIVERED: Final = ("pending", "failed", "frozen")


@dataclass(frozen=True, slots=True)
class Backlog:
    """Grades of one delivery state, and when the oldest was last tried, or decided where it never was."""

    delivery: str
    count: int
    oldest: datetime | None


def backlog() -> list[Backlog]:
    """One line a state that has any. 1 query, along an index: it reads what has not arrived, not what has."""
    rows = Submission.objects.filter(grade_delivery__in=UNDELIVERED).order_by().values_list("grade_delivery")
    found = rows.annotate(count=Count("id"), oldest=Min(Coalesce("grade_tried_at", "decided_at")))
    return sorted((Backlog(*row) for row in found), key=lambda each: each.delivery)
