"""Reads all data of one person in chunks, for that person's bundle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from django.db.models import Model, QuerySet

from partnership_xblock.activities import installed
from partnership_xblock.models import (
    DailyMail,
    DraftVersion,
    ExportRecord,
    MailChoice,
    Network,
    Review,
    Round,
    SharedWork,
    StateEvent,
    Submission,
)

from .desk import Move
from .rounds import StoredRound, stored_round
from .versions import Version

if TYPE_CHECKING:
    from .score_sheets import Written

CHUNK: Final = 20
"""Rows with documents that are in memory at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnNetwork:
    course_key: str
    scratch: bool
    items: Mapping[str, Any]
    changed_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWork:
    """One whole submission. `content` is the content that its draft was last written for."""

    columns: Mapping[str, Any]
    draft: Mapping[str, Any]
    network: Mapping[str, Any]
    content: Mapping[str, Any]
    rounds: list[StoredRound]
    versions: list[Version]
    moves: list[Move]
    sheets: Mapping[int, list[Written]]
    """Score sheets of decided rounds, by round: nobody's before the decision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenReview:
    """A review that the person wrote on another person's round, without the round's owner."""

    course_key: str
    kind: str
    title: str
    round_id: str
    state: str
    decision: str
    document: Mapping[str, Any]
    earned: float | None
    possible: float | None
    decided_at: datetime | None
    last_saved_at: datetime | None


_COLUMNS: Final = (
    "public_id", "usage_key", "course_key", "scratch", "kind", "title", "status", "school", "province", "group",
    "created_at", "last_saved_at", "submitted_at", "decided_at", "decision_seen_at", "grade_delivery", "grade_earned",
    "grade_possible", "grade_weight",
)  # fmt: skip


def networks_of(user_id: int) -> Iterator[OwnNetwork]:
    """1 query a chunk."""
    for chunk in _chunks(Network.objects.filter(learner_id=user_id)):
        for row in chunk:
            yield OwnNetwork(
                course_key=row.course_key, scratch=row.scratch, items=row.document, changed_at=row.changed_at
            )


def work_of(user_id: int) -> Iterator[OwnWork]:
    """In chunks of 5 queries each, 6 where several trainers scored a round. Each submission with the network of its
    course, which an earlier release may have lost."""
    mine = Submission.objects.filter(learner_id=user_id).select_related("content_version")
    for chunk in _chunks(mine):
        ids = [row.pk for row in chunk]
        networks = {
            (row.course_key, row.scratch): row.document
            for row in Network.objects.filter(learner_id=user_id, course_key__in={row.course_key for row in chunk})
        }
        rounds: dict[int, list[StoredRound]] = defaultdict(list)
        with_review = Round.objects.filter(submission_id__in=ids).select_related("review", "content_version")
        for one in with_review.order_by("submission_id", "number"):
            rounds[one.submission_id].append(stored_round(one))
        versions: dict[int, list[Version]] = defaultdict(list)
        for text in DraftVersion.objects.filter(submission_id__in=ids).order_by("at", "id"):
            versions[text.submission_id].append(
                Version(text.document, text.key, text.value, text.digest, text.reason, text.at)
            )
        moves: dict[int, list[Move]] = defaultdict(list)
        for event in StateEvent.objects.filter(submission_id__in=ids).order_by("at", "id"):
            moves[event.submission_id].append(Move(event.verb, event.actor_id, event.at, event.reason, event.data))
        sheets = _sheets([one for row in chunk for one in rounds[row.pk]])
        for row in chunk:
            yield OwnWork(
                columns={name: getattr(row, name) for name in _COLUMNS},
                draft=row.draft,
                network=networks.get((row.course_key, row.scratch), {}),
                content=row.content_version.content if row.content_version is not None else {},
                rounds=rounds[row.pk],
                versions=versions[row.pk],
                moves=moves[row.pk],
                sheets={one.id: sheets[one.id] for one in rounds[row.pk] if one.id in sheets},
            )


def _sheets(rounds: list[StoredRound]) -> dict[int, list[Written]]:
    """At most 1 query, none where no kind is scored by several."""
    from .score_sheets import sheets_of  # noqa: PLC0415 -- few kinds need it

    scored = (one for one in rounds if (kind := installed(str(one.block["kind"]))) is not None and kind.sheets)
    return sheets_of([one.id for one in scored if one.review is not None])


def reviews_by(user_id: int) -> Iterator[GivenReview]:
    """1 query a chunk."""
    rows = Review.objects.filter(reviewer_id=user_id).select_related("round__submission")
    for chunk in _chunks(rows.defer("round__answers", "round__network", "round__submission__draft")):
        for row in chunk:
            yield GivenReview(
                course_key=row.round.submission.course_key,
                kind=row.round.submission.kind,
                title=row.round.submission.title,
                round_id=row.round.public_id,
                state=row.state,
                decision=row.decision,
                document=row.document,
                earned=row.earned,
                possible=row.possible,
                decided_at=row.decided_at,
                last_saved_at=row.last_saved_at,
            )


def moves_by(user_id: int) -> Iterator[tuple[str, Move]]:
    """Moves of the person on other people's work, with the course. 1 query a chunk."""
    rows = StateEvent.objects.filter(actor_id=user_id).exclude(submission__learner_id=user_id)
    for chunk in _chunks(rows.select_related("submission").defer("submission__draft")):
        for row in chunk:
            yield row.submission.course_key, Move(row.verb, row.actor_id, row.at, row.reason, row.data)


def exports_by(user_id: int) -> Iterator[Mapping[str, Any]]:
    """1 query a chunk."""
    for chunk in _chunks(ExportRecord.objects.filter(actor_id=user_id)):
        for row in chunk:
            yield {name: getattr(row, name) for name in ("course_key", "at", "filters", "identified", "rows")}


def shared_by(user_id: int) -> Iterator[Mapping[str, Any]]:
    """What the person has shared in courses, withdrawn or not. 1 query a chunk."""
    columns = ("course_key", "number", "shared_at", "withdrawn_at", "licence", "names", "named", "head", "body")
    for chunk in _chunks(SharedWork.objects.filter(submission__learner_id=user_id)):
        for row in chunk:
            yield {name: getattr(row, name) for name in columns}


def mails_of(user_id: int) -> Iterator[Mapping[str, Any]]:
    """Daily mails to the person, and how often they are wanted. 2 queries, and 1 a chunk."""
    for chunk in _chunks(MailChoice.objects.filter(person_id=user_id)):
        for row in chunk:
            yield {"topic": row.topic, "course_key": row.course_key, "at": row.changed_at, "rhythm": row.rhythm}
    for mails in _chunks(DailyMail.objects.filter(person_id=user_id)):
        for mail in mails:
            yield {"topic": mail.topic, "course_key": mail.course_key, "at": mail.asked_at, "outcome": mail.outcome}


M = TypeVar("M", bound=Model)


def _chunks(rows: QuerySet[M]) -> Iterator[list[M]]:
    after = 0
    while True:
        chunk = list(rows.filter(id__gt=after).order_by("id")[:CHUNK])
        if chunk:
            yield chunk
        if len(chunk) < CHUNK:
            return
        after = chunk[-1].pk
