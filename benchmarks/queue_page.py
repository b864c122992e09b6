"""What the trainer's lists cost when they are long: time, and by which key how much is read."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from django.db import connection
from django.db.models import F

from partnership_xblock.models import SearchLine, Submission
from partnership_xblock.repositories import places, queue
from partnership_xblock.repositories.places import ListQuery, Place
from tests.fakes.desk import Desk
from tests.fakes.long_lists import know_the_tables
from tests.fakes.plans import reading
from tests.fakes.sql import own_queries

PAGE: Final = 50
PARTS: Final = 4
"""Statuses on the longest shelf."""
_OLD: Final = timedelta(days=3650)


@dataclass(frozen=True)
class Act:
    """One thing a trainer asks for, the index it must be read by (empty: by no submission's), and how much of it."""

    name: str
    run: Callable[[], object]
    key: str
    reads: int


def queries_of_queue(desk: Desk) -> int:
    """Own statements of one page."""
    with own_queries() as queries:
        desk.queue()
    return len(queries)


def let_the_newest_wait() -> None:
    """As in a course whose trainers keep up: everything that was decided is older than everything that waits."""
    decided = Submission.objects.filter(submitted_at__isnull=False, status__in=("returned", "accepted"))
    decided.update(submitted_at=F("submitted_at") - _OLD)
    know_the_tables()


def acts(desk: Desk) -> Iterator[Act]:
    """First and deep pages of every shelf, a search for nothing, and the next one to read."""
    course, now = str(desk.course), desk.reader().now

    def page(name: str, key: str, shelf: places.Shelf, after: Place | None, kind: str = "") -> Act:
        asked = ListQuery(course_key=course, shelf=shelf, trainer_id=desk.user, now=now, kind=kind)
        bound = (len(places.parts(asked)) + 1) * (PAGE + 3)
        return Act(name, lambda: queue.page(asked, after, PAGE), key, bound)

    for shelf in ("waiting", "returned", "accepted", "all"):
        key = "partnership_sub_all" if shelf == "all" else "partnership_sub_queue"
        yield page(f"{shelf}, first page", key, shelf, None)
        yield page(f"{shelf}, deep page", key, shelf, _middle(course, shelf))
    yield page("all of a kind, deep page", "partnership_sub_kind", "all", _middle(course, "all"), kind="map")
    nothing = ListQuery(course_key=course, shelf="all", trainer_id=desk.user, now=now, words=("ไม่มีที่ไหน",))
    lines = SearchLine.objects.filter(course_key=course).count()
    yield Act("a search that finds nothing", lambda: queue.page(nothing, None, PAGE), "", lines + 5)
    reading_now = Submission.objects.filter(course_key=course, status="in_review").count()
    bound = 2 * (queue.FEW + min(reading_now, places.WINDOW)) + 5
    yield Act(
        "the next one to read", lambda: queue.next_free(course, desk.user, "", now), "partnership_sub_queue", bound
    )


def told(act: Act, repeats: int) -> tuple[float, str]:
    """Milliseconds (median), and how it is read. AssertionError where that is not as it must be."""
    if connection.vendor == "sqlite":
        how = _sqlite(act)
    else:
        seen = reading(act.run)
        how = str(seen)
        allowed = {act.key, "PRIMARY", "partnership_xblock_submission_pkey"} if act.key else set()
        assert seen.keys("submission") <= allowed, f"{act.name}: {seen}"
        assert seen.reads <= act.reads, f"{act.name}: {seen}, {act.reads} at most"
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        act.run()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times), how


def _sqlite(act: Act) -> str:
    """SQLite tells no key_len: which columns of an index it goes by stands in its plan."""
    with own_queries() as queries:
        act.run()
    plans = []
    for sql in queries:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
            plans += [str(row[-1]) for row in cursor.fetchall()]
    ordered = [plan for plan in plans if f"INDEX {act.key} (" in plan and "submitted_at" in plan]
    assert not act.key or ordered, f"{act.name}: {plans}"
    assert not any("TEMP B-TREE" in plan for plan in plans), f"{act.name}: {plans}"
    return f"by {act.key or 'no row'}"


def _middle(course: str, shelf: places.Shelf) -> Place:
    rows = Submission.objects.filter(course_key=course, scratch=False, status__in=places.statuses_of(shelf))
    middle = rows.order_by("submitted_at", "id").values_list("submitted_at", "id")[rows.count() // 2]
    return Place(*middle)
