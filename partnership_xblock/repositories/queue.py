"""Reads lists of submissions: by keyset on an index, without documents, without counting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import Q

from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Submission as SubmissionRow

from . import places, search
from .listed import LIST_COLUMNS, ListColumns
from .places import ListQuery, Place, oldest_first
from .summaries import newest_summaries

_COLUMNS: Final = (
    "id",
    "public_id",
    "usage_key",
    "learner_id",
    "kind",
    "round_count",
    "status",
    "submitted_at",
    "claimed_by_id",
    "claimed_until",
    "grade_delivery",
    *LIST_COLUMNS,
)
FOUND_AT_ONCE: Final = 900
"""Submissions that a search may find and sort. A search with more hits reads along the list. Fewer than a thousand:
from there on MariaDB makes a join of a list of keys."""
FEW: Final = 10
"""Waiting submissions that are read for the next one to review: the first that is not the reader's own."""
FARTHEST: Final = 10
"""Windows (`places.WINDOW`) of a list that one page of such a search reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(ListColumns):
    """One submission in a list."""

    row: int
    public_id: str
    usage_key: str
    learner_id: int
    kind: str
    round: int
    status: Status
    submitted_at: datetime
    claimed_by: int | None
    claimed_until: datetime | None
    grade_delivery: str


@dataclass(frozen=True, slots=True)
class Page:
    """Entries, and where the next page starts; None at the end of the list. A page of a search may have fewer entries
    than requested, or none, and still continue."""

    entries: list[Entry]
    next: Place | None


def page(query: ListQuery, after: Place | None, limit: int) -> Page:
    """At most `limit` submissions of a list, in its order, after a place.

    At most 1 query for each status of the shelf and 1 for the rows. A search makes 2 queries for its hits and, where
    there are many, at most 2 for each window that it reads. Where figures are asked for, the list is read window by
    window, with 1 query more for each.
    """
    hits, further = _places(query, after, limit, oldest=oldest_first(query.shelf))
    return Page(_rows(hits), further)


def whole(query: ListQuery, chunk: int) -> Iterator[list[Entry]]:
    """All of a list, in chunks, each submission once, as for a file: longest ago first. A submission that is handed in
    again meanwhile moves to the end, and is listed there unless it was listed before. 1 query a chunk, and a few for a
    window of places."""
    seen: set[int] = set()
    for window in places.windows(query, oldest=True):
        unseen = [place for place in searched(query, window) if place.row not in seen]
        seen.update(place.row for place in unseen)
        for start in range(0, len(unseen), chunk):
            yield _rows(unseen[start : start + chunk])


def next_free(course_key: str, reader_id: int, besides: str, now: datetime) -> str:
    """The public id of the longest waiting submission that no trainer is reading and that is not the reader's own;
    empty where there is none. 3 queries, and 2 more for each ten that are the reader's own.

    Claims that have lapsed are searched among the 500 that have waited longest of all claimed ones.
    """
    # The counterpart of `Submission.claimer`: a claim without a holder or an end does not block.
    lapsed = Q(claimed_by=None) | Q(claimed_until=None) | Q(claimed_until__lte=now)
    free = Q(status=str(Status.SUBMITTED)) | Q(lapsed, status=str(Status.IN_REVIEW))
    claimed = places.in_status(course_key, Status.IN_REVIEW, places.WINDOW)
    after: Place | None = None
    while True:
        waiting = places.in_status(course_key, Status.SUBMITTED, FEW, after)
        last = waiting[-1] if len(waiting) == FEW else None
        among = [place.row for place in (*waiting, *claimed) if last is None or place <= last]
        rows = SubmissionRow.objects.filter(free, pk__in=among, submitted_at__isnull=False)
        rows = rows.exclude(learner_id=reader_id).exclude(public_id=besides)
        if candidates := list(rows.values_list("submitted_at", "id", "public_id")):
            return min(candidates)[2]
        if last is None:
            return ""
        after, claimed = last, [place for place in claimed if place > last]


def begun(course_key: str) -> bool:
    """Whether a course has any work, staff trials included. 1 query, of one entry of an index."""
    return SubmissionRow.objects.filter(course_key=course_key).exists()


def _places(query: ListQuery, after: Place | None, limit: int, *, oldest: bool) -> tuple[list[Place], Place | None]:
    """A page's places, and where the next one starts."""
    if not query.is_searched:
        hits = places.read(query, after, limit + 1, oldest=oldest)
        return hits[:limit], hits[limit - 1] if len(hits) > limit else None
    ids = search.matching(query.course_key, query.words, FOUND_AT_ONCE + 1) if query.words else None
    if ids is None or len(ids) > FOUND_AT_ONCE:
        return _scan(query, after, limit, oldest=oldest)
    hits = [place for place in places.by_ids(query, ids) if after is None or _is_after(place, after, oldest=oldest)]
    hits = _with_figures(query, hits)
    hits.sort(reverse=not oldest)
    return hits[:limit], hits[limit - 1] if len(hits) > limit else None


def _scan(query: ListQuery, after: Place | None, limit: int, *, oldest: bool) -> tuple[list[Place], Place | None]:
    """A search with many hits: reads along the list, a window at a time; the next page continues."""
    hits: list[Place] = []
    for _ in range(FARTHEST):
        window = places.read(query, after, places.WINDOW, oldest=oldest)
        hits += searched(query, window)
        if len(hits) > limit:
            return hits[:limit], hits[limit - 1]
        if len(window) < places.WINDOW:
            return hits, None
        after = window[-1]
    return hits, after


def _is_after(place: Place, other: Place, *, oldest: bool) -> bool:
    return place > other if oldest else place < other


def searched(query: ListQuery, window: list[Place]) -> list[Place]:
    """The places that match the search. 1 query for words and 1 for figures, none without a search."""
    if query.words and window:
        fitting = search.among([place.row for place in window], query.words)
        window = [place for place in window if place.row in fitting]
    return _with_figures(query, window)


def _with_figures(query: ListQuery, window: list[Place]) -> list[Place]:
    """The places whose work has the figures that are asked for. 1 query, none where none are."""
    if query.holds is None or not window:
        return window
    figures = newest_summaries([place.row for place in window])
    return [place for place in window if place.row in figures and query.holds(figures[place.row])]


def _rows(ordered: Sequence[Place]) -> list[Entry]:
    """The rows at these places, in this order, without those moved or deleted since. 1 query, none for none."""
    if not ordered:
        return []
    rows = SubmissionRow.objects.filter(pk__in=[place.row for place in ordered])
    by_id = {row["id"]: row for row in rows.values(*_COLUMNS)}
    here = ((place, by_id.get(place.row)) for place in ordered)
    return [_entry(row) for place, row in here if row is not None and row["submitted_at"] == place.submitted_at]


def entry(row: SubmissionRow) -> Entry:
    """The list columns of a handed-in submission."""
    columns = {name: getattr(row, name) for name in _COLUMNS}
    return _entry({**columns, "submitted_at": row.submitted_at or row.created_at})


def _entry(row: Mapping[str, Any]) -> Entry:
    return Entry(
        row=row["id"],
        public_id=row["public_id"],
        usage_key=row["usage_key"],
        learner_id=row["learner_id"],
        kind=row["kind"],
        round=row["round_count"],
        status=Status(row["status"]),
        submitted_at=row["submitted_at"],
        claimed_by=row["claimed_by_id"],
        claimed_until=row["claimed_until"],
        grade_delivery=row["grade_delivery"],
        **{name: row[name] for name in LIST_COLUMNS},
    )
