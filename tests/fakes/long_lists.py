"""Courses with many submissions, made without anybody working: for what lists cost when they are long.

Three shapes, each alone in the database: an optimizer that reads the first well may read the second from the wrong end,
and may read it well again where the course is only a part of what there is. `spread`: what waits is as old as what is
done. `newest`: whatever waits was handed in last, as in a course whose trainers keep up. `small`: one course of many.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.apps import apps
from django.core.management.color import no_style
from django.db import connection

from partnership_xblock.domain.thai import folding
from partnership_xblock.models import ContentVersion, Network, SearchLine, Submission
from tests.fakes.course import new_user

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
DONE = ("accepted", "submitted", "accepted", "returned", "accepted", "in_review", "accepted", "draft", "accepted")
WAITING = (
    "submitted",
    "accepted",
    "submitted",
    "returned",
    "submitted",
    "in_review",
    "submitted",
    "draft",
    "submitted",
)
"""More than half of either stands in one state: then MariaDB leaves the right index most readily."""
KINDS = ("map", "strength", "aar", "friends")
GROUPS = 4
SHAPES = ("spread", "newest", "small")
COURSE = "course-v1:Long+Course+1"
OTHERS = 4
"""Courses beside a small one, each as large."""


def fill(shape: str, rows: int) -> int:
    """`rows` submissions, in one course or in five; gives the trainer who reads in `COURSE`."""
    trainer, learner = new_user("longtrainer"), new_user("longlearner")
    courses = [COURSE, *(f"{COURSE}{number}" for number in range(OTHERS) if shape == "small")]
    for course in courses:
        network = Network.objects.create(learner_id=learner, course_key=course)
        made = _submissions(course, rows // len(courses), network, trainer, newest=shape == "newest")
        Submission.objects.bulk_create(made, batch_size=500)
        schools = Submission.objects.filter(course_key=course, round_count=1).values_list("id", "school")
        SearchLine.objects.bulk_create(
            (SearchLine(submission_id=row, course_key=course, text=folding.line(school)) for row, school in schools),
            batch_size=500,
        )
    know_the_tables()
    return trainer


def _submissions(course: str, number: int, network: Network, trainer: int, *, newest: bool) -> Iterator[Submission]:
    for n in range(number):
        fates = WAITING if newest else DONE
        status = fates[n % len(fates)]
        waits = status in ("submitted", "in_review")
        began = timedelta(days=0) if newest and waits else timedelta(days=400)
        # Every third hands in at the very moment of the one before.
        at = NOW - began - timedelta(minutes=2 * (number - n + n % 3))
        claimed = status == "in_review" and n % 15 == 5
        yield Submission(
            usage_key=f"{course}:{n}",
            course_key=course,
            learner_id=network.learner_id,
            network=network,
            kind=KINDS[n // 3 % len(KINDS)],
            group=f"รุ่น {n // 5 % GROUPS}",
            status=status,
            school=f"โรงเรียนบ้านดอน {n % 1000}",
            round_count=0 if status == "draft" else 1,
            # As long as a teacher's answers are, so that rows are spread over pages as they are in a course.
            draft={"q:care": {"v": {"text": "ก" * 400}, "r": 1}},
            created_at=at,
            submitted_at=None if status == "draft" else at,
            claimed_by_id=trainer if claimed else None,
            claimed_until=NOW + timedelta(minutes=5) if claimed else None,
        )


def know_the_tables() -> None:
    """The database knows how large its tables have become, as it does of itself after a while. What an earlier fill
    left behind is out of the pages: MariaDB counts deleted rows until they are purged, and takes another index."""
    with connection.cursor() as cursor:
        if connection.vendor == "mysql":
            tables = ", ".join(model._meta.db_table for model in (Submission, SearchLine))
            cursor.execute(f"OPTIMIZE TABLE {tables}")
            cursor.fetchall()
        elif connection.vendor == "postgresql":
            for model in (Submission, SearchLine):
                cursor.execute(f"VACUUM ANALYZE {model._meta.db_table}")


def empty(usernames: str = "long") -> None:
    """Nothing of it is left, nor of any other work, nor people whose names begin like that; contents stay. Emptied as a
    test is by Django: each row deleted as a row, and each person as one who leaves, takes minutes in all."""
    models = apps.get_app_config("partnership_xblock").get_models()
    tables = [model._meta.db_table for model in models if model is not ContentVersion]
    connection.ops.execute_sql_flush(connection.ops.sql_flush(no_style(), tables))
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM auth_user WHERE username LIKE %s", [f"{usernames}%"])
