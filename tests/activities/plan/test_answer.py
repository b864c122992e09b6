"""What a plan stores, and what of it is read."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.plan import PLAN, answer
from partnership_xblock.activities.plan.content import PlanContent


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("duty", {}, "unknown_item"),
        ("duty:run", {"state": "later"}, "wrong_shape"),
        ("duty:run", {"date": "2026-11-20"}, "unknown_field"),
        ("duty:run", {"who": "ก" * 121}, "too_long"),
        ("event:a", {"date": "20 พ.ย. 2569"}, "not_a_date"),
        ("event:a", {"partner": "a b"}, "wrong_shape"),
        ("event:a", {"report": "yes"}, "wrong_shape"),
        ("range", {"first": 2568}, "wrong_shape"),
        ("range", {"kind": "lunar"}, "wrong_shape"),
        ("range", {"called": 0}, "wrong_shape"),
        ("calendar", {"year": 1899}, "wrong_shape"),
        ("cell:aim.2025", {"target": 12}, "wrong_shape"),
        ("cell:aim.2025", {"target": "ก" * 141}, "too_long"),
        ("cue:a", {"when": "ก" * 301}, "too_long"),
        ("met:a", {"answer": "never"}, "wrong_shape"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in PLAN.item_problems(key, value)] == [code]


def test_what_is_no_number_yet_is_saved_all_the_same():
    assert PLAN.item_problems("cell:aim.2025", {"target": "ราว ๆ สิบสอง", "actual": "๑๒", "note": ""}) == []


def test_events_stand_by_day_and_those_without_one_last():
    answers = {
        "event:d": {"text": "ง", "order": 1},
        "event:c": {"text": "ค", "date": "2027-01-12", "order": 4},
        "event:b": {"text": "ข", "date": "2027-01-12", "order": 3},
        "event:a": {"text": "ก", "date": "2026-12-01", "order": 5},
        "event:e": {"order": 9},
    }
    assert [id_ for id_, _ in answer.events(answers)] == ["a", "b", "c", "d"]


def test_a_part_or_more_must_be_asked():
    off = {f"with_{part}": False for part in ("duties", "calendar", "years")}
    assert PlanContent.from_author(off).parts == ("cues",)
    with pytest.raises(ValueError, match="nothing is asked"):
        PlanContent.from_author({**off, "with_cues": False})


def test_duties_that_are_all_hidden_cannot_be_asked():
    hidden = [{"id": "run", "label": {"th": "ประสาน"}, "hidden": True}]
    with pytest.raises(ValueError, match="nothing is asked"):
        PlanContent.from_author({"duties": hidden})
    assert PlanContent.from_author({"duties": hidden, "with_duties": False}).asked == ()
