"""What the block costs in SQL of our own, whole, through its views and handlers; the budget stands in the issue."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from partnership_xblock import api
from tests.fakes.courseware import COURSE, init_args
from tests.fakes.writing import hand_in, one_partner, signed, submission, whole_example


@pytest.fixture(autouse=True)
def _a_minute_in_which_somebody_was_here(course):
    """How long this course keeps its work, and its vocabulary, are in the cache: asked once a minute, whoever comes."""
    api.retention_months(course_key=str(COURSE))
    api.vocabulary_of(course_key=COURSE)


@contextmanager
def at_most(limit):
    """SELECT, INSERT, UPDATE and DELETE on our tables; savepoints and the platform's tables are not counted."""
    with CaptureQueriesContext(
        connection,
    ) as captured:
        yield
    own = [one["sql"] for one in captured.captured_queries if "partnership_xblock_" in one["sql"]]
    assert len(own) <= limit, "\n".join(own)


@pytest.mark.parametrize("before", ["nothing", "draft", "round"])
def test_opening(course, people, before):
    teacher = people["teacher"]
    if before == "draft":
        course.handler(teacher, "save_draft", whole_example(teacher.pk))
    if before == "round":
        hand_in(course, teacher)
    with at_most(4):
        assert init_args(course.page(teacher))["mode"] == "work"


def test_saving(course, people):
    teacher = people["teacher"]
    with at_most(6):
        assert course.handler(teacher, "save_draft", whole_example(teacher.pk)).status == 200
    with at_most(6):
        assert course.handler(teacher, "save_draft", one_partner(teacher.pk)).status == 200


def test_handing_in_and_taking_back(course, people):
    teacher = people["teacher"]
    saved = course.handler(teacher, "save_draft", whole_example(teacher.pk))
    with at_most(11):
        assert course.handler(teacher, "submit", submission(teacher.pk, saved.body["revision"])).status == 200
    with at_most(10):
        assert course.handler(teacher, "withdraw", signed(teacher.pk)).status == 200


@pytest.mark.parametrize("name", ["anonymous", "outsider"])
def test_whoever_is_refused_costs_nothing_of_ours(course, people, name):
    user = people[name]
    with at_most(0):
        course.page(user, view="public_view")
