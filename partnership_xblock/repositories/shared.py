"""Stores and reads the work that teachers share in their course.

A number is given under the lock of the course's row of numbers. That row is locked with the first statement of a
transaction, before network and submission: after an earlier read MariaDB would refuse a row that has changed meanwhile.
Nothing else locks it, so the order of locks (decision 0031) stays one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db import connections
from django.db.models import QuerySet

from partnership_xblock.models import SharedNumber, SharedWork
from partnership_xblock.repositories.work import Place

PAGE: Final = 20
"""Records on one page of a course's list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """One submission's row. `withdrawn_at` is None while it is shared; `body` and `head` are empty once it is not."""

    number: int
    head: Mapping[str, Any]
    body: Mapping[str, Any]
    licence: str
    names: str
    named: bool
    digest: str
    revision: int
    token: str
    shared_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One line of a course's list."""

    number: int
    head: Mapping[str, Any]
    licence: str
    shared_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A record with whose work it is of."""

    place: Place
    kind: str
    shared: Shared


_OF_ITS_WORK: Final = tuple(f"submission__{name}" for name in ("learner_id", "usage_key", "kind", "scratch"))


def begin(course_key: str) -> None:
    """Makes sure that the course has a row of numbers, outside of any transaction. At most 2 queries."""
    if not SharedNumber.objects.filter(course_key=course_key).exists():
        SharedNumber.objects.bulk_create([SharedNumber(course_key=course_key)], ignore_conflicts=True)


def lock_numbers(course_key: str) -> int:
    """The number given last in a course, locked until the transaction ends. 1 query."""
    rows = SharedNumber.objects.select_for_update().filter(course_key=course_key).values_list("last", flat=True)
    return next(iter(rows))


def of(submission: int) -> Shared | None:
    """What is shared, or was, of a submission; None for what never was. 1 query."""
    return _read(SharedWork.objects.filter(submission_id=submission))


def lock(submission: int) -> Shared | None:
    """The same, locked until the end of the transaction; the submission is locked already. 1 query."""
    return _read(SharedWork.objects.select_for_update().filter(submission_id=submission))


def _read(rows: QuerySet[SharedWork]) -> Shared | None:
    columns = tuple(Shared.__dataclass_fields__)
    for values in rows.values_list(*columns):
        return Shared(**dict(zip(columns, values, strict=True)))
    return None


def keep(submission: int, course_key: str, shared: Shared, *, new: bool) -> None:
    """Writes a submission's row, and its number where it is a new one. At most 2 queries."""
    columns = {name: getattr(shared, name) for name in Shared.__dataclass_fields__}
    if new:
        SharedWork.objects.create(submission_id=submission, course_key=course_key, **columns)
        SharedNumber.objects.filter(course_key=course_key).update(last=shared.number)
    else:
        SharedWork.objects.filter(submission_id=submission).update(**columns)


def listed(course_key: str, below: int | None = None) -> list[Listed]:
    """What is shared in a course, the newest number first, below a number: at most `PAGE` and one more. 1 query."""
    rows = SharedWork.objects.filter(course_key=course_key, withdrawn_at=None)
    if below is not None:
        rows = rows.filter(number__lt=below)
    columns = ("number", "head", "licence", "shared_at")
    # All have the same `withdrawn_at`, none. PostgreSQL sees that the index has their order only where it is named too,
    # MariaDB only where it is not.
    order = ("-withdrawn_at", "-number") if connections[rows.db].vendor == "postgresql" else ("-number",)
    found = rows.order_by(*order).values_list(*columns)[: PAGE + 1]
    return [Listed(**dict(zip(columns, values, strict=True))) for values in found]


def numbered(course_key: str, number: int) -> Numbered | None:
    """The record of a number; None for a number that was never given, or whose work is deleted. 1 query."""
    columns = tuple(Shared.__dataclass_fields__)
    rows = SharedWork.objects.filter(course_key=course_key, number=number)
    for learner, block, kind, scratch, *values in rows.values_list(*_OF_ITS_WORK, *columns):
        shared = Shared(**dict(zip(columns, values, strict=True)))
        return Numbered(place=Place(block, course_key, learner, scratch), kind=kind, shared=shared)
    return None
