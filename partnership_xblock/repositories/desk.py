"""Reads and writes a trainer's side of a submission: its state, the review, the grade."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from django.db.models import Exists, OuterRef, Q

from partnership_xblock.domain.document import Document
from partnership_xblock.domain.review import with_marks_of, without_certificates, without_leanings
from partnership_xblock.domain.scoring import rubric_in
from partnership_xblock.domain.submission import Status, Submission
from partnership_xblock.models import Review as ReviewRow
from partnership_xblock.models import Round as RoundRow
from partnership_xblock.models import StateEvent
from partnership_xblock.models import Submission as SubmissionRow

from .queue import Entry, entry
from .rounds import StoredRound, stored_round
from .work import state_columns, state_of

MOST_COLLEAGUES: Final = 60
"""Others of a school that are asked for what is certified."""
LOOKED_THROUGH: Final = 500
"""Works of a block, handed in last, among which colleagues are looked for: those of one school hand in together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSubmission:
    """A submission as a trainer moves it. `entry` has its list columns, `grade` the points sent or to be sent; where
    course staff put theirs over it (`overridden_at`), `mark` has the trainer's own."""

    entry: Entry
    course_key: str
    state: Submission
    grade: Points | None = None
    mark: Points | None = None
    overridden_at: datetime | None = None
    sequence: int = 0
    """How often points were given, taken or replaced."""


@dataclass(frozen=True, slots=True)
class Points:
    """A grade on its way to the gradebook. `delivery` is none, pending, sent, failed or frozen."""

    earned: float
    possible: float
    weight: float | None
    delivery: str = "pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One trainer's review of one round, as last saved. `row` is 0 before the first save."""

    round_id: int
    reviewer_id: int
    row: int = 0
    state: str = "draft"
    document: Document = field(default_factory=Document)
    decision: str = ""
    last_saved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """One line of a submission's history. `verb` as in the state table, or `override`, `rescore` of its points."""

    verb: str
    actor_id: int | None
    at: datetime
    reason: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Owner:
    """The owner of a submission."""

    learner_id: int
    course_key: str
    group: str
    scratch: bool
    status: str
    newest: int
    """The number of the newest round."""
    usage_key: str
    series: str | None


def owner_of(row: int) -> Owner:
    """By a submission's row. 1 query."""
    columns = ("learner_id", "course_key", "group", "scratch", "status", "round_count", "usage_key", "series")
    return Owner(*SubmissionRow.objects.values_list(*columns).get(pk=row))


@dataclass(frozen=True, slots=True)
class SubmissionRef:
    """The owner of a submission, and its block."""

    row: int
    learner_id: int
    usage_key: str


def find_ref(public_id: str) -> SubmissionRef | None:
    """By a public id, in any state; None where there is no such submission. 1 query."""
    row = SubmissionRow.objects.filter(public_id=public_id).values_list("id", "learner_id", "usage_key").first()
    return None if row is None else SubmissionRef(*row)


def course_of(public_id: str) -> str | None:
    """The course of a submission; None where there is no such work in any queue. 1 query."""
    rows = SubmissionRow.objects.filter(public_id=public_id, scratch=False, submitted_at__isnull=False)
    return rows.values_list("course_key", flat=True).first()


def find(course_key: str, public_id: str) -> DeskSubmission | None:
    """A handed-in submission of a course. 1 query."""
    return _find(course_key, public_id, lock=False)


def lock(course_key: str, public_id: str) -> DeskSubmission | None:
    """As `find`, locked until the end of the transaction. 1 query."""
    return _find(course_key, public_id, lock=True)


def lock_row(row: int) -> DeskSubmission | None:
    """A submission by its row, in any course, locked until the end of the transaction. 1 query."""
    for submission in SubmissionRow.objects.filter(pk=row).defer("draft").select_for_update():
        return desk_submission(submission)
    return None


NO_OVERRIDE: Final[dict[str, Any]] = {"overridden_at": None, "mark_earned": None, "mark_possible": None}
"""Columns of a submission whose points are the trainer's own."""


def grade_columns(submission: DeskSubmission, points: Points) -> dict[str, Any]:
    """Columns for points that are in force from now on: of two on their way, those with the higher sequence are
    newer."""
    return {
        "grade_earned": points.earned,
        "grade_possible": points.possible,
        "grade_weight": points.weight,
        "grade_delivery": points.delivery,
        "grade_sequence": submission.sequence + 1,
    }


def keep_state(submission: DeskSubmission, state: Submission, grade: Points | None = None) -> None:
    """Writes the new state, which round is read, and a grade to be sent with it. 1 query."""
    columns = state_columns(state)
    if state.status is Status.IN_REVIEW:
        columns["read_round"] = state.round
    if not state.seen:
        columns["decision_seen_at"] = None
    if grade is not None:
        columns |= grade_columns(submission, grade) | NO_OVERRIDE
    SubmissionRow.objects.filter(pk=submission.entry.row).update(**columns)


def keep_delivery(submission: DeskSubmission, delivery: str, now: datetime) -> None:
    """Writes the outcome of sending the current score of a locked submission. 1 query."""
    SubmissionRow.objects.filter(pk=submission.entry.row).update(grade_delivery=delivery, grade_tried_at=now)


def newest_round(submission: int, number: int) -> int | None:
    """The id of the round that stands, the newest of the first `number`. 1 query."""
    stands = standing_round(submission, number)
    return None if stands is None else stands[0]


def standing_round(submission: int, number: int) -> tuple[int, str] | None:
    """The id and the public id of the round that stands, as `newest_round`. 1 query."""
    rows = RoundRow.objects.filter(submission_id=submission, number__lte=number, withdrawn=False)
    return rows.order_by("-number").values_list("id", "public_id").first()


def round_of(submission: int, number: int) -> StoredRound | None:
    """One whole round of a submission. 1 query."""
    rows = RoundRow.objects.filter(submission_id=submission, number=number)
    for row in rows.select_related("review", "content_version"):
        return stored_round(row)
    return None


def of_the_same_school(usage_key: str, school: str, besides: int) -> list[int]:
    """Rows of others' work of one school in a block: at most `MOST_COLLEAGUES`, of the last `LOOKED_THROUGH` handed in.
    1 query, by an index in the order of handing in: a block may have thousands, and no index has schools."""
    rows = SubmissionRow.objects.filter(usage_key=usage_key, scratch__in=(False,), submitted_at__isnull=False)
    last = rows.order_by("-submitted_at").values_list("pk", "school")[:LOOKED_THROUGH]
    return [row for row, named in last if named == school and row != besides][:MOST_COLLEAGUES]


def draft_of(submission: int, round_id: int, reviewer_id: int, *, lock: bool = False) -> Draft:
    """A trainer's review of a round; an empty one before the first save. 1 query, 2 where it moves.

    A review of a round that was withdrawn while the trainer wrote (the claim had lapsed) moves to the next round, at a
    new revision: a page that still shows the withdrawn round cannot decide the new one. Marks go along where their
    criterion is the same in both rounds.
    """
    rows = ReviewRow.objects.filter(round__submission_id=submission, reviewer_id=reviewer_id)
    standing_since = RoundRow.objects.filter(submission_id=submission, withdrawn=False).exclude(pk=round_id)
    left = Q(round__withdrawn=True, state__in=("draft", "scored", "taken_back")) & ~Exists(
        standing_since.filter(number__gt=OuterRef("round__number"))
    )
    rows = rows.filter(Q(round_id=round_id) | left).order_by("-round__number")[:1]
    for row in rows.select_for_update() if lock else rows:
        if row.round_id != round_id:
            document = without_leanings(Document.from_json(row.document, row.revision + 1))
            blocks = dict(RoundRow.objects.filter(pk__in=(row.round_id, round_id)).values_list("pk", "block"))
            before, now = (rubric_in(blocks.get(pk, {})) for pk in (row.round_id, round_id))
            document = with_marks_of(document, before, now)
            return Draft(round_id=round_id, reviewer_id=reviewer_id, document=document)
        return Draft(
            round_id=round_id,
            reviewer_id=reviewer_id,
            row=row.pk,
            state=row.state,
            document=Document.from_json(row.document, row.revision),
            decision=row.decision,
            last_saved_at=row.last_saved_at,
        )
    return Draft(round_id=round_id, reviewer_id=reviewer_id)


def keep_draft(draft: Draft, document: Document, now: datetime) -> int:
    """Writes the review draft; returns its row. 1 query. Raises IntegrityError when another request made it
    meanwhile."""
    columns: dict[str, Any] = {"document": document.to_json(), "revision": document.revision, "last_saved_at": now}
    if not draft.row:
        row = ReviewRow.objects.create(round_id=draft.round_id, reviewer_id=draft.reviewer_id, **columns)
        return int(row.pk)
    ReviewRow.objects.filter(pk=draft.row).update(**columns)
    return draft.row


def publish(
    draft: Draft,
    decision: str,
    earned: float | None,
    possible: float | None,
    now: datetime,
    *,
    before: Points | None = None,
) -> None:
    """Publishes the review of this round to the teacher. `before` are the points that come back into force when an
    acceptance is taken back. 2 queries, 3 where nothing was saved before."""
    row = draft.row or keep_draft(draft, draft.document, now)
    ReviewRow.objects.filter(pk=row).update(
        state="published",
        document=draft.document.to_json(),
        decision=decision,
        earned=earned,
        possible=possible,
        decided_at=now,
        **_columns_before(before),
    )
    RoundRow.objects.filter(pk=draft.round_id).update(review_id=row)


def _columns_before(points: Points | None) -> dict[str, float | None]:
    return {
        "earned_before": None if points is None else points.earned,
        "possible_before": None if points is None else points.possible,
        "weight_before": None if points is None else points.weight,
    }


def points_before(round_id: int) -> Points | None:
    """The points that the acceptance of this round found in force; None where none are stored. 1 query."""
    rows = ReviewRow.objects.filter(round_id=round_id, state="published")
    columns = rows.values_list("earned_before", "possible_before", "weight_before").first()
    return None if columns is None else _points(*columns, "pending")


def unpublish(round_id: int) -> None:
    """Makes the review a draft again after the decision was taken back: complete, but without its certificates. 3
    queries, 4 where there were any."""
    take_certificates(round_id)
    rows = ReviewRow.objects.filter(round_id=round_id, state="published")
    rows.update(state="taken_back", decided_at=None, **_columns_before(None))
    RoundRow.objects.filter(pk=round_id).update(review=None)


def return_accepted(round_id: int) -> None:
    """Changes the acceptance of a log's round into a return and removes its certificates; the text of the review stays.
    2 queries, 3 where anything was certified."""
    take_certificates(round_id)
    rows = ReviewRow.objects.filter(round_id=round_id, state="published")
    rows.update(decision="return", earned=None, possible=None, **_columns_before(None))


def take_certificates(round_id: int) -> None:
    """Removes the certificates of a round's review; nothing else of it changes. 1 query, 2 where there were any."""
    for row in ReviewRow.objects.filter(round_id=round_id, state="published").select_for_update():
        document = Document.from_json(row.document, row.revision)
        less = without_certificates(document)
        if less != document:
            ReviewRow.objects.filter(pk=row.pk).update(document=less.to_json())


def history(submission: int, limit: int) -> list[Move]:
    """The newest moves first. 1 query."""
    rows = StateEvent.objects.filter(submission_id=submission).order_by("-at", "-id")[:limit]
    return [Move(row.verb, row.actor_id, row.at, row.reason, row.data) for row in rows]


def undelivered(course_key: str | None, chunk: int) -> Iterator[int]:
    """Submissions whose grade has not reached the gradebook, by row, in keyset chunks: pending, failed or frozen."""
    after = 0
    while True:
        rows = SubmissionRow.objects.filter(grade_delivery__in=("pending", "failed", "frozen"), id__gt=after)
        if course_key is not None:
            rows = rows.filter(course_key=course_key)
        page = list(rows.order_by("id").values_list("id", flat=True)[:chunk])
        yield from page
        if len(page) < chunk:
            return
        after = page[-1]


def _find(course_key: str, public_id: str, *, lock: bool) -> DeskSubmission | None:
    rows = SubmissionRow.objects.filter(public_id=public_id, course_key=course_key, scratch=False)
    rows = rows.filter(~Q(submitted_at=None)).defer("draft")
    for row in rows.select_for_update() if lock else rows:
        return desk_submission(row)
    return None


def desk_submission(row: SubmissionRow) -> DeskSubmission:
    """A submission's row, read without its draft, as a value."""
    return DeskSubmission(
        entry=entry(row),
        course_key=row.course_key,
        state=state_of(row),
        grade=_points(row.grade_earned, row.grade_possible, row.grade_weight, row.grade_delivery),
        mark=_points(row.mark_earned, row.mark_possible, row.grade_weight, "sent"),
        overridden_at=row.overridden_at,
        sequence=row.grade_sequence or 0,
    )


def _points(earned: float | None, possible: float | None, weight: float | None, delivery: str) -> Points | None:
    return None if earned is None or possible is None else Points(earned, possible, weight, delivery)
