"""Words that people chose are the same only letter by letter, on every database."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from django.db import connection

from partnership_xblock.models import Network, Submission
from partnership_xblock.repositories import groups, places, waves
from partnership_xblock.repositories.exact import exactly
from tests.fakes.course import new_user
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
COURSE = "course-v1:Org+P1+2569"
NOW = datetime(2026, 11, 29, tzinfo=UTC)
ALIKE = [("กลุ่มป่า", "กลุ่มปา"), ("Year", "year"), ("year ", "year"), ("café", "cafe"), ("รุ่น ๑", "รุ่น 1")]
"""What MariaDB's usual collation takes for the same, or might."""


def row(name, user, **columns):
    network = Network.objects.create(learner_id=user, course_key=COURSE)
    return Submission.objects.create(
        usage_key=f"block-v1:Org+P1+2569+type@partnership+block@{name}",
        course_key=COURSE,
        learner_id=user,
        network=network,
        kind="strength",
        status="submitted",
        created_at=NOW,
        submitted_at=NOW,
        **columns,
    )


@pytest.fixture(params=ALIKE, ids="/".join)
def alike(request):
    return request.param


def test_rows_of_one_of_two_that_look_alike(alike):
    one, other = alike
    first, second = row("a", new_user(), group=one), row("b", new_user(), group=other)
    assert [found.pk for found in exactly(Submission.objects.all(), "group", one)] == [first.pk]
    assert [found.pk for found in exactly(Submission.objects.all(), "group", other)] == [second.pk]


def test_a_list_of_a_group_is_that_groups(alike):
    one, other = alike
    trainer = new_user()
    first, _second = row("a", new_user(), group=one), row("b", new_user(), group=other)
    query = places.ListQuery(course_key=COURSE, shelf="waiting", trainer_id=trainer, now=NOW, group=one)
    assert [place.row for place in places.read(query, None, 10, oldest=True)] == [first.pk]


def test_a_group_has_its_own_people_and_follows_a_new_name(alike):
    one, other = alike
    user = new_user()
    stored = row("a", user, group=one)
    assert groups.in_it(COURSE, one) == {user}
    assert groups.in_it(COURSE, other) == set()
    assert groups.put(COURSE, {user: other})
    stored.refresh_from_db()
    assert stored.group == other
    assert not groups.put(COURSE, {user: other})


def test_work_outside_of_a_series_is_told_by_its_block(alike):
    one, other = alike
    blocks = {
        row(name, new_user(), series=series).usage_key: series
        for name, series in zip("abc", (one, other, None), strict=True)
    }
    row("a", new_user(), series=one)
    for series in (one, other, None):
        assert waves.outside(list(blocks), series) == {block for block, its in blocks.items() if its != series}
    assert waves.outside(list(blocks), "ก") == set(blocks)
    assert waves.outside(list(blocks)[:1], other) == set(list(blocks)[:1])
    # One among many of the same block is enough.
    row("a", new_user(), series=other)
    assert waves.outside(list(blocks), one) == set(blocks)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="servers tell what they have read: test_plans.py")
@pytest.mark.parametrize("series", [None, "year"])
def test_it_is_found_in_an_index_alone(series):
    with own_queries() as queries:
        waves.outside(["a", "b"], series)
    assert len(queries) == (1 if series is None else 3)
    for sql in queries:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {sql}")
            (plan,) = (line[3] for line in cursor.fetchall())
        assert re.search(r"USING COVERING INDEX partnership_sub_block \(usage_key=\? AND series[=<>]\?\)", plan), plan
