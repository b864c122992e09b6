"""What is missing in a rating, held to the same golden cases as the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.strength import STRENGTH
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.activities.strength.summary import order
from partnership_xblock.activities.strength.words import WORDS
from partnership_xblock.domain.text import localized

GOLDEN = Path(__file__).parents[2] / "golden" / "strength"
CASES = json.loads((GOLDEN / "cases.json").read_text(encoding="utf-8"))
NAMES = [case["name"] for case in CASES]


def content_of(case) -> StrengthContent:
    return StrengthContent.preset() if case["content"] == "preset" else StrengthContent.from_author(case["content"])


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_problems(case):
    found = STRENGTH.problems(case["answers"], case["network"], content_of(case), case["minimum"])
    assert [problem.to_json() for problem in found] == case["problems"]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_order_of_needs(case):
    content = content_of(case)
    found = STRENGTH.summary(case["answers"], case["network"], content)
    assert {"needs": found["needs"], "unknown": found["unknown"]} == case["facts"]
    assert found["counted"] == len(found["needs"])
    assert [need.indicator for need in order(case["answers"], content)][: found["counted"]] == [
        need["indicator"] for need in found["needs"]
    ]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_golden_answers_could_have_been_saved(case):
    content = content_of(case)
    wrong = [found for key, value in case["answers"].items() for found in STRENGTH.validate_item(key, value, content)]
    assert wrong == []


def test_every_code_has_a_golden_case_and_words():
    codes = {f"problem.{row['code']}" for case in CASES for row in case["problems"]}
    assert codes == {key for key in WORDS if key.startswith("problem.")}


def test_the_page_is_tested_with_the_preset():
    preset = json.loads((GOLDEN / "preset.json").read_text(encoding="utf-8"))
    assert preset == localized(StrengthContent.preset(), "th")
