"""What a teacher's and a trainer's requests cost, as ratios against floors measured in the same run.

python benchmarks/bench.py [--rows 4000] [--repeats 40]

Floors: one ORM SELECT of a row by its key, one ORM INSERT, and SELECT FOR UPDATE with an UPDATE of such a row, on the
same database (PARTNERSHIP_TEST_DB: sqlite, mariadb or postgres). A ratio says how many times as long a verb takes as
the floor beside it; machines and databases differ, ratios much less. Medians, so that one slow run says nothing. Long
lists are told with the key they are read by, its length and how much was read, and fail when that is not as it must be.
"""

from __future__ import annotations

import argparse
import os
import secrets
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django

django.setup()

from django.db import connection, transaction
from django.test.utils import override_settings, setup_test_environment
from opaque_keys.edx.keys import CourseKey

from benchmarks.queue_page import acts, told
from partnership_xblock import api
from partnership_xblock.exports.csv import csv_lines
from partnership_xblock.exports.pieces import pieces
from partnership_xblock.host import current_host
from partnership_xblock.models import ExportRecord
from tests.fakes import long_lists, writing
from tests.fakes.course import COURSE, Page, block_info, change, new_user
from tests.fakes.courseware import Courseware
from tests.fakes.desk import Desk
from tests.fakes.host import RecordingHost
from tests.fakes.people import people_of
from tests.fakes.platform import fake_platform
from tests.fakes.sql import own_queries


def median_ms(act: Callable[[], object], repeats: int) -> float:
    """The median of so many runs, in milliseconds; the first run is not counted."""
    act()
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        act()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def line(name: str, ms: float, floor: float, sql: int | None = None) -> None:
    counted = "" if sql is None else f"{sql:>4} SQL"
    print(f"  {name:<44}{ms:>9.2f} ms {ms / floor:>8.1f} x{counted:>10}", flush=True)


def counted(act: Callable[[], object]) -> int:
    """Own statements of one run."""
    with own_queries() as queries:
        act()
    return len(queries)


class Bench:
    """One course with teachers, a trainer and a queue of so many submissions."""

    def __init__(self, repeats: int) -> None:
        self.repeats = repeats
        host = current_host()
        assert isinstance(host, RecordingHost)
        self.host = host
        self.trainer = new_user()
        host.enrol(self.trainer, COURSE, trainer=True)
        self.desk = Desk(host, self.trainer)

    def page(self) -> Page:
        user = new_user()
        self.host.enrol(user, COURSE)
        return Page(self.host, user, block_info())

    def floors(self) -> tuple[float, float, float]:
        """SELECT, INSERT, SELECT FOR UPDATE + UPDATE, in ms."""
        row = ExportRecord.objects.create(actor_id=self.trainer, course_key=str(COURSE), at=self.host.clock)

        def update() -> None:
            with transaction.atomic():
                ExportRecord.objects.select_for_update().get(pk=row.pk)
                ExportRecord.objects.filter(pk=row.pk).update(rows=secrets.randbelow(1000))

        return (
            median_ms(lambda: ExportRecord.objects.get(pk=row.pk), self.repeats),
            median_ms(
                lambda: ExportRecord.objects.create(actor_id=self.trainer, course_key=str(COURSE), at=self.host.clock),
                self.repeats,
            ),
            median_ms(update, self.repeats),
        )

    def teacher(self, floors: tuple[float, float, float]) -> None:
        select, _insert, update = floors
        page = self.page()
        page.save_example()
        line("open a map of nine partners / SELECT", median_ms(page.open, self.repeats), select, counted(page.open))

        def save() -> None:
            base = page.open().answers.items["q:care"].r
            page.save(change("answers", "q:care", {"partner": "", "text": secrets.token_hex(8)}, base=base))

        opened = median_ms(page.open, self.repeats)
        line("save one item / SELECT FOR UPDATE + UPDATE", median_ms(save, self.repeats) - opened, update)

        def submit() -> None:
            fresh = self.page()
            fresh.save_example()
            fresh.submit()

        def saved_only() -> None:
            self.page().save_example()

        both, before = median_ms(submit, self.repeats), median_ms(saved_only, self.repeats)
        line("hand in / SELECT FOR UPDATE + UPDATE", both - before, update)

    def through_the_block(self, floors: tuple[float, float, float]) -> None:
        """The same save as the platform calls it: request, block, handler, answer."""
        with override_settings(PARTNERSHIP_HOST="partnership_xblock.host.lms.LmsHost"), fake_platform() as platform:
            teacher = people_of(platform)["teacher"]
            block = Courseware(platform, fields={"kind": "map"})
            base = 0

            def save() -> None:
                nonlocal base
                text = {"partner": "", "text": secrets.token_hex(8)}
                changes = [writing.change("answers", "q:care", text, base=base)]
                answer = block.handler(teacher, "save_draft", writing.signed(teacher.pk, changes=changes))
                assert answer.status == 200, answer.body
                base = answer.body["revision"]["answers"]

            line("the save through handler / the same floor", median_ms(save, self.repeats), floors[2])

    def queue(self, select: float) -> None:
        page = self.page()
        page.save_example()
        page.submit()
        line("a trainer's page of the queue / SELECT", median_ms(self.desk.queue, self.repeats), select)
        print(f"  {'':<44}{counted(self.desk.queue):>24} SQL at any size")

    def lists(self, rows: int, select: float) -> None:
        """Long lists in the shapes that an optimizer reads differently, each by its key."""
        key = CourseKey.from_string(long_lists.COURSE)
        for shape in long_lists.SHAPES:
            trainer = long_lists.fill(shape, rows)
            self.host.enrol(trainer, key, trainer=True)
            print(f"  {rows:,} submissions, {shape}, a page of 50 / SELECT")
            for act in acts(Desk(self.host, trainer, course=key)):
                ms, how = told(act, self.repeats)
                print(f"    {act.name:<42}{ms:>9.2f} ms {ms / select:>8.1f} x  {how}", flush=True)
            long_lists.empty()

    def file(self, select: float) -> None:
        """CPU of this process for each submission of a file: a clock would count the database as well."""
        for _ in range(self.repeats):
            user = new_user()
            self.host.enrol(user, COURSE)
            page = Page(self.host, user, block_info("aar", "aar"))
            page.save_example()
            page.submit()

        def write() -> None:
            asked = api.QueueFilter(state="all", kind="aar")
            rows = api.export_rows(reader=self.desk.reader(), request=asked, identified=True)
            for _ in pieces(csv_lines(rows)):
                pass

        write()
        runs = []
        for _ in range(5):
            started = time.process_time()
            write()
            runs.append((time.process_time() - started) * 1000 / self.repeats)
        line("CPU of one aar in a file / SELECT", statistics.median(runs), select)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=4000)
    parser.add_argument("--repeats", type=int, default=40)
    options = parser.parse_args()
    setup_test_environment()
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        bench = Bench(options.repeats)
        floors = bench.floors()
        print(f"{connection.vendor}: floors SELECT {floors[0]:.2f}, INSERT {floors[1]:.2f}, update {floors[2]:.2f} ms")
        bench.teacher(floors)
        bench.through_the_block(floors)
        bench.queue(floors[0])
        bench.file(floors[0])
        for rows in (options.rows // 10, options.rows):
            bench.lists(rows, floors[0])
    finally:
        connection.creation.destroy_test_db(":memory:", verbosity=0)


if __name__ == "__main__":
    main()
