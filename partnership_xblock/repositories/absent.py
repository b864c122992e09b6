"""Reads the status of teachers who have not handed in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Count, Min

from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Submission as SubmissionRow


@dataclass(frozen=True, slots=True)
class SubmissionStatus:
    """The status of one submission. `touched`: when its teacher last saved, or it was decided."""

    public_id: str
    status: Status
    touched: datetime | None


@dataclass(slots=True)
class UnfinishedWork:
    """One person's unfinished work in a course: the kinds begun and not handed in, each once, in the order in which
    they were begun; and when the person last wrote or handed in, in any of them."""

    kinds: dict[str, None] = field(default_factory=dict)
    seen: datetime | None = None


def standings(course_key: str, people: Collection[int], kind: str) -> Mapping[int, list[SubmissionStatus]]:
    """The submissions of these people in a course (of one kind, or of any), by person. 1 query, which opens no
    document."""
    rows = SubmissionRow.objects.filter(course_key=course_key, scratch=False, learner_id__in=people).order_by("id")
    if kind:
        rows = rows.filter(kind=kind)
    statuses: dict[int, list[SubmissionStatus]] = {}
    columns = ("learner_id", "public_id", "status", "last_saved_at", "decided_at")
    for person, public_id, status, saved, decided in rows.values_list(*columns):
        touched = max((one for one in (saved, decided) if one is not None), default=None)
        statuses.setdefault(person, []).append(SubmissionStatus(public_id, Status(status), touched))
    return statuses


def at_work(course_key: str, people: Collection[int]) -> Mapping[int, UnfinishedWork]:
    """The unfinished work of each of these people in a course, of any kind. 1 query, which opens no document."""
    rows = SubmissionRow.objects.filter(course_key=course_key, scratch=False, learner_id__in=people).order_by("id")
    by_person: dict[int, UnfinishedWork] = {}
    for person, kind, status, saved, submitted in rows.values_list(
        "learner_id", "kind", "status", "last_saved_at", "submitted_at"
    ):
        one = by_person.setdefault(person, UnfinishedWork())
        if status in (Status.DRAFT, Status.RETURNED):
            one.kinds[kind] = None
        one.seen = max((at for at in (one.seen, saved, submitted) if at is not None), default=None)
    return by_person


def a_block(course_key: str, kind: str) -> str:
    """The key of a block of this course (and kind) with work in it; empty where there is none. 1 query."""
    rows = SubmissionRow.objects.filter(course_key=course_key, scratch=False)
    if kind:
        rows = rows.filter(kind=kind)
    return rows.order_by("id").values_list("usage_key", flat=True).first() or ""


def waits(course_key: str) -> tuple[int, datetime | None]:
    """How many submissions of a course wait for an answer, and since when the oldest does. 1 query."""
    rows = SubmissionRow.objects.filter(
        course_key=course_key,
        scratch=False,
        status__in=(str(Status.SUBMITTED), str(Status.IN_REVIEW)),
        submitted_at__isnull=False,
    )
    counts = rows.aggregate(n=Count("id"), oldest=Min("submitted_at"))
    return counts["n"], counts["oldest"]
