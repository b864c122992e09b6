"""The one place where all answers of one block are read, done or not, and where it is found which blocks have any."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max

from partnership_xblock.domain.document import Value, present
from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Submission


@dataclass(frozen=True, slots=True)
class Begun:
    """What one person has answered in a block. `content_hash` is of what she was last asked; None before she was."""

    learner_id: int
    course_key: str
    kind: str
    title: str
    status: Status
    answers: dict[str, Value]
    content_hash: str | None
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class Worked:
    """A block somebody works in, and what it was called by the one who began last."""

    usage_key: str
    kind: str
    title: str


def answers_in(usage_key: str, after: int, limit: int) -> list[Begun]:
    """At most `limit` people who have begun in a block, by account, from beyond `after` on; no trials of staff.
    1 query, along the key that keeps one work a person and block."""
    rows = Submission.objects.filter(usage_key=usage_key, learner_id__gt=after, scratch__in=(False,))
    columns = ("learner_id", "course_key", "kind", "title", "status", "draft", "content_version_id", "last_saved_at")
    return [
        Begun(learner, course_key, kind, title, Status(status), present(draft), content_hash, saved_at)
        for learner, course_key, kind, title, status, draft, content_hash, saved_at in rows.order_by(
            "usage_key", "learner_id"
        ).values_list(*columns)[:limit]
    ]


def any_begun(course_key: str, kinds: Collection[str]) -> bool:
    """Whether anybody has begun in a block of these kinds. 1 query, of one entry of an index."""
    rows = Submission.objects.filter(course_key=course_key, scratch__in=(False,), kind__in=kinds)
    return bool(kinds) and rows.exists()


def blocks_begun(course_key: str, kinds: Collection[str], limit: int) -> list[Worked]:
    """At most `limit` blocks of these kinds that somebody has begun in, those begun first first. 2 queries; the first
    looks at every work of these kinds in the course."""
    if not kinds:
        return []
    rows = Submission.objects.filter(course_key=course_key, scratch__in=(False,), kind__in=kinds)
    newest = rows.order_by().values("usage_key").annotate(row=Max("id")).values_list("row", flat=True)
    found = Submission.objects.filter(pk__in=list(newest[:limit])).order_by("created_at", "id")
    return [Worked(*one) for one in found.values_list("usage_key", "kind", "title")]
