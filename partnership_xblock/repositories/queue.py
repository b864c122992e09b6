"""The one place where lists of submissions are read: by keyset on an index, without documents, without counting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from django.db.models import IntegerField, Q, QuerySet, Subquery

from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Submission as SubmissionRow

Shelf = Literal["waiting", "mine", "returned", "accepted", "all"]
"""Which submissions: handed in and not decided, those I am reading, those decided, or everything handed in."""

_STATUSES: Final[dict[Shelf, tuple[Status, ...]]] = {
    "waiting": (Status.SUBMITTED, Status.IN_REVIEW),
    "returned": (Status.RETURNED,),
    "accepted": (Status.ACCEPTED,),
}
_COLUMNS: Final = (
    "id",
    "public_id",
    "usage_key",
    "learner_id",
    "kind",
    "title",
    "school",
    "province",
    "group",
    "round_count",
    "status",
    "submitted_at",
    "claimed_by_id",
    "claimed_until",
    "grade_delivery",
    "answer_days",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What list is asked for. Empty text asks for all; `name_fields` are where the host keeps people's names,
    as lookups from the user model (`first_name`)."""

    course_key: str
    shelf: Shelf
    trainer_id: int
    now: datetime
    kind: str = ""
    group: str = ""
    name: str = ""
    name_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ends: the next one starts after it."""

    submitted_at: datetime
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One submission in a list."""

    row: int
    public_id: str
    usage_key: str
    learner_id: int
    kind: str
    title: str
    school: str
    province: str
    group: str
    round: int
    status: Status
    submitted_at: datetime
    claimed_by: int | None
    claimed_until: datetime | None
    grade_delivery: str
    answer_days: int | None

    @property
    def place(self) -> Place:
        return Place(self.submitted_at, self.row)


def oldest_first(shelf: Shelf) -> bool:
    """Work that waits is read from the longest waiting on; what is done, from the newest back."""
    return shelf in ("waiting", "mine")


def entries(asked: Asked, after: Place | None, limit: int) -> list[Entry]:
    """At most `limit` submissions of a list, in its order, after a place. 1 query, 2 for what waits.

    What waits has two statuses; one query each, merged here, so that each is read from its index in order.
    """
    statuses = _STATUSES.get(asked.shelf, ())
    pages = [_page(asked, after, limit, status) for status in statuses] or [_page(asked, after, limit, None)]
    oldest = oldest_first(asked.shelf)
    merged = sorted(
        (entry for page in pages for entry in page),
        key=lambda entry: (entry.submitted_at, entry.row),
        reverse=not oldest,
    )
    return merged[:limit]


def next_free(course_key: str, reader_id: int, besides: str, now: datetime) -> str:
    """The public id of the longest waiting submission nobody is reading, of somebody else than the reader; empty
    where there is none. 2 queries at most, one row each: what was not taken yet, and what was taken and has lapsed.
    """
    rows = SubmissionRow.objects.filter(course_key=course_key, scratch=False, submitted_at__isnull=False)
    rows = rows.exclude(learner_id=reader_id).exclude(public_id=besides).order_by("submitted_at", "id")
    # The other side of `Submission.claimer`: a claim without a holder or an end holds nobody off.
    lapsed = Q(claimed_by=None) | Q(claimed_until=None) | Q(claimed_until__lte=now)
    free = (
        rows.filter(status=str(Status.SUBMITTED)),
        rows.filter(lapsed, status=str(Status.IN_REVIEW)),
    )
    found = [row for each in free for row in each.values_list("submitted_at", "id", "public_id")[:1]]
    return min(found)[2] if found else ""


def begun(course_key: str) -> bool:
    """Whether anybody has begun in a course, trials of staff too. 1 query, of one entry of an index."""
    return SubmissionRow.objects.filter(course_key=course_key).exists()


def chunk(asked: Asked, after: int, limit: int) -> list[Entry]:
    """A list in the order it was begun, for a file: `after` is the row of the last one read, 0 at first. 1 query."""
    rows = _all_of(asked).filter(id__gt=after)
    return [entry(row) for row in rows.order_by("id").only(*_COLUMNS)[:limit]]


def at_least(asked: Asked, number: int) -> bool:
    """Whether a list has so many submissions. 1 query, which reads no more than that of the index."""
    return _all_of(asked).order_by().values_list("id", flat=True)[number - 1 : number].exists()


def how_many(asked: Asked) -> int:
    """All submissions of a list, counted one by one: not for a request somebody waits for. 1 query."""
    return _all_of(asked).count()


class _AtMost(Subquery):
    """How many rows a sliced query has: the database stops counting at the slice's end."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) capped)"
    output_field = IntegerField()


@dataclass(frozen=True, slots=True)
class Counts:
    """Submissions on each shelf, each at most the cap."""

    waiting: int = 0
    mine: int = 0
    returned: int = 0
    accepted: int = 0


def counts(course_key: str, trainer_id: int, now: datetime, cap: int) -> Counts:
    """How many there are on each shelf of a course, each capped. 1 query, which reads at most `cap` entries of an
    index for each number, however long the lists are."""
    rows = SubmissionRow.objects.filter(course_key=course_key, scratch=False)

    def of(*statuses: Status) -> list[_AtMost]:
        return [_AtMost(rows.filter(status=str(status)).order_by().values("pk")[:cap]) for status in statuses]

    mine = _AtMost(_mine(rows, trainer_id, now).order_by().values("pk")[:cap])
    asked = (*of(Status.SUBMITTED, Status.IN_REVIEW, Status.RETURNED, Status.ACCEPTED), mine)
    for submitted, reading, returned, accepted, own in rows.order_by().values_list(*asked)[:1]:
        return Counts(waiting=min(submitted + reading, cap), mine=own, returned=returned, accepted=accepted)
    return Counts()


def _mine(rows: QuerySet[SubmissionRow], trainer_id: int, now: datetime) -> QuerySet[SubmissionRow]:
    return rows.filter(claimed_by_id=trainer_id, status=str(Status.IN_REVIEW), claimed_until__gt=now)


def _asked_for(asked: Asked) -> QuerySet[SubmissionRow]:
    """What is asked for, in every status."""
    rows = SubmissionRow.objects.filter(course_key=asked.course_key, scratch=False, submitted_at__isnull=False)
    if asked.shelf == "mine":
        rows = _mine(rows, asked.trainer_id, asked.now)
    if asked.kind:
        rows = rows.filter(kind=asked.kind)
    if asked.group:
        rows = rows.filter(group=asked.group)
    if asked.name:
        rows = rows.filter(_named(asked.name, asked.name_fields))
    return rows


def _all_of(asked: Asked) -> QuerySet[SubmissionRow]:
    """What is asked for, in the statuses of its shelf."""
    rows = _asked_for(asked)
    statuses = _STATUSES.get(asked.shelf)
    return rows.filter(status__in=[str(status) for status in statuses]) if statuses else rows


def _page(asked: Asked, after: Place | None, limit: int, status: Status | None) -> Sequence[Entry]:
    rows = _asked_for(asked)
    if status is not None:
        rows = rows.filter(status=str(status))
    if oldest_first(asked.shelf):
        rows = rows.order_by("submitted_at", "id")
        if after is not None:
            rows = rows.filter(
                Q(submitted_at__gt=after.submitted_at) | Q(submitted_at=after.submitted_at, id__gt=after.row)
            )
    else:
        rows = rows.order_by("-submitted_at", "-id")
        if after is not None:
            rows = rows.filter(
                Q(submitted_at__lt=after.submitted_at) | Q(submitted_at=after.submitted_at, id__lt=after.row)
            )
    return [entry(row) for row in rows.only(*_COLUMNS)[:limit]]


def _named(part: str, name_fields: tuple[str, ...]) -> Q:
    """Every word of what was typed is in the school's name or in one of the teacher's names."""
    found = Q()
    for word in part.split():
        either = Q(school__icontains=word)
        for field in name_fields:
            either |= Q(**{f"learner__{field}__icontains": word})
        found &= either
    return found


def entry(row: SubmissionRow) -> Entry:
    """What a list says of a submission that was handed in."""
    return Entry(
        row=row.pk,
        public_id=row.public_id,
        usage_key=row.usage_key,
        learner_id=row.learner_id,
        kind=row.kind,
        title=row.title,
        school=row.school,
        province=row.province,
        group=row.group,
        round=row.round_count,
        status=Status(row.status),
        submitted_at=row.submitted_at or row.created_at,
        claimed_by=row.claimed_by_id,
        claimed_until=row.claimed_until,
        grade_delivery=row.grade_delivery,
        answer_days=row.answer_days,
    )
