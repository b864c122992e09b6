"""The items that can be saved in `benefit`, what an author cannot save, and its figures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.activity import partners_in
from partnership_xblock.activities.benefit import BENEFIT
from partnership_xblock.activities.benefit.content import BenefitContent
from tests.fakes.sheets import sheet_of_case

PRESET = BenefitContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "benefit" / "cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("get", {}, "unknown_item"),
        ("take:a.work", {}, "unknown_item"),
        ("get:a.work", {"state": "hoped"}, "wrong_shape"),
        ("give:a.work", {"points": 4}, "unknown_field"),
        ("get:a.work", {"seen": "ก" * 301}, "too_long"),
        ("ask", {"date": "20 ธ.ค. 2569"}, "not_a_date"),
        ("ask", {"benefit": "real work"}, "wrong_shape"),
        ("ask:a", {}, "unknown_item"),
        ("back", {"partner": 4}, "wrong_shape"),
        ("differs:a", {"map": "sideways"}, "wrong_shape"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in BENEFIT.item_problems(key, value)] == [code]


def test_every_item_keeps_its_partner():
    answers = {"get:a.work": {}, "give:b.work": {}, "ask": {"partner": "c"}, "back": {"partner": "d"}, "differs:e": {}}
    assert partners_in(BENEFIT.items, answers) == {"a", "b", "c", "d", "e"}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    content = PRESET if case["content"] == "preset" else BenefitContent.from_author(case["content"])
    assert BENEFIT.results.summary(sheet_of_case(content, case)) == case["facts"]


def test_figures_are_those_of_the_example():
    (case,) = (case for case in CASES if case["name"] == "the finished example")
    figures = BENEFIT.results.figures(case["facts"])
    assert {figure["label"].removeprefix("benefit.figure_"): figure["value"] for figure in figures} == {
        "two_way": "5/9",
        "lines": "22/22",
        "nobody": "1",
    }


def test_the_two_directions_are_never_one_number():
    """No figure adds what flows to the school to what flows from it, and none is a partner's."""
    (case,) = (case for case in CASES if case["name"] == "the finished example")
    happened = {way: sum(row["happened"] for row in case["facts"][way].values()) for way in ("get", "give")}
    assert happened == {"get": 15, "give": 7}
    assert not [name for name in case["facts"] if name in case["network"] or "partner:" in name]


CHANGES = {
    "a benefit twice": ("benefits", lambda rows: [*rows, rows[0]]),
    "two benefits": ("benefits", lambda rows: rows[:2]),
    "thirteen benefits": ("benefits", lambda rows: [{**rows[0], "id": f"b{n}"} for n in range(13)]),
    "all hidden": ("benefits", lambda rows: [{**row, "hidden": True} for row in rows]),
    "a Thai name of 17": ("benefits", lambda rows: [{**rows[0], "label": {"th": "ก" * 17, "en": "Things"}}, *rows[1:]]),
    "an English name of 25": (
        "benefits",
        lambda rows: [{**rows[0], "label": {"th": "ของ", "en": "a" * 25}}, *rows[1:]],
    ),
    "patterns of an author's": ("personal", lambda rows: rows[:1]),
}


@pytest.mark.parametrize(("field", "change"), CHANGES.values(), ids=CHANGES)
def test_what_an_author_cannot_save(field, change):
    rows = PRESET.model_dump(mode="json")[field]
    with pytest.raises(ValidationError):
        BenefitContent.from_author({field: change(rows)})


def test_a_name_is_counted_as_it_is_read():
    rows = PRESET.model_dump(mode="json")["benefits"]
    sixteen = {**rows[0], "label": {"th": "ที่" * 16, "en": "b" * 24}}
    assert BenefitContent.from_author({"benefits": [sixteen, *rows[1:]]}).benefits[0].label.th == "ที่" * 16


@pytest.mark.parametrize(
    ("summary", "holds"),
    [
        ({"get": {"work": {"happened": 2, "expected": 1}}, "give": {"money": {"happened": 0, "expected": 2}}}, True),
        ({"get": {"work": {"happened": 2, "expected": 2}}, "give": {}}, False),
        ({"get": {"work": {"happened": 3, "expected": 0}}, "give": {"work": {"happened": 0, "expected": 2}}}, False),
        ({"get": {}, "give": {}}, False),
        ({}, False),
    ],
)
def test_more_is_hoped_for_than_has_happened_in_both_directions_together(summary, holds):
    (hopes,) = BENEFIT.results.filters
    assert hopes.holds(summary) is holds
