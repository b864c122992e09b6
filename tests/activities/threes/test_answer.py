"""The items that can be saved in `threes`, what an author cannot save, and its figures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.activity import partners_in
from partnership_xblock.activities.threes import THREES
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.domain.vocabulary import GRADES
from tests.fakes.sheets import sheet_of_case

PRESET = ThreesContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "threes" / "cases.json").read_text(encoding="utf-8"))
EXAMPLE = next(case for case in CASES if case["name"] == "the finished example")


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("vision:a", {}, "unknown_item"),
        ("with", {}, "unknown_item"),
        ("past:a", {}, "unknown_item"),
        ("vision", {"people": -1}, "wrong_shape"),
        ("vision", {"people": 10000}, "wrong_shape"),
        ("vision", {"text": "ก" * 4001}, "too_long"),
        ("with:a", {"on": "yes"}, "wrong_shape"),
        ("word:a", {"text": "ก" * 121}, "too_long"),
        ("asset:a", {"grade": "ป.2 และ ป.3"}, "wrong_shape"),
        ("asset:a", {"need": "ก" * 301}, "too_long"),
        ("act:a", {"date": "25 ธ.ค. 2569"}, "not_a_date"),
        ("act:a", {"until": "2026-13-01"}, "not_a_date"),
        ("act:a", {"partners": [f"p{n}" for n in range(9)]}, "wrong_shape"),
        ("act:a", {"became": "half"}, "wrong_shape"),
        ("use:a.b", {"points": 1}, "unknown_field"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in THREES.item_problems(key, value)] == [code]


def test_eight_partners_of_one_activity_can_be_saved():
    assert THREES.item_problems("act:a", {"partners": [f"p{n}" for n in range(8)]}) == []


def test_every_item_keeps_its_partner():
    answers = {"with:a": {"on": True}, "asset:x": {"partner": "b"}, "act:y": {"partners": ["c", "d"]}, "use:x.y": {}}
    assert partners_in(THREES.items, answers) == {"a", "b", "c", "d"}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    content = PRESET if case["content"] == "preset" else ThreesContent.from_author(case["content"])
    assert THREES.results.summary(sheet_of_case(content, case)) == case["facts"]


def test_figures_are_those_of_the_example():
    figures = THREES.results.figures(EXAMPLE["facts"])
    assert {figure["label"].removeprefix("threes.figure_"): figure["value"] for figure in figures} == {
        "people": "14",
        "paired": "3/4",
        "dated": "3/3",
        "served": "3/3",
    }


@pytest.mark.parametrize(
    ("id_", "summary", "holds"),
    [
        ("alone", {"alone": True}, True),
        ("alone", {"alone": False}, False),
        ("alone", {}, False),
        ("unused", {"paired": 3, "used": 2}, True),
        ("unused", {"paired": 3, "used": 3}, False),
        ("unused", {}, False),
    ],
)
def test_parts_of_the_work_that_the_desk_lists_alone(id_, summary, holds):
    (found,) = (one for one in THREES.results.filters if one.id == id_)
    assert found.holds(summary) is holds


CHANGES = {
    "two lanes": ("lanes", lambda rows: rows[:2]),
    "lanes in another order": ("lanes", lambda rows: rows[::-1]),
    "a lane of another id": ("lanes", lambda rows: [{**rows[0], "id": "dream"}, *rows[1:]]),
    "a way twice": ("ways", lambda rows: [*rows, rows[0]]),
    "no way": ("ways", lambda rows: []),
    "all hidden": ("how", lambda rows: [{**row, "hidden": True} for row in rows]),
    "somebody else gives": ("ways", lambda rows: [{**rows[0], "who": "nobody"}]),
    "a grade twice": ("grades", lambda rows: [*rows, rows[-1]]),
}


@pytest.mark.parametrize(("field", "change"), CHANGES.values(), ids=CHANGES)
def test_what_an_author_cannot_save(field, change):
    rows = PRESET.model_dump(mode="json")[field]
    with pytest.raises(ValidationError):
        ThreesContent.from_author({field: change(rows)})


def test_lanes_are_renamed_and_the_line_above_may_be_empty():
    rows = PRESET.model_dump(mode="json")["lanes"]
    renamed = [{**rows[0], "label": {"th": "ฝันเดียวกัน", "en": "One dream"}}, *rows[1:]]
    content = ThreesContent.from_author({"lanes": renamed, "trust": {"th": "", "en": ""}})
    assert (content.lanes[0].label.en, content.trust.th) == ("One dream", "")


def test_grades_are_the_vocabularys_and_all_of_them():
    assert [grade.id for grade in PRESET.grades] == ["all", *(grade.id for grade in GRADES)]
