"""An author's series: work follows what is published, and only a page with an earlier wave carries the words for it."""

from __future__ import annotations

import pytest

from partnership_xblock.models import Submission
from partnership_xblock.plugin import authoring
from partnership_xblock.plugin.authoring import course_published
from partnership_xblock.wording import spoken, waves
from tests.fakes.course import usage
from tests.fakes.courseware import COURSE, init_args
from tests.fakes.writing import course_of, hand_in


@pytest.fixture
def second(platform, people):
    """A block of the series in which nothing is written, after a first wave in another block."""
    course = course_of(platform, "strength")
    course.fields["series"] = "year"
    hand_in(course, people["teacher"], "strength")
    Submission.objects.update(usage_key=str(usage("before")))
    return course


@pytest.fixture
def studio(platform, people):
    """A block in which something was handed in. `save` sets its series in the draft, `publish` is the platform's signal
    once the draft is published, `imported` the same after a file of the course was imported."""

    class Studio:
        course = course_of(platform, "strength")

        def save(self, series):
            values = self.course.studio_view(people["staff"]).json_init_args["values"]
            answer = self.course.studio_handler(
                people["staff"], "studio_save", {"values": {**values, "series": series}}
            )
            assert answer.status == 200

        def publish(self):
            from xmodule.modulestore.django import COURSE_PUBLISHED

            platform.modulestore = self.course.bound
            COURSE_PUBLISHED.connect(course_published)
            # The bulk operation is the course's draft; a receiver's error is the platform's own to log.
            return COURSE_PUBLISHED.send_robust(sender=None, course_key=COURSE.for_branch("published-branch"))

        def imported(self, series):
            self.course.fields["series"] = series
            return self.publish()

    made = Studio()
    hand_in(made.course, people["teacher"], "strength")
    return made


def series():
    return Submission.objects.get().series


def test_work_that_is_there_follows_a_series_once_it_is_published(studio):
    studio.save("year")
    assert (studio.course.fields["series"], series()) == ("year", None), "a draft moves nothing"
    studio.publish()
    assert series() == "year"
    studio.save("")
    assert series() == "year"
    studio.publish()
    assert series() is None


def test_work_follows_a_course_that_was_imported_again(studio):
    studio.imported("year")
    assert series() == "year"
    studio.imported("other")
    assert series() == "other"


def test_a_course_is_published_whatever_goes_wrong_here(studio, monkeypatch, caplog):
    studio.save("year")

    def broken(*_args, **_more):
        Submission.objects.values_list("no_such_column")

    monkeypatch.setattr(authoring, "published_blocks", broken)
    assert [error for _, error in studio.publish()] == [None]
    assert series() is None
    assert "series of course-v1:PLC+PLC101+2569" in caplog.text


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
