"""Counts the grades that have not reached the gradebook."""

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
    """Grades of one delivery state, and when the oldest was last tried, or decided where it was never tried."""

    delivery: str
    count: int
    oldest: datetime | None


def backlog() -> list[Backlog]:
    """One line for each state that has any. 1 query, along an index: it reads grades that have not arrived, not those
    that have."""
    rows = Submission.objects.filter(grade_delivery__in=UNDELIVERED).order_by().values_list("grade_delivery")
    states = rows.annotate(count=Count("id"), oldest=Min(Coalesce("grade_tried_at", "decided_at")))
    return sorted((Backlog(*row) for row in states), key=lambda each: each.delivery)
