"""Reads a learner's handed-in work of a whole course, for the record of it (decision 0082).

In steps, each by keys that the one before found, and contents apart from rounds: joined, MariaDB begins at the content,
of which there is one for many rounds (decision 0036). The number of queries does not depend on how much there is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

from partnership_xblock.models import ContentVersion, Review, Round, Submission
from partnership_xblock.repositories.work import Place

BLOCKS: Final = 60
"""Blocks of a course that are looked through: those a learner began last."""
OF_BLOCK: Final = 6
"""Rounds of one block that are read: the first, and the newest."""
ROUNDS: Final = 90
"""Rounds that are read in all, the newest."""


class Published(NamedTuple):
    """A review in force."""

    document: Mapping[str, Any]
    decided_at: datetime
    reviewer_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRound:
    """One standing round. `review` None: none in force."""

    id: int
    number: int
    submitted_at: datetime
    block: Mapping[str, Any]
    answers: Mapping[str, Any]
    network: Mapping[str, Any]
    content: Mapping[str, Any]
    review: Published | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedWork:
    """A block's work, its rounds oldest first. `count` are all standing rounds, also those that are not read."""

    usage_key: str
    kind: str
    title: str
    count: int
    rounds: tuple[RecordedRound, ...] = ()
    draft: Mapping[str, Any] = field(default_factory=dict)
    """Where a review is in force: for the replies to it."""


class CourseWork(NamedTuple):
    """All of it, the block that was begun first at the start. `cut`: there was more than is read."""

    works: tuple[RecordedWork, ...]
    cut: bool


def course_work(place: Place, before: datetime | None = None) -> CourseWork:
    """What this learner has handed in in the course's other blocks, up to that moment. 6 queries, fewer where there is
    nothing."""
    works = Submission.objects.filter(
        learner_id=place.learner_id, course_key=place.course_key, scratch__in=(place.scratch,)
    ).exclude(usage_key=place.usage_key)
    # Put in order here: asked for the last ones, MariaDB walks through everybody's from the end.
    every = sorted(works.values_list("pk", "usage_key", "kind", "title"))
    found = every[-BLOCKS:]
    if not found:
        return CourseWork((), cut=False)
    standing, chosen = _chosen([row[0] for row in found], before)
    read = _read(chosen[-ROUNDS:])
    reviewed = {row["submission_id"] for row in read if row["review_id"] is not None}
    drafts = dict(Submission.objects.filter(pk__in=sorted(reviewed)).values_list("pk", "draft")) if reviewed else {}
    rounds: dict[int, list[RecordedRound]] = {}
    for row in _whole(read):
        rounds.setdefault(row[0], []).append(row[1])
    made = tuple(
        RecordedWork(
            usage_key=usage_key,
            kind=kind,
            title=title,
            count=standing.get(pk, 0),
            rounds=tuple(rounds.get(pk, ())),
            draft=drafts.get(pk, {}),
        )
        for pk, usage_key, kind, title in found
    )
    cut = len(every) > BLOCKS or len(chosen) > ROUNDS or any(n > OF_BLOCK for n in standing.values())
    return CourseWork(made, cut)


def _chosen(submissions: Collection[int], before: datetime | None) -> tuple[dict[int, int], list[int]]:
    """How many rounds stand, by submission; and the keys of those that are read, oldest first. 1 query."""
    rows = Round.objects.filter(submission_id__in=sorted(submissions), withdrawn=False)
    if before is not None:
        rows = rows.filter(submitted_at__lte=before)
    keys: dict[int, list[tuple[datetime, int]]] = {}
    for submission, at, pk in rows.values_list("submission_id", "submitted_at", "pk"):
        keys.setdefault(submission, []).append((at, pk))
    chosen: list[tuple[datetime, int]] = []
    for pairs in keys.values():
        pairs.sort()
        chosen += pairs if len(pairs) <= OF_BLOCK else [pairs[0], *pairs[1 - OF_BLOCK :]]
    return {submission: len(pairs) for submission, pairs in keys.items()}, [pk for _, pk in sorted(chosen)]


COLUMNS: Final = (
    "pk", "submission_id", "number", "submitted_at", "block", "answers", "network", "content_version_id", "review_id",
)  # fmt: skip


def _read(keys: Collection[int]) -> list[dict[str, Any]]:
    """1 query."""
    rows = Round.objects.filter(pk__in=list(keys)).values(*COLUMNS) if keys else []
    return sorted(rows, key=lambda row: (row["submitted_at"], row["pk"]))


def _whole(rows: list[dict[str, Any]]) -> list[tuple[int, RecordedRound]]:
    """By submission, with contents and reviews. 2 queries."""
    hashes = {row["content_version_id"] for row in rows}
    contents = dict(ContentVersion.objects.filter(hash__in=hashes).values_list("hash", "content")) if rows else {}
    keys = [row["review_id"] for row in rows if row["review_id"] is not None]
    found = Review.objects.filter(pk__in=keys, state="published", decided_at__isnull=False) if keys else None
    columns = ("pk", "document", "decided_at", "reviewer_id")
    reviews = {pk: Published(*rest) for pk, *rest in found.values_list(*columns)} if found is not None else {}
    return [
        (
            row["submission_id"],
            RecordedRound(
                id=row["pk"],
                number=row["number"],
                submitted_at=row["submitted_at"],
                block=row["block"],
                answers=row["answers"],
                network=row["network"],
                content=contents[row["content_version_id"]],
                review=reviews.get(row["review_id"]),
            ),
        )
        for row in rows
        # A round and its content may be deleted between two questions.
        if row["content_version_id"] in contents
    ]
