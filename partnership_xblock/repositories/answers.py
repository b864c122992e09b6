"""Reads all answers of one block, finished or not, and the list of blocks that have any."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, Min

from partnership_xblock.domain.document import Value, present
from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Submission


@dataclass(frozen=True, slots=True)
class PersonAnswers:
    """One person's answers in a block. `content_hash` is of the questions last shown to the person; None before any."""

    learner_id: int
    course_key: str
    kind: str
    title: str
    status: Status
    answers: dict[str, Value]
    content_hash: str | None
    saved_at: datetime | None


@dataclass(frozen=True, slots=True)
class BlockWithWork:
    """A block with work, and its title where it was begun last."""

    usage_key: str
    kind: str
    title: str


def rows_in(usage_key: str, limit: int) -> list[int]:
    """Row ids of the work of at most `limit` people who have begun in a block, by account; no staff trials. 1 query,
    along the key that keeps one work a person and block, which opens no document."""
    rows = Submission.objects.filter(usage_key=usage_key, scratch__in=(False,))
    return list(rows.order_by("usage_key", "learner_id").values_list("id", flat=True)[:limit])


def answers_of(rows: Collection[int]) -> list[PersonAnswers]:
    """The answers in these rows, in no order. 1 query. By their ids alone, and fewer than a thousand: given more
    conditions, a database may take a longer way to so few rows (decision 0036)."""
    columns = ("learner_id", "course_key", "kind", "title", "status", "draft", "content_version_id", "last_saved_at")
    return [
        PersonAnswers(learner, course_key, kind, title, Status(status), present(draft), content_hash, saved_at)
        for learner, course_key, kind, title, status, draft, content_hash, saved_at in Submission.objects.filter(
            pk__in=list(rows)
        ).values_list(*columns)
    ]


def drafts_of(rows: Collection[int]) -> list[dict[str, Value]]:
    """What stands in these rows, and nothing of whose it is. 1 query, as `answers_of`."""
    return [present(draft) for draft in Submission.objects.filter(pk__in=list(rows)).values_list("draft", flat=True)]


def any_begun(course_key: str, kinds: Collection[str]) -> bool:
    """Whether a block of these kinds has work. 1 query, of one entry of an index."""
    rows = Submission.objects.filter(course_key=course_key, scratch__in=(False,), kind__in=kinds)
    return bool(kinds) and rows.exists()


def blocks_begun(course_key: str, kinds: Collection[str], limit: int) -> list[BlockWithWork]:
    """At most `limit` blocks of these kinds that have work, first begun first. 2 queries; the first reads every
    submission of these kinds in the course."""
    if not kinds:
        return []
    rows = Submission.objects.filter(course_key=course_key, scratch__in=(False,), kind__in=kinds)
    blocks = rows.order_by().values("usage_key").annotate(first=Min("id"), newest=Max("id")).order_by("first")
    newest = list(blocks.values_list("newest", flat=True)[:limit])
    found = Submission.objects.filter(pk__in=newest).values_list("id", "usage_key", "kind", "title")
    return [BlockWithWork(*one) for _row, *one in sorted(found, key=lambda one: newest.index(one[0]))]
