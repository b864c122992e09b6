"""Reads and writes rounds, with their published reviews."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from django.db.models import BooleanField, Case, Exists, F, OuterRef, Value, When
from django.db.models.functions import Coalesce

from partnership_xblock.activities import installed
from partnership_xblock.domain.document import Document
from partnership_xblock.domain.submission import Status
from partnership_xblock.models import PartnerRecord, Round, StateEvent, TieRecord


@dataclass(frozen=True, slots=True)
class PublishedReview:
    """A review whose decision is in force."""

    id: int
    reviewer_id: int | None
    """None once the trainer has left."""
    decision: str
    decided_at: datetime
    document: Document
    earned: float | None
    possible: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRound:
    """One round, frozen at handing in. `answers` and `network` are items by key, as on the wire; `content` is whole."""

    number: int
    answers: Mapping[str, Any]
    network: Mapping[str, Any]
    block: Mapping[str, Any]
    content_hash: str
    content: Mapping[str, Any]
    summary: Mapping[str, Any]
    note: str
    token: str
    submitted_at: datetime
    id: int = 0
    public_id: str = field(default_factory=lambda: secrets.token_hex(16))
    late: bool = False
    """After the learner's due date, within the grace period; False also for rounds from before this was stored."""
    withdrawn: bool = False
    opened: bool = False
    """A trainer has opened it: it is part of the history even when withdrawn."""
    reopened: bool = False
    """Its review accepts it and its submission is not, or no longer, accepted with it: it was reopened."""
    review: PublishedReview | None = None

    @property
    def is_listed(self) -> bool:
        """Whether it is listed among the rounds: a withdrawn one that no trainer has read is not."""
        return self.opened or not self.withdrawn


@dataclass(frozen=True, slots=True)
class Said:
    """A published review, and the round it was written on."""

    number: int
    document: Document
    decided_at: datetime
    trainer_title: str


@dataclass(frozen=True, slots=True)
class PartnerLine:
    """One partner of a round in codes, for the read model."""

    partner_id: str
    sector: str
    pillar: str
    quality: str
    direction: str
    frequency: str
    place_province: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The outcome of a round."""

    number: int
    submitted_at: datetime
    late: bool
    decided_at: datetime | None
    earned: float | None
    possible: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers(Outcome):
    """What a file contains of a round: its answers and its outcome. The questions are stored once for many
    (`contents`)."""

    answers: Mapping[str, Any]
    network: Mapping[str, Any]
    content_hash: str
    summary: Mapping[str, Any] = field(default_factory=dict)


_CLAIMED_BY_THE_RELEASE_BEFORE: Final = Exists(StateEvent.objects.filter(round=OuterRef("pk"), verb="claim"))
"""Release 0.1, which may run beside this one during an upgrade, stores a claim only in its trail. To be removed with
the next release, once a migration of its own has filled the missing values."""

_OPENED: Final = Coalesce(
    F("opened"),
    Case(When(number=F("submission__read_round"), then=Value(value=True)), output_field=BooleanField(null=True)),
    _CLAIMED_BY_THE_RELEASE_BEFORE,
)


def rounds_of(submission: int, public_id: str = "") -> list[StoredRound]:
    """All rounds of a submission, or the one with this public id, newest first. 1 query."""
    rows = Round.objects.filter(submission_id=submission).select_related("review", "content_version")
    rows = rows.annotate(read=_OPENED, status=F("submission__status"), newest=F("submission__round_count"))
    rows = rows.filter(public_id=public_id) if public_id else rows
    return [
        stored_round(row, opened=row.read, stands=row.status == Status.ACCEPTED and row.number == row.newest)
        for row in rows.order_by("-number")
    ]


def listed_round(submission: int, public_id: str) -> StoredRound | None:
    """One listed round of a submission. 1 query."""
    return next((one for one in rounds_of(submission, public_id) if one.is_listed), None)


def standing_of(submissions: Iterable[int]) -> dict[int, StoredRound]:
    """The newest round that was not withdrawn, by submission. 1 query."""
    rows = Round.objects.filter(submission_id__in=list(submissions), withdrawn=False)
    return {
        row.submission_id: stored_round(row)
        for row in rows.select_related("review", "content_version").order_by("submission_id", "number")
    }


def answers_of(submissions: Iterable[int]) -> dict[int, Answers]:
    """The newest round that was not withdrawn, by submission, with the fields of a file only. 1 query."""
    return {
        submission: Answers(answers=answers, network=network, content_hash=content_hash, summary=summary, **outcome)
        for submission, outcome, (answers, network, content_hash, summary) in _newest(
            submissions, "answers", "network", "content_version_id", "summary"
        )
    }


def outcomes_of(submissions: Iterable[int]) -> dict[int, Outcome]:
    """The outcome of the newest round that was not withdrawn, by submission. Reads no document. 1 query."""
    return {submission: Outcome(**outcome) for submission, outcome, _ in _newest(submissions)}


def _newest(submissions: Iterable[int], *columns: str) -> Iterator[tuple[int, dict[str, Any], list[Any]]]:
    """Submission, the fields of `Outcome`, and the other requested columns."""
    newer = Round.objects.filter(submission=OuterRef("submission"), number__gt=OuterRef("number"), withdrawn=False)
    rows = Round.objects.filter(~Exists(newer), submission_id__in=list(submissions), withdrawn=False)
    of_review = ("review__state", "review__decided_at", "review__earned", "review__possible")
    for submission, number, submitted_at, late, state, decided_at, earned, possible, *rest in rows.values_list(
        "submission_id", "number", "submitted_at", "late", *of_review, *columns
    ):
        stands = state == "published" and decided_at is not None
        outcome = {
            "number": number,
            "submitted_at": submitted_at,
            "late": bool(late),
            "decided_at": decided_at if stands else None,
            "earned": earned if stands else None,
            "possible": possible if stands else None,
        }
        yield submission, outcome, rest


def said(rounds: Iterable[StoredRound]) -> list[Said]:
    """The published reviews of these rounds, in their order."""
    return [
        Said(one.number, one.review.document, one.review.decided_at, str(one.block["trainer_title"]))
        for one in rounds
        if one.review is not None
    ]


def said_of(submissions: Iterable[int]) -> dict[int, list[Said]]:
    """The published reviews, newest first, by submission. 1 query."""
    rows = Round.objects.filter(submission_id__in=list(submissions), review__state="published")
    reviews: dict[int, list[Said]] = {}
    for row in rows.select_related("review").defer("answers", "network", "summary").order_by("-number"):
        if row.review is not None and row.review.decided_at is not None:
            document = Document.from_json(row.review.document, row.review.revision)
            review = Said(row.number, document, row.review.decided_at, str(row.block["trainer_title"]))
            reviews.setdefault(row.submission_id, []).append(review)
    return reviews


def accepted_before(submission: int, number: int) -> tuple[float | None, float | None] | None:
    """The trainer's points, earned and possible, of the newest round before this one whose review accepts it; None
    where none was accepted. 1 query."""
    rows = Round.objects.filter(submission_id=submission, number__lt=number)
    rows = rows.filter(review__state="published", review__decision="accept", review__decided_at__isnull=False)
    return rows.order_by("-number").values_list("review__earned", "review__possible").first()


def find_round(public_id: str) -> tuple[int, StoredRound] | None:
    """A round by its public id, with its submission's row. 1 query."""
    for row in Round.objects.filter(public_id=public_id).select_related("review", "content_version"):
        return row.submission_id, stored_round(row)
    return None


def keep_round(submission: int, new: StoredRound) -> int:
    """Writes a round; returns its id. 1 query."""
    row = Round.objects.create(
        public_id=new.public_id,
        submission_id=submission,
        number=new.number,
        answers=new.answers,
        network=new.network,
        block=new.block,
        content_version_id=new.content_hash,
        summary=new.summary,
        note=new.note,
        client_token=new.token,
        submitted_at=new.submitted_at,
        late=new.late,
    )
    return int(row.pk)


def keep_records(round_id: int, partners: Iterable[PartnerLine], ties: Iterable[tuple[str, str]]) -> None:
    """Writes the read model of a round's network. At most 2 queries (SQLite: one more for each 111 partners)."""
    PartnerRecord.objects.bulk_create(
        PartnerRecord(
            round_id=round_id,
            partner_id=line.partner_id,
            sector=line.sector,
            pillar=line.pillar,
            quality=line.quality,
            direction=line.direction,
            frequency=line.frequency,
            place_province=line.place_province,
        )
        for line in partners
    )
    TieRecord.objects.bulk_create(TieRecord(round_id=round_id, a=a, b=b) for a, b in ties)


def withdraw_round(one: StoredRound) -> StoredRound:
    """Marks a round as withdrawn, and stores whether a trainer had opened it; returns the changed round. 1 query."""
    Round.objects.filter(pk=one.id).update(withdrawn=True, opened=one.opened)
    return replace(one, withdrawn=True)


def stored_round(row: Round, *, opened: bool = True, stands: bool = True) -> StoredRound:
    """A round's row, read with `select_related("review", "content_version")`, as a value. `stands`: its submission is
    accepted with it. A log's accepted round stays accepted whatever follows (decision 0054)."""
    review = _published(row)
    here = installed(str(row.block["kind"]))
    stands = stands or (here is not None and here.flow.goes_on)
    return StoredRound(
        id=row.pk,
        public_id=row.public_id,
        number=row.number,
        answers=row.answers,
        network=row.network,
        block=row.block,
        content_hash=row.content_version_id,
        content=row.content_version.content,
        summary=row.summary,
        note=row.note,
        token=row.client_token,
        submitted_at=row.submitted_at,
        late=bool(row.late),
        withdrawn=row.withdrawn,
        opened=opened,
        reopened=review is not None and review.decision == "accept" and not stands,
        review=review,
    )


def _published(row: Round) -> PublishedReview | None:
    review = row.review
    if review is None or review.state != "published" or review.decided_at is None:
        return None
    return PublishedReview(
        id=review.pk,
        reviewer_id=review.reviewer_id,
        decision=review.decision,
        decided_at=review.decided_at,
        document=Document.from_json(review.document, review.revision),
        earned=review.earned,
        possible=review.possible,
    )
