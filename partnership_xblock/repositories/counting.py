"""Counts submissions of lists in an index, and no further than the caller needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import IntegerField, Subquery

from partnership_xblock.domain.submission import Status
from partnership_xblock.models import Submission as SubmissionRow

from . import places
from .places import ListQuery
from .queue import searched


def at_least(query: ListQuery, number: int) -> bool:
    """Whether a list has at least `number` submissions. A query for each status, of at most that many entries; a search
    reads along the list."""
    if query.shelf == "mine" or query.is_searched:
        count = 0
        for window in places.windows(query, oldest=True):
            count += len(searched(query, window))
            if count >= number:
                return True
        return False
    # In the order of the list: without one, MariaDB takes whichever index it likes, and goes far along it.
    parts = (rows.order_by("submitted_at", "id") for rows in places.parts(query))
    return sum(rows[:number].count() for rows in parts) >= number


def how_many(query: ListQuery) -> int:
    """All submissions of a list, counted one by one: too slow for a request that a person waits for."""
    if query.shelf == "mine" or query.is_searched:
        return sum(len(searched(query, window)) for window in places.windows(query, oldest=True))
    return sum(rows.count() for rows in places.parts(query))


def finished(usage_key: str) -> int:
    """Learners whose work in a block is handed in or finished, also what was returned since; no staff trials. 1 query,
    of an index alone."""
    return SubmissionRow.objects.filter(usage_key=usage_key, scratch=False, submitted_at__isnull=False).count()


class _AtMost(Subquery):
    """The number of rows of a sliced query: the database stops counting at the slice's end."""

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
    """The number on each shelf of a course, each capped. 1 query, which reads at most `cap` entries of an index for
    each number, however long the lists are: in the order of the lists, for which each has its index."""
    handed_in = places.of_course(course_key).order_by("submitted_at", "id")
    numbers = [
        _AtMost(handed_in.filter(status=str(status)).values("pk")[:cap])
        for status in (Status.SUBMITTED, Status.IN_REVIEW, Status.RETURNED, Status.ACCEPTED)
    ]
    own = _AtMost(places.claims(course_key, trainer_id, now).values("pk")[:cap])
    anything = SubmissionRow.objects.filter(course_key=course_key).order_by().values_list(*numbers, own)
    for submitted, reading, returned, accepted, mine in anything[:1]:
        return Counts(waiting=min(submitted + reading, cap), mine=mine, returned=returned, accepted=accepted)
    return Counts()
