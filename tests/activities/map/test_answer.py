"""Facts of the items of a map's answers."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.map import MAP
from partnership_xblock.activities.map.answer import question_answer
from partnership_xblock.activities.map.content import MapContent

PRESET = MapContent.preset()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("q:care", {"partner": "ab12", "text": "เพราะ"}),
        ("q:taken_away", {"partner": "", "text": ""}),
        ("few", {"text": "โรงเรียนเล็ก"}),
        ("view", {"layout": "own"}),
        ("reply:c1", {"text": "ขอบคุณค่ะ", "done": True}),
        ("todo:t1", {"done": False}),
    ],
)
def test_right_shapes_pass(key, value):
    assert MAP.item_problems(key, value) == []


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("q:care", {"partner": "ab12", "why": "x"}, "unknown_field"),
        ("q:care", {"partner": 1}, "wrong_shape"),
        ("q:care", {"text": "ก" * 4001}, "too_long"),
        ("view", {"layout": "spiral"}, "wrong_shape"),
        ("rating:goals", {}, "unknown_item"),
        ("partner:ab12", {}, "unknown_item"),
    ],
)
def test_wrong_shapes_are_told(key, value, code):
    assert [problems.code for problems in MAP.item_problems(key, value)] == [code]


def test_partners_that_answers_speak_of():
    answers = {"q:care": {"partner": "a"}, "q:bridge": {"partner": ""}, "q:old": {"partner": "b"}, "view": {}}
    assert MAP.partners_in(answers) == {"a", "b"}


def test_an_answer_not_given_is_empty():
    assert question_answer({}, "care").text == ""
