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
"""Blocks of a course that are looked through: those a learner had begun last."""
OF_BLOCK: Final = 6
"""Rounds of one block that are read: the first, and the newest."""
ROUNDS: Final = 90
"""Rounds that are read for one moment, the newest."""
IN_ALL: Final = 180
"""Rounds that are read for several moments: what the newest moments need first."""


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
    """All of it, the block that was begun first at the start. `cut`: there was more than is read. `begun` are the keys
    of all blocks that were begun, also of those that are not looked through."""

    works: tuple[RecordedWork, ...]
    cut: bool
    begun: frozenset[str] = frozenset()


class _Begun(NamedTuple):
    """A learner's block."""

    pk: int
    usage_key: str
    kind: str
    title: str
    created_at: datetime


class _Standing(NamedTuple):
    """What stood of the blocks at a moment: how many rounds of each, by submission, and those that are read."""

    blocks: list[_Begun]
    rounds: Mapping[int, int]
    chosen: frozenset[int]
    cut: bool


def course_work(place: Place, moments: Collection[datetime]) -> dict[datetime, CourseWork]:
    """What this learner had handed in in the course's other blocks, by each of these moments. 6 queries however many
    moments, fewer where there is nothing."""
    works = Submission.objects.filter(
        learner_id=place.learner_id, course_key=place.course_key, scratch__in=(place.scratch,)
    ).exclude(usage_key=place.usage_key)
    # Put in order here: asked for the last ones, MariaDB walks through everybody's from the end.
    every = sorted(_Begun(*row) for row in works.values_list(*_Begun._fields))
    blocks = {moment: [row for row in every if row.created_at <= moment] for moment in moments}
    found = {row.pk for begun in blocks.values() for row in begun[-BLOCKS:]}
    if not found:
        return dict.fromkeys(moments, CourseWork((), cut=False))
    keys = _keys(found, max(moments))
    standing = {moment: _standing(begun, keys, moment) for moment, begun in blocks.items()}
    read = _read(_in_all(standing))
    reviewed = {row["submission_id"] for row in read if row["review_id"] is not None}
    drafts = dict(Submission.objects.filter(pk__in=sorted(reviewed)).values_list("pk", "draft")) if reviewed else {}
    whole = _whole(read)
    return {
        moment: _course(stood, whole, drafts)._replace(begun=frozenset(row.usage_key for row in blocks[moment]))
        for moment, stood in standing.items()
    }


def _course(
    stood: _Standing, whole: Collection[tuple[int, RecordedRound]], drafts: Mapping[int, Mapping[str, Any]]
) -> CourseWork:
    rounds: dict[int, list[RecordedRound]] = {}
    for submission, round_ in whole:
        if round_.id in stood.chosen:
            rounds.setdefault(submission, []).append(round_)
    made = tuple(
        RecordedWork(
            usage_key=one.usage_key,
            kind=one.kind,
            title=one.title,
            count=stood.rounds.get(one.pk, 0),
            rounds=tuple(rounds.get(one.pk, ())),
            draft=drafts.get(one.pk, {}),
        )
        for one in stood.blocks
    )
    return CourseWork(made, stood.cut or not stood.chosen <= {round_.id for _, round_ in whole})


Keys = Mapping[int, Collection[tuple[datetime, int]]]


def _keys(submissions: Collection[int], until: datetime) -> Keys:
    """When each standing round was handed in, and its key, oldest first, by submission. 1 query."""
    rows = Round.objects.filter(submission_id__in=sorted(submissions), withdrawn=False, submitted_at__lte=until)
    keys: dict[int, list[tuple[datetime, int]]] = {}
    for submission, at, pk in rows.values_list("submission_id", "submitted_at", "pk"):
        keys.setdefault(submission, []).append((at, pk))
    return {submission: sorted(pairs) for submission, pairs in keys.items()}


def _standing(begun: list[_Begun], keys: Keys, moment: datetime) -> _Standing:
    chosen: list[tuple[datetime, int]] = []
    count = {}
    for block in begun[-BLOCKS:]:
        pairs = [pair for pair in keys.get(block.pk, ()) if pair[0] <= moment]
        count[block.pk] = len(pairs)
        chosen += pairs if len(pairs) <= OF_BLOCK else [pairs[0], *pairs[1 - OF_BLOCK :]]
    cut = len(begun) > BLOCKS or len(chosen) > ROUNDS or any(n > OF_BLOCK for n in count.values())
    return _Standing(begun[-BLOCKS:], count, frozenset(pk for _, pk in sorted(chosen)[-ROUNDS:]), cut)


def _in_all(standing: Mapping[datetime, _Standing]) -> set[int]:
    """Keys of the rounds to read: all that a moment needs, or what it shares with later ones."""
    keys: set[int] = set()
    for moment in sorted(standing, reverse=True):
        if len(keys | standing[moment].chosen) <= IN_ALL:
            keys |= standing[moment].chosen
    return keys


COLUMNS: Final = (
    "pk", "submission_id", "number", "submitted_at", "block", "answers", "network", "content_version_id", "review_id",
)  # fmt: skip


def _read(keys: Collection[int]) -> list[dict[str, Any]]:
    """1 query."""
    rows = Round.objects.filter(pk__in=sorted(keys)).values(*COLUMNS) if keys else []
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
