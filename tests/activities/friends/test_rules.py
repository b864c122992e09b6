"""What is missing before it is done, held to the same golden cases as the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.friends import FRIENDS
from partnership_xblock.activities.friends.content import FriendsContent
from partnership_xblock.activities.friends.words import WORDS
from partnership_xblock.domain.text import localized

GOLDEN = Path(__file__).parents[2] / "golden" / "friends"
CASES = json.loads((GOLDEN / "cases.json").read_text(encoding="utf-8"))
EACH = pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])


def content_of(case) -> FriendsContent:
    return FriendsContent.preset() if case["content"] == "preset" else FriendsContent.from_author(case["content"])


@EACH
def test_problems(case):
    found = FRIENDS.problems(case["answers"], case["network"], content_of(case), case["minimum"])
    assert [problem.to_json() for problem in found] == case["problems"]


@EACH
def test_summary(case):
    found = FRIENDS.summary(case["answers"], case["network"], content_of(case))
    assert {name: found[name] for name in case["facts"]} == case["facts"]
    assert sum(found["kinds"].values()) >= found["placed"]


@EACH
def test_golden_answers_could_have_been_saved(case):
    content = content_of(case)
    assert [one for key, value in case["answers"].items() for one in FRIENDS.validate_item(key, value, content)] == []


def test_every_code_has_a_golden_case_and_words():
    codes = {f"problem.{row['code']}" for case in CASES for row in case["problems"]}
    assert codes == {key.removesuffix("_one") for key in WORDS if key.startswith("problem.")}


def test_the_page_is_tested_with_the_preset():
    preset = json.loads((GOLDEN / "preset.json").read_text(encoding="utf-8"))
    assert preset == localized(FriendsContent.preset(), "th")
