"""Selects and orders the submissions of a list, as places read from an index alone.

A list is read in two steps: places here, then the rows of one page by their ids. Asked for rows at once, in order and
with a limit, MariaDB sometimes reads another index from its beginning and opens every row on the way, documents
included; for columns that one index holds completely, MariaDB and PostgreSQL use that index (decision 0036).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from django.db.models import Q, QuerySet

from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Submission as SubmissionRow
from partnership_xblock.repositories.exact import exactly

Shelf = Literal["waiting", "mine", "returned", "accepted", "all"]
"""Which submissions: handed in and not decided, those claimed by the reader, those decided, or everything handed in."""

_STATUSES: Final[dict[Shelf, tuple[Status, ...]]] = {
    "waiting": (Status.SUBMITTED, Status.IN_REVIEW),
    "mine": (Status.IN_REVIEW,),
    "returned": (Status.RETURNED,),
    "accepted": (Status.ACCEPTED,),
    "all": (Status.SUBMITTED, Status.IN_REVIEW, Status.RETURNED, Status.ACCEPTED),
}
"""A draft that was never handed in, or whose only round was withdrawn, is on no shelf: it has no `submitted_at`."""
WINDOW: Final = 500
"""Places read at once where each must be checked."""
MOST_CLAIMED: Final = 300
"""A person's claims that are read: those that last longest. They lapse within the hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """A query for a list. Empty text means all. `words` are folded (`domain.thai.folding`). `mended`: copies of the
    group were written a moment ago, which no replica has yet."""

    course_key: str
    shelf: Shelf
    trainer_id: int
    now: datetime
    kind: str = ""
    group: str = ""
    words: tuple[str, ...] = ()
    mended: bool = False
    holds: Callable[[dict[str, Any]], bool] | None = None
    """Whether work is in the list, by the figures of its newest standing round; None for all."""

    @property
    def is_searched(self) -> bool:
        """What is listed is decided work by work: no index holds the list."""
        return bool(self.words) or self.holds is not None


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """The position of a submission in a list, and the end of a page: the next one starts after it."""

    submitted_at: datetime
    row: int


def oldest_first(shelf: Shelf) -> bool:
    """Waiting work is listed from the longest waiting on; finished work from the newest back."""
    return shelf in ("waiting", "mine")


def statuses_of(shelf: Shelf) -> list[str]:
    return [str(status) for status in _STATUSES[shelf]]


def read(query: ListQuery, after: Place | None, limit: int, *, oldest: bool) -> list[Place]:
    """At most `limit` places after one, ignoring search words and figures. A query for each status, 1 for "all" without
    a filter, each of at most `limit` entries of an index; 1 query for "mine"."""
    if query.shelf == "mine":
        places = [place for place in mine(query) if after is None or (after < place if oldest else place < after)]
        return sorted(places, reverse=not oldest)[:limit]
    pages = [_in_order(rows, after, limit, oldest=oldest) for rows in parts(query)]
    return sorted((place for page in pages for place in page), reverse=not oldest)[:limit]


def parts(query: ListQuery) -> list[QuerySet[SubmissionRow]]:
    """A list (not "mine") as parts, each of which one index holds completely, in the order of the list: one a status;
    everything handed in, without a kind or a group, has an index of its own."""
    rows = of_course(query.course_key)
    if query.shelf == "all" and not query.kind and not query.group:
        return [rows]
    if query.kind:
        rows = rows.filter(kind=query.kind)
    if query.group:
        rows = exactly(rows, "group", query.group)
    return [rows.filter(status=status) for status in statuses_of(query.shelf)]


def windows(query: ListQuery, *, oldest: bool) -> Iterator[list[Place]]:
    """All places of a list, in windows."""
    after: Place | None = None
    while True:
        window = read(query, after, WINDOW, oldest=oldest)
        yield window
        if len(window) < WINDOW:
            return
        after = window[-1]


def of_course(course_key: str) -> QuerySet[SubmissionRow]:
    """Everything that was handed in, without staff trials."""
    # `= False` would be written as NOT scratch, for which SQLite takes no index.
    return SubmissionRow.objects.filter(course_key=course_key, scratch__in=(False,), submitted_at__isnull=False)


def in_status(course_key: str, status: Status, limit: int, after: Place | None = None) -> list[Place]:
    """The submissions of a course in a status, longest waiting first. 1 query."""
    return _in_order(of_course(course_key).filter(status=str(status)), after, limit, oldest=True)


def claims(course_key: str, trainer_id: int, now: datetime) -> QuerySet[SubmissionRow]:
    """What a person has claimed in a course, by an index of claims: the last to lapse first. Staff trials are in no
    list, so they are never claimed."""
    rows = SubmissionRow.objects.filter(claimed_by_id=trainer_id, status=str(Status.IN_REVIEW), course_key=course_key)
    return rows.filter(claimed_until__gt=now).order_by("-claimed_until")


def mine(query: ListQuery) -> list[Place]:
    """The reader's claims, in no order. 2 queries: the claims by their index, then their rows, which are few."""
    claimed = claims(query.course_key, query.trainer_id, query.now)
    return by_ids(query, list(claimed.values_list("id", flat=True)[:MOST_CLAIMED]))


def by_ids(query: ListQuery, ids: list[int]) -> list[Place]:
    """Those of these rows that are in the list, ignoring search words and figures, in no order. 1 query, none for none.

    By their keys alone: given more conditions, a database may take another, longer way to so few rows.
    """
    if not ids:
        return []
    columns = ("course_key", "scratch", "status", "kind", "group", "claimed_by_id", "claimed_until")
    rows = SubmissionRow.objects.filter(pk__in=ids).values_list("submitted_at", "id", *columns)
    return [Place(at, row) for at, row, *listing in rows if at is not None and _is_listed(query, *listing)]


def _is_listed(
    query: ListQuery,
    course_key: str,
    scratch: bool,  # noqa: FBT001
    status: str,
    kind: str,
    group: str,
    claimed_by: int | None,
    claimed_until: datetime | None,
) -> bool:
    if course_key != query.course_key or scratch or status not in statuses_of(query.shelf):
        return False
    if query.shelf == "mine" and (
        claimed_by != query.trainer_id or claimed_until is None or claimed_until <= query.now
    ):
        return False
    return query.kind in ("", kind) and query.group in ("", group)


def _in_order(rows: QuerySet[SubmissionRow], after: Place | None, limit: int, *, oldest: bool) -> list[Place]:
    """Both columns are in every index that a list is read by: no row is opened."""
    rows = rows.order_by(*(("submitted_at", "id") if oldest else ("-submitted_at", "-id")))
    if after is not None:
        beyond, same = ("gt" if oldest else "lt"), ("gte" if oldest else "lte")
        # The first is all that PostgreSQL needs to begin at the right entry; MariaDB takes both.
        rows = rows.filter(**{f"submitted_at__{same}": after.submitted_at}).filter(
            Q(**{f"submitted_at__{beyond}": after.submitted_at})
            | Q(submitted_at=after.submitted_at, **{f"id__{beyond}": after.row})
        )
    return [Place(at, row) for at, row in rows.values_list("submitted_at", "id")[:limit] if at is not None]
