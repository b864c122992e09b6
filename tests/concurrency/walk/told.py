"""A host whose gradebook, ticks and mails are one table of the test's own database: what arrives, in the order in which
it arrives, from whichever process. Its doors are slow at random, as a platform's are."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime
from typing import Any

from django.db import connection

from partnership_xblock.host.protocol import Standing
from tests.fakes.host import RecordingHost

RESCORED = 7.0
"""The weight that a rescore sends: its points stand only once they have arrived."""
SLOWEST = 0.5
"""Seconds at a door; most are quick."""
_KEY = {"postgresql": "bigserial PRIMARY KEY", "mysql": "bigint AUTO_INCREMENT PRIMARY KEY"}


def make_tables() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE walk_told (id {_KEY[connection.vendor]}, what varchar(8) NOT NULL, learner bigint NOT NULL,"
            " place varchar(255) NOT NULL, earned double precision NULL, possible double precision NULL,"
            " number bigint NOT NULL)"
        )
        cursor.execute("CREATE TABLE walk_left (learner bigint PRIMARY KEY)")


def drop_tables() -> None:
    with connection.cursor() as cursor:
        for table in ("walk_told", "walk_left"):
            cursor.execute(f"DROP TABLE IF EXISTS {table}")


def rows(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def leaves(learner: int) -> None:
    """From now on she stands nowhere."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO walk_left (learner) VALUES (%s)", [learner])


class WalkHost(RecordingHost):
    """Tells the table; takes its clock from the machine. `trainers` are set by whoever starts a process."""

    trainers: frozenset[int] = frozenset()
    slowness = random.Random()

    def now(self) -> datetime:
        return datetime.now(UTC)

    def standing(self, user_id: int, course_key: Any) -> Standing:
        if user_id in self.trainers:
            return Standing(trainer=True)
        return Standing(enrolled=not rows("SELECT 1 FROM walk_left WHERE learner = %s", user_id))

    def send_grade(self, grade: Any) -> Any:
        self._slow()
        if self.slowness.random() < 0.05:
            return "failed"
        _look_whether_it_overtakes(grade)
        sequence = getattr(grade, "sequence", 0)
        _tell("grade", grade.learner_id, str(grade.usage_key), grade.earned, grade.possible, sequence)
        return "sent"

    def clear_grade(self, grade: Any) -> None:
        _tell("grade", grade.learner_id, str(grade.usage_key), None, None, 0)

    def complete(self, learner_id: int, usage_key: Any, *, done: bool = True) -> None:
        self._slow()
        _tell("tick", learner_id, str(usage_key), None, None, int(done))

    def send_mail(self, user_id: int, subject: str, body: str, *, name: str = "", unsubscribe: str = "") -> Any:
        self._slow()
        if self.slowness.random() < 0.1:
            return "failed"
        _tell("mail", user_id, name, None, None, 0)
        return "sent"

    def emit(self, name: str, data: Any, *, course_key: Any, user_id: int) -> None:
        """Events are counted by other tests."""

    def _slow(self) -> None:
        time.sleep(SLOWEST * self.slowness.random() ** 4)


def _look_whether_it_overtakes(grade: Any) -> None:
    """What stands has arrived already, and this is another: it was given before and comes after."""
    whose = grade.learner_id, str(grade.usage_key)
    stands = rows(
        "SELECT grade_earned, grade_possible FROM partnership_xblock_submission"
        " WHERE learner_id = %s AND usage_key = %s AND NOT scratch",
        *whose,
    )
    last = rows(
        "SELECT earned, possible FROM walk_told WHERE what = 'grade' AND learner = %s AND place = %s"
        " ORDER BY id DESC LIMIT 1",
        *whose,
    )
    if grade.weight != RESCORED and stands and stands == last and stands[0] != (grade.earned, grade.possible):
        _tell("overtook", *whose, grade.earned, grade.possible, 0)


def _tell(what: str, learner: int, place: str, earned: float | None, possible: float | None, number: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO walk_told (what, learner, place, earned, possible, number) VALUES (%s, %s, %s, %s, %s, %s)",
            [what, learner, place, earned, possible, number],
        )
