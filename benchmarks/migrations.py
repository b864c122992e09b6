"""What the migrations cost with a large course in place, and that work goes on while they run.

    python benchmarks/migrations.py [--rows 100000] [--sample 40] [--sizes] [--export]
    python tools/databases.py mariadb python benchmarks/migrations.py

Fills a database of its own (`sample.py`, `multiply.py`) and walks every migration beyond the first, back and forward,
whichever there are. Each is timed; after each every table still has its rows. With all of them in place, the code of
the first migration must be able to write and read (it still runs on some workers while a new release is rolled out),
and what the newest code wrote must be readable after going back. The lists are then asked for, as
they are and with the newest waiting: each must be read by its own index, no further than a page shows, and in no more
queries than with ten rows. Fails with an AssertionError that says what is not so.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django

django.setup()

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.test.utils import setup_test_environment

from benchmarks import exporting, sizes
from benchmarks.multiply import APP, multiply
from benchmarks.one_row import make_all
from benchmarks.queue_page import acts, let_the_newest_wait, queries_of_queue, told
from benchmarks.sample import Sample
from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.host import current_host
from tests.fakes.host import RecordingHost

FIRST = (APP, "0001_initial")


def say(text: str) -> None:
    print(text, flush=True)


@contextmanager
def timed(name: str) -> Iterator[None]:
    started = time.perf_counter()
    yield
    say(f"  {name:<58}{time.perf_counter() - started:>9.2f} s")


def steps() -> list[tuple[str, str]]:
    """All migrations of ours, the first one first."""
    loader = MigrationExecutor(connection).loader
    plan = MigrationExecutor(connection).migration_plan(loader.graph.leaf_nodes(APP), clean_start=True)
    return [(APP, migration.name) for migration, _ in plan if migration.app_label == APP]


def registry_at(target: tuple[str, str]) -> Any:
    """The models as the code of that migration knew them."""
    return MigrationExecutor(connection).loader.project_state(target).apps


def move(target: tuple[str, str]) -> None:
    executor = MigrationExecutor(connection)
    executor.migrate([target])


def counts(tables: list[str]) -> dict[str, int]:
    values = {}
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(table)}")
            values[table] = cursor.fetchone()[0]
    return values


def walk(path: list[tuple[str, str]], word: str, tables: list[str]) -> None:
    """One migration after the other; each leaves every row where it was."""
    before = counts(tables)
    for target in path:
        with timed(f"{word} {target[1]}"):
            move(target)
        assert counts(tables) == before, f"{target[1]} changed how many rows there are"


def old_code_goes_on(number: int) -> None:
    """What the first release's code writes while every migration is in place."""
    registry = registry_at(FIRST)
    made = make_all(registry, number)
    say(f"  the code of {FIRST[1]} wrote and read {made} tables on the newest schema")


def new_rows_survive(newest: tuple[str, str], number: int) -> list[tuple[str, int]]:
    """Rows of the newest code, for the first release's to find after going back."""
    known = {model.__name__ for model in registry_at(FIRST).get_app_config(APP).get_models()}
    registry = registry_at(newest)
    make_all(registry, number)
    tables = [model for model in registry.get_app_config(APP).get_models() if model.__name__ in known]
    return [(model.__name__, model._default_manager.order_by("-pk")[0].pk) for model in tables]


def prove(options: argparse.Namespace) -> None:
    host = current_host()
    assert isinstance(host, RecordingHost)
    path = steps()
    say(f"{connection.vendor}, {len(path)} migrations")
    sample = Sample(host)
    with timed(f"{options.sample} teachers through the services"):
        sample.fill(options.sample)
    few = queries_of_queue(sample.desk)
    with timed(f"back to {FIRST[1]}, small"):
        move(FIRST)
    with timed("multiplied in the database"):
        multiply(registry_at(FIRST), max(1, options.rows // (options.sample * len(ACTIVITIES))))
    first = registry_at(FIRST)
    tables = [model._meta.db_table for model in first.get_app_config(APP).get_models()]
    say("  " + ", ".join(f"{table.removeprefix(f'{APP}_')} {rows:,}" for table, rows in counts(tables).items()))
    if options.sizes:
        sizes.show()

    walk(path[1:], "forward", tables)
    old_code_goes_on(1)
    new_rows = new_rows_survive(path[-1], 2)
    walk(list(reversed(path[:-1])), "back to", tables)
    for name, key in new_rows:
        assert first.get_model(APP, name)._default_manager.filter(pk=key).exists(), f"{name} {key} did not survive"
    say("  what the newest code wrote is read by the code of the first release")
    walk(path[1:], "forward", tables)

    many = queries_of_queue(sample.desk)
    assert many <= few, f"a page of the queue makes {many} queries, {few} when there was little"
    for when in ("first", "again"):
        with timed(f"a page of the queue, {many} queries, {when}"):
            sample.desk.queue()
    for shape in ("spread evenly", "the newest wait"):
        if shape == "the newest wait":
            let_the_newest_wait()
        say(f"  long lists, {shape}:")
        for act in acts(sample.desk):
            ms, how = told(act, 3)
            say(f"    {act.name:<34}{ms:>9.1f} ms  {how}")
    if options.export:
        exporting.show(sample.desk)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000, help="submissions")
    parser.add_argument("--sample", type=int, default=40, help="teachers who really work; the rest are copies")
    parser.add_argument("--sizes", action="store_true", help="bytes of each table and index")
    parser.add_argument("--export", action="store_true", help="time and memory of the whole list as a file")
    options = parser.parse_args()
    setup_test_environment()
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    started = time.perf_counter()
    try:
        prove(options)
        say(f"  {'all':<58}{time.perf_counter() - started:>9.2f} s")
    finally:
        connection.creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)


if __name__ == "__main__":
    main()
