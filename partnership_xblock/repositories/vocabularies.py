"""Stores and reads the vocabularies of courses.

A writer makes sure that there is a row (`begin`), then locks it with the first statement of its transaction (`lock`):
after an earlier read MariaDB would refuse a row that has changed meanwhile, and two who insert in a transaction wait
for each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from partnership_xblock.models import CourseVocabulary, Network, Submission

from .contents import keep_content

KIND = "vocabulary"
"""The kind of its versions among those of contents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredVocabulary:
    """A course's row. `saved` may not be in force yet."""

    saved: Mapping[str, Any] = field(default_factory=dict)
    revision: int = 0
    saved_at: datetime | None = None
    saved_in: str = ""
    in_force: int = 0
    in_force_at: datetime | None = None
    version: str = ""
    """The hash of the version in force; empty for none."""


def stored(course_key: str) -> StoredVocabulary | None:
    """A course's row; None for a course that has none yet. 1 query."""
    return _read(CourseVocabulary.objects.filter(course_key=course_key))


def lock(course_key: str) -> StoredVocabulary | None:
    """The same, locked until the transaction ends. 1 query."""
    return _read(CourseVocabulary.objects.select_for_update().filter(course_key=course_key))


def _read(rows: QuerySet[CourseVocabulary]) -> StoredVocabulary | None:
    columns = ("saved", "revision", "saved_at", "saved_in", "in_force", "in_force_at", "version_id")
    for *values, version in rows.values_list(*columns):
        return StoredVocabulary(**dict(zip(columns[:-1], values, strict=True)), version=version or "")
    return None


def version_in_force(course_key: str) -> tuple[str, Mapping[str, Any]] | None:
    """The hash and lists of the version in force; ("", {}) without one, None for a course that has no row yet. 1
    query."""
    rows = CourseVocabulary.objects.filter(course_key=course_key).values_list("version_id", "version__content")
    return next(((str(hash_ or ""), lists or {}) for hash_, lists in rows), None)


def begin(course_key: str) -> None:
    """Makes sure that the course has a row. At most 2 queries."""
    if not CourseVocabulary.objects.filter(course_key=course_key).exists():
        CourseVocabulary.objects.bulk_create([CourseVocabulary(course_key=course_key)], ignore_conflicts=True)


def save(course_key: str, lists: Mapping[str, Any], *, seen: int, where: str, now: datetime) -> bool:
    """Saves lists over revision `seen`; returns False where another has been saved since. 1 query."""
    rows = CourseVocabulary.objects.filter(course_key=course_key, revision=seen)
    return bool(rows.update(saved=dict(lists), revision=seen + 1, saved_in=where, saved_at=now))


def put_in_force(
    course_key: str, lists: Mapping[str, Any], *, version: str, revision: int, where: str, now: datetime
) -> bool:
    """Puts a revision in force, unless it or a later one is; returns whether it did. What was saved later stays. At
    most 3 queries."""
    keep_content(version, KIND, lists, now)
    rows = CourseVocabulary.objects.filter(course_key=course_key, in_force__lt=revision)
    done = bool(rows.update(version_id=version, in_force=revision, in_force_at=now))
    if done:
        behind = CourseVocabulary.objects.filter(course_key=course_key, revision__lt=revision)
        behind.update(saved=dict(lists), revision=revision, saved_in=where, saved_at=now)
    return done


def work_in(course_key: str) -> int:
    """How many networks and submissions a course has. 2 queries."""
    return sum(table.objects.filter(course_key=course_key).count() for table in (Network, Submission))


def count(course_key: str, until: datetime) -> int:
    """1 if the course has a vocabulary that nobody has changed since, else 0. 1 query."""
    return _untouched(course_key, until).count()


def delete(course_key: str, until: datetime) -> int:
    """Deletes it; versions that rounds name stay, as all contents do. 1 query."""
    return int(_untouched(course_key, until).delete()[0])


def _untouched(course_key: str, until: datetime) -> QuerySet[CourseVocabulary]:
    rows = CourseVocabulary.objects.filter(course_key=course_key)
    return rows.exclude(saved_at__gt=until).exclude(in_force_at__gt=until)
