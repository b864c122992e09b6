"""The items that can be saved in `portfolio`, their export rows and their figures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.portfolio import PORTFOLIO
from partnership_xblock.activities.portfolio.content import PortfolioContent
from tests.fakes.sheets import sheet

PRESET = PortfolioContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "portfolio" / "cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("choice:a", {}, "unknown_item"),
        ("choice", {"value": "of an author"}, "wrong_shape"),
        ("choice", {"points": 4}, "unknown_field"),
        ("note", {"text": "ก" * 4001}, "too_long"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in PORTFOLIO.item_problems(key, value)] == [code]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    assert PORTFOLIO.results.summary(sheet(case["answers"], case["network"], PRESET)) == case["facts"]


def test_one_row_per_answer_and_a_lost_choice_under_its_id():
    answers = {"choice": {"value": "older"}, "note": {"text": "ลองทำแล้ว"}}
    cells = [(row.item, row.about, row.value) for row in PORTFOLIO.results.rows(sheet(answers, {}, PRESET), "th")]
    assert cells == [("choice", PRESET.choose.th, "older"), ("note", PRESET.tell.th, "ลองทำแล้ว")]


def test_what_nobody_sees_is_no_row():
    empty = sheet({"note": {"text": " \u200b\n"}}, {}, PRESET)
    assert not PORTFOLIO.results.rows(empty, "th")


def test_choices_are_two_or_more_and_told_apart():
    row = {"id": "a", "label": {"th": "ก", "en": "A"}}
    for rows in ([row], [row, row]):
        with pytest.raises(ValidationError):
            PortfolioContent.from_author({"choices": rows})
