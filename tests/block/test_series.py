"""An author's series: work that is there moves along, and only a page with an earlier wave carries the words for it."""

from __future__ import annotations

import pytest

from partnership_xblock.models import Submission
from partnership_xblock.wording import spoken, waves
from tests.fakes.course import usage
from tests.fakes.courseware import init_args
from tests.fakes.writing import course_of, hand_in


@pytest.fixture
def second(platform, people):
    """A block of the series in which nothing is written, after a first wave in another block."""
    course = course_of(platform, "strength")
    course.fields["series"] = "year"
    hand_in(course, people["teacher"], "strength")
    Submission.objects.update(usage_key=str(usage("before")))
    return course


def test_a_series_set_in_studio_takes_in_the_work_that_is_there(platform, people):
    course = course_of(platform, "strength")
    hand_in(course, people["teacher"], "strength")
    assert Submission.objects.get().series is None
    values = course.studio_view(people["staff"]).json_init_args["values"]
    answer = course.studio_handler(people["staff"], "studio_save", {"values": {**values, "series": "year"}})
    assert answer.status == 200
    assert (course.fields["series"], Submission.objects.get().series) == ("year", "year")


def test_a_form_that_is_refused_moves_nothing(platform, people):
    course = course_of(platform, "strength")
    hand_in(course, people["teacher"], "strength")
    values = course.studio_view(people["staff"]).json_init_args["values"]
    wrong = {"values": {**values, "series": "year", "minimum": -1}}
    assert course.studio_handler(people["staff"], "studio_save", wrong).status == 422
    assert Submission.objects.get().series is None


def test_a_page_has_the_words_where_there_is_an_earlier_wave(second, people):
    page = init_args(second.page(people["teacher"]))
    assert page["earlier_wave"]["prefill"]
    assert spoken("th", waves.WORDS).items() <= page["words"].items()
    other = init_args(second.page(people["staff"]))
    assert other["earlier_wave"] is None
    assert not page["words"].keys() & waves.WORDS.keys() & other["words"].keys()


def test_its_text_comes_by_load_to_its_teacher_alone(second, people):
    public_id = init_args(second.page(people["teacher"]))["earlier_wave"]["public_id"]
    asked = {"part": public_id, "content": True}
    answer = second.handler(people["teacher"], "load", asked)
    assert (answer.status, "priority" in answer.body["answers"]) == (200, True)
    answer = second.handler(people["staff"], "load", asked)
    assert (answer.status, answer.code) == (404, "not_found")
