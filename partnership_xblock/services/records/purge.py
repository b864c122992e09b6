"""Deletes, in chunks, the work of a course after the time that its retention rule or the site's sets."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from django.conf import settings
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.retention import Rule, Source
from partnership_xblock.host import current_host
from partnership_xblock.repositories import erasure, prepared, retention, vocabularies

from .cache import remembered
from .transaction import atomically

SECONDS: Final = 60
"""How long a page may show the previous rule."""


def rule_of(course_key: str) -> Rule:
    """The rule that a purge follows. 1 query."""
    own, months = retention.course_rule(course_key)
    if own:
        return Rule(months, "course")
    default = getattr(settings, "PARTNERSHIP_RETENTION_MONTHS", None)
    return Rule(None, "none") if default is None else Rule(int(default), "site")


def retention_months(*, course_key: str) -> int | None:
    """The months that every page names to its reader; None: as long as the course. 1 query a minute for each course.

    The cache holds a course and a number, no personal data; its key is hashed, because a course key may contain
    characters that a cache's key may not.
    """
    name = f"partnership_xblock.months.{hashlib.sha256(course_key.encode()).hexdigest()[:32]}"
    months: int | None = remembered(name, lambda: (rule_of(course_key).months,), SECONDS)[0]
    return months


CHUNK: Final = 50
"""People whose work is deleted in one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgeReport:
    """What a purge of one course would delete, or has deleted."""

    course_key: str
    months: int | None
    """None: the course keeps its work."""
    source: Source
    course_end: datetime | None
    cutoff: datetime | None
    """Work last touched at this moment or before is deleted; None where none can be due yet."""
    people: int = 0
    waiting: int = 0
    """Submissions among it that no trainer has answered."""
    rows: Mapping[str, int] = field(default_factory=dict)
    """Rows by table."""
    done: bool = False


def courses_with_work() -> list[str]:
    """Every course that has personal data. 3 queries."""
    return retention.courses()


def purge_report(*, course_key: str, months: int | None = None) -> PurgeReport:
    """What is due in a course now; nothing is changed. `months` overrides the course's rule. At most 20 queries."""
    rule = rule_of(course_key) if months is None else Rule(months, "order")
    host = current_host()
    end = host.course_end(CourseKey.from_string(course_key))
    cutoff = rule.cutoff(host.now(), end)
    people, waiting, rows = erasure.count_stale(course_key, cutoff) if cutoff is not None else (0, 0, {})
    # With an end there is a cutoff only once the course has ended.
    if cutoff is not None and end is not None and vocabularies.count(course_key, cutoff):
        left = vocabularies.work_in(course_key) - rows.get("Network", 0) - rows.get("Submission", 0)
        rows = rows if left else {**rows, "CourseVocabulary": 1}
    return PurgeReport(
        course_key=course_key,
        months=rule.months,
        source=rule.source,
        course_end=end,
        cutoff=cutoff,
        people=people,
        waiting=waiting,
        rows=rows,
    )


def purge_course(*, course_key: str, months: int | None = None, ticket: str = "") -> PurgeReport:
    """Deletes what is due; returns what was deleted. An interrupted purge is continued by the same call."""
    due = purge_report(course_key=course_key, months=months)
    if due.cutoff is None or not due.rows:
        return due
    record = retention.begin(
        cause="retention",
        course_key=course_key,
        months=due.months,
        cutoff=due.cutoff,
        ticket=ticket,
        now=current_host().now(),
    )
    deleted: Counter[str] = Counter()
    for people in _due(course_key, due.cutoff):
        deleted.update(_delete(course_key, people, due.cutoff, record))
    deleted.update(_delete_exports(course_key, due.cutoff, record))
    if due.course_end is not None:
        deleted.update(_delete_vocabulary(course_key, due.cutoff, record))
    retention.finish(record, current_host().now())
    return PurgeReport(
        course_key=course_key,
        months=due.months,
        source=due.source,
        course_end=due.course_end,
        cutoff=due.cutoff,
        people=due.people,
        waiting=due.waiting,
        rows=dict(deleted),
        done=True,
    )


def _due(course_key: str, cutoff: datetime) -> Iterator[set[int]]:
    """The people whose work is due, in chunks."""
    after = 0
    while people := erasure.stale(course_key, cutoff, after, CHUNK):
        yield {learner for _row, learner in people}
        after = people[-1][0]
    after = 0
    while people := erasure.stale_adrift(course_key, cutoff, after, CHUNK):
        yield {learner for _row, learner in people}
        after = people[-1][0]


@atomically
def _delete(course_key: str, people: set[int], cutoff: datetime, record: int) -> Mapping[str, int]:
    deleted = erasure.delete_stale(course_key, people, cutoff)
    # After the rows: a worker may have begun a file of them meanwhile.
    prepared.forget([course_key])
    retention.add(record, deleted=deleted, changed={})
    return deleted


@atomically
def _delete_exports(course_key: str, cutoff: datetime, record: int) -> Mapping[str, int]:
    deleted = erasure.delete_exports(course_key, cutoff)
    retention.add(record, deleted=deleted, changed={})
    return deleted


@atomically
def _delete_vocabulary(course_key: str, cutoff: datetime, record: int) -> Mapping[str, int]:
    """The lists of a course that has ended, where nobody has work left in it and no author has changed them since. They
    hold no personal data: without an end they stay, for those who come next."""
    rows = 0 if vocabularies.work_in(course_key) else vocabularies.delete(course_key, cutoff)
    deleted = {"CourseVocabulary": rows} if rows else {}
    retention.add(record, deleted=deleted, changed={})
    return deleted
