"""A random walk: four processes do everything that can be done, to the same few people, as fast as they can.

Every few seconds all stand still, and every promise is looked at; some are looked at all the time. Bounded by acts and
by time. The seed is printed: `PARTNERSHIP_WALK_SEED` makes the same choices again, though not the same meetings.
A few seconds with the other tests; `make walk` sets `PARTNERSHIP_WALK_ACTS` and `PARTNERSHIP_WALK_SECONDS` for longer.
"""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import connection

from partnership_xblock import api
from partnership_xblock.models import Retention
from tests.concurrency.walk import promises, told
from tests.fakes.course import COURSE, new_user

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.database]
PROCESSES, LEGS = 4, 10
PROCESS = Path(__file__).parent / "walk" / "process.py"
PATIENCE = 120
"""Seconds after which a process hangs."""


def of_environment(name, default):
    return int(os.environ.get(f"PARTNERSHIP_WALK_{name}", default))


@pytest.fixture
def tables(transactional_db, settings):
    settings.PARTNERSHIP_HOST = "tests.concurrency.walk.told.WalkHost"
    told.drop_tables()
    told.make_tables()
    yield
    told.drop_tables()


class Walk:
    """Four processes and what they wrote down."""

    def __init__(self, folder: Path, seed: int) -> None:
        common = {
            "seed": seed,
            "database": connection.settings_dict["NAME"],
            "learners": [new_user() for _ in range(24)],
            "trainers": [new_user() for _ in range(3)],
        }
        self.journals = [folder / f"{number}.jsonl" for number in range(PROCESSES)]
        told_each = [
            {**common, "worker": number, "journal": str(journal)} for number, journal in enumerate(self.journals)
        ]
        self.processes = [
            subprocess.Popen(
                [sys.executable, str(PROCESS), json.dumps(each)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for each in told_each
        ]
        self.broken: list[str] = []

    def leg(self, acts: int, seconds: float) -> None:
        """All act for a while, and are still again."""
        end = time.monotonic() + seconds + PATIENCE
        with ThreadPoolExecutor(PROCESSES) as pool:
            for process in self.processes:
                assert process.stdin is not None
                process.stdin.write(json.dumps({"acts": acts, "seconds": seconds}) + "\n")
                process.stdin.flush()
            ended = [pool.submit(process.stdout.readline) for process in self.processes if process.stdout]
            while not all(one.done() for one in ended):
                if time.monotonic() > end:
                    self.stop()
                self.broken += promises.along_the_way()
                time.sleep(0.2)
        assert [one.result() for one in ended] == ["still\n"] * PROCESSES, "a process hung or ended"

    def journal(self) -> promises.Journal:
        return [json.loads(line) for one in self.journals for line in one.read_text().splitlines()]

    def stop(self) -> None:
        for process in self.processes:
            process.kill()
            process.wait()


@contextmanager
def walking(folder: Path, seed: int) -> Iterator[Walk]:
    walk = Walk(folder, seed)
    try:
        yield walk
    finally:
        walk.stop()


def look(journal: promises.Journal) -> list[str]:
    """Whatever is broken now that all stand still and what was left behind has been sent."""
    for _ in range(20):
        if not api.resend_grades():
            break
    left = {learner for (learner,) in told.rows("SELECT learner FROM walk_left")}
    for learner in left:
        # What she had in hand when she left may have come after; a second retirement finds it.
        api.erase_person(user_id=learner)
    return [
        *promises.along_the_way(),
        *promises.nothing_failed(journal),
        *promises.nothing_answered_is_lost(journal),
        *promises.revisions_only_grow(journal),
        *promises.moves_and_states_agree(),
        *promises.the_newest_grade_has_arrived(),
        *promises.the_tick_says_what_is_handed_in(),
        *promises.no_mail_twice(),
        *promises.nothing_is_left_of(left),
    ]


def test_whatever_happens_at_the_same_moment(tables, tmp_path):
    seed = of_environment("SEED", secrets.randbelow(10**6))
    acts, seconds = of_environment("ACTS", 2000), of_environment("SECONDS", 8)
    print(f"seed: PARTNERSHIP_WALK_SEED={seed}")
    Retention.objects.create(course_key=str(COURSE), months=12)
    started = time.monotonic()
    with walking(tmp_path, seed) as walk:
        for _leg in range(LEGS):
            walk.leg(acts // PROCESSES // LEGS, seconds / LEGS)
            walk.broken += look(walk.journal())
            if walk.broken:
                break
        journal = walk.journal()
    print(f"{len(journal)} acts, {time.monotonic() - started:.0f} s:")
    print(" ", dict(Counter(line["name"] for line in journal)))
    print(" ", dict(Counter(line["answer"][:40] for line in journal)))
    found = sorted(set(walk.broken))
    assert not found, f"seed {seed}: {len(found)} broken promises after {len(journal)} acts:\n" + "\n".join(found[:40])
    done = {line["name"] for line in journal if line["answer"] == "done"}
    assert len(journal) < 500 or {"answers", "submit", "withdraw", "decide", "purge", "resend"} <= done
