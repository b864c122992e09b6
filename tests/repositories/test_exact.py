"""Words that people chose are the same only letter by letter, on every database."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from partnership_xblock.models import Network, Submission
from partnership_xblock.repositories import groups, places, waves
from partnership_xblock.repositories.exact import exactly
from tests.fakes.course import new_user

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


def test_a_blocks_work_in_two_series_is_told_as_two(alike):
    one, other = alike
    for series in (one, other, None):
        row("a", new_user(), series=series)
    ((block, found),) = waves.series_of_work(COURSE).items()
    assert block.endswith("@a")
    assert found == {one, other, None}
