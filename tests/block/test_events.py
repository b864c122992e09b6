"""A page tells of itself once, through the block's own views and doors, on the fake platform's tracker."""

from __future__ import annotations

import pytest

from tests.fakes.courseware import Courseware
from tests.fakes.people import people_of
from tests.fakes.platform import fake_platform
from tests.fakes.writing import signed, whole_example

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def platform(settings):
    """Made anew: what follows a commit is told only where there are real ones, and no module's rows outlast those."""
    settings.PARTNERSHIP_HOST = "partnership_xblock.host.lms.LmsHost"
    with fake_platform() as state:
        yield state


@pytest.fixture
def people(platform):
    return people_of(platform)


@pytest.fixture
def course(platform, people):
    return Courseware(platform)


def opened(platform):
    return [(data["kind"], context["user_id"]) for name, data, context in platform.events if name.endswith(".opened")]


def test_a_page_is_one_opening_and_what_it_asks_for_later_is_none(course, people, platform):
    teacher = people["teacher"]
    course.page(teacher)
    assert opened(platform) == [("map", teacher.pk)]
    course.handler(teacher, "load", signed(teacher.pk))
    course.handler(teacher, "save_draft", whole_example(teacher.pk))
    assert len(opened(platform)) == 1
    course.page(teacher)
    assert len(opened(platform)) == 2


def test_whoever_is_not_a_learner_here_opens_nothing(course, people, platform):
    for looking_at in (None, "any", people["teacher"]):
        course.page(people["staff"], looking_at=looking_at)
    for name in ("anonymous", "outsider"):
        course.page(people[name], view="public_view")
    course.studio_view(people["staff"], "author_view")
    assert opened(platform) == []
