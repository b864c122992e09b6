"""Reads the figures of handed-in work, and which block a series asked before another. No answers are read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from partnership_xblock.models import Round, Submission
from partnership_xblock.repositories.exact import exactly


@dataclass(frozen=True, slots=True)
class BlockRow:
    """What the row of one work says of its block."""

    course_key: str
    kind: str
    title: str
    series: str | None


@dataclass(frozen=True, slots=True)
class StandingSummary:
    """The figures of one person's newest standing round."""

    learner_id: int
    course_key: str
    submitted_at: datetime
    summary: Mapping[str, Any]
    content_hash: str


def block_of(row: int) -> BlockRow | None:
    """The block of a work; None where it was deleted meanwhile. 1 query."""
    columns = ("course_key", "kind", "title", "series")
    found = Submission.objects.filter(pk=row).values_list(*columns).first()
    return None if found is None else BlockRow(*found)


def owners(rows: Collection[int]) -> dict[int, tuple[int, str]]:
    """The learner and the course of each of these works. 1 query, by their keys; fewer than a thousand (0036)."""
    found = Submission.objects.filter(pk__in=list(rows)).values_list("id", "learner_id", "course_key")
    return {row: (learner, course_key) for row, learner, course_key in found}


def standing_summaries(rows: Mapping[int, tuple[int, str]]) -> list[StandingSummary]:
    """The newest standing round of each of these works (`owners`); none of work without one. 1 query, along the rounds
    of these works; answers and network stay unread."""
    columns = ("submission_id", "submitted_at", "summary", "content_version_id")
    rounds = Round.objects.filter(submission_id__in=list(rows), withdrawn=False).order_by("submission_id", "number")
    newest = {row: rest for row, *rest in rounds.values_list(*columns)}
    return [StandingSummary(*rows[row], *rest) for row, rest in newest.items()]


def newest_summaries(rows: Collection[int]) -> dict[int, dict[str, Any]]:
    """The figures of the newest standing round of each of these works; none of work without one. 1 query, along the
    rounds of these works; fewer than a thousand."""
    rounds = Round.objects.filter(submission_id__in=list(rows), withdrawn=False).order_by("submission_id", "number")
    return {row: dict(summary) for row, summary in rounds.values_list("submission_id", "summary")}


def others_in_series(learners: Collection[int], course_key: str, kind: str, series: str) -> list[tuple[int, int, str]]:
    """Work of these learners in all blocks of a series, as learner, row and usage key, in the order in which it was
    begun. 1 query, by the index of series; fewer than a thousand learners."""
    rows = Submission.objects.filter(
        learner_id__in=list(learners), course_key=course_key, kind=kind, scratch__in=(False,)
    )
    found = exactly(rows, "series", series).values_list("learner_id", "id", "usage_key")
    return sorted(found, key=lambda one: one[1])
