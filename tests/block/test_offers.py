"""What other activities offer: it comes to its own teacher alone, when an open page asks, where something is taken."""

from __future__ import annotations

import json

import pytest

from partnership_xblock.activities import ACTIVITIES, activity
from partnership_xblock.models import Submission
from partnership_xblock.wording import offers
from tests.fakes.course import usage
from tests.fakes.courseware import init_args
from tests.fakes.people import STRANGERS, TRAINERS
from tests.fakes.writing import course_of, hand_in

SENTENCE = activity("lesson").finished("th")["answers"]["take"]["text"]
ASKED = {"part": "offers"}


@pytest.fixture
def strength(platform, people):
    """A block that takes a sentence, after a lesson that names it was finished in another."""
    lesson = course_of(platform, "lesson")
    lesson.fields["content"] = {"preset": "network"}
    hand_in(lesson, people["teacher"], "lesson")
    Submission.objects.update(usage_key=str(usage("before")))
    return course_of(platform, "strength")


def test_it_comes_by_load_with_its_words(strength, people):
    answer = strength.handler(people["teacher"], "load", ASKED)
    assert (answer.status, [one["text"] for one in answer.body["offers"]]) == (200, [SENTENCE])
    assert set(answer.body["words"]) == set(offers.WORDS)


def test_a_page_as_it_is_opened_has_neither(strength, people):
    page = init_args(strength.page(people["teacher"]))
    assert not page["words"].keys() & offers.WORDS.keys()
    assert SENTENCE not in json.dumps(page, ensure_ascii=False)


@pytest.mark.parametrize("name", ["other_teacher", *TRAINERS])
def test_nobody_else_gets_it(strength, people, name):
    answer = strength.handler(people[name], "load", ASKED)
    assert (answer.status, answer.body["offers"]) == (200, [])


@pytest.mark.parametrize("name", STRANGERS)
def test_who_is_not_enrolled_is_refused(strength, people, name):
    answer = strength.handler(people[name], "load", ASKED)
    assert (answer.status, answer.code) == (403, "not_enrolled")
    assert SENTENCE not in json.dumps(answer.body, ensure_ascii=False)


def test_who_looks_as_the_teacher_reads_it(strength, people):
    answer = strength.handler(people["staff"], "load", ASKED, looking_at=people["teacher"])
    assert [one["text"] for one in answer.body["offers"]] == [SENTENCE]
    again = strength.handler(people["staff"], "load", ASKED, looking_at=people["other_teacher"])
    assert again.body["offers"] == []


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
def test_the_file_is_known_where_something_is_taken(platform, people, kind):
    page = init_args(course_of(platform, kind.kind).page(people["teacher"]))
    assert ("offers.js" in page["later"], "offers.css" in page["later"]) == (bool(kind.wants), bool(kind.wants))
