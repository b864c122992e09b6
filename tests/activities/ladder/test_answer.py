"""The items that can be saved in `ladder`, and its figures."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.activity import partners_in
from partnership_xblock.activities.ladder import LADDER
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.picture import PICTURE
from tests.fakes.sheets import sheet_of_case

PRESET = LadderContent.preset()
CASES = json.loads((Path(__file__).parents[2] / "golden" / "ladder" / "cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("saw", {}, "unknown_item"),
        ("saw:a", {"answers": {"owner": "the host"}}, "wrong_shape"),
        ("saw:a", {"answers": {"owner": 1}}, "wrong_shape"),
        ("saw:a", {"answers": {f"q{n}": "a" for n in range(21)}}, "wrong_shape"),
        ("saw:a", {"points": 4}, "unknown_field"),
        ("stand:a", {"level": 3}, "wrong_shape"),
        ("stand:a", {"why": "ก" * 301}, "too_long"),
        ("stand:a", {"date": "31 มี.ค. 2570"}, "not_a_date"),
    ],
)
def test_refused(key, value, code):
    assert [problem.code for problem in LADDER.item_problems(key, value)] == [code]


def test_both_items_keep_their_partner():
    assert partners_in(LADDER.items, {"saw:a": {}, "stand:b": {}}) == {"a", "b"}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_summary(case):
    content = PRESET if case["content"] == "preset" else LadderContent.from_author(case["content"])
    made = LADDER.results.summary(sheet_of_case(content, case))
    levels = Counter(made.pop("at").values())
    assert made == case["facts"]
    assert made["levels"] == {level.id: levels[level.id] for level in content.levels}


def test_levels_are_kept_by_partner_for_the_picture_of_the_course():
    (case,) = (case for case in CASES if case["name"] == "the finished example")
    made = LADDER.results.summary(sheet_of_case(PRESET, case))
    stands = {key.partition(":")[2]: item for key, item in case["answers"].items() if key.startswith("stand:")}
    assert made["at"] == PICTURE.at(made) == {partner: item["level"] for partner, item in stands.items()}
    assert PICTURE.at(case["facts"]) == {}, "a summary of an earlier release"


def test_figures_are_those_of_the_example():
    (case,) = (case for case in CASES if case["name"] == "the finished example")
    figures = LADDER.results.figures(case["facts"])
    assert {figure["label"].removeprefix("ladder.figure_"): figure["value"] for figure in figures} == {
        "said": "6/9",
        "accepted": "4",
        "own": "1 (1)",
        "asked": "1",
        "aims": "3",
    }


def _unsure(question):
    first, *others = question["answers"]
    return {**question, "answers": [{**first, "id": "unknown"}, *others]}


CHANGES = {
    "a question twice": ("questions", lambda rows: [*rows[:3], rows[0]]),
    "two questions": ("questions", lambda rows: rows[:2]),
    "eight questions": ("questions", lambda rows: [{**rows[0], "id": f"q{n}"} for n in range(8)]),
    "one level": ("levels", lambda rows: rows[:1]),
    "a level twice": ("levels", lambda rows: [rows[0], rows[0]]),
    "an answer that is called unknown": ("questions", lambda rows: [*rows[1:], _unsure(rows[0])]),
    "a day that is none": ("dates", lambda rows: [{**rows[0], "days": ["31-03"]}]),
}  # fmt: skip


@pytest.mark.parametrize(("field", "change"), CHANGES.values(), ids=CHANGES)
def test_what_an_author_cannot_save(field, change):
    rows = PRESET.model_dump(mode="json")[field]
    with pytest.raises(ValidationError):
        LadderContent.from_author({field: change(rows)})


def test_an_answer_may_point_to_a_level_that_the_author_removed():
    levels = PRESET.model_dump(mode="json")["levels"][:2]
    assert [level.id for level in LadderContent.from_author({"levels": levels}).offered] == [
        "coordination",
        "cooperation",
    ]


def test_the_order_of_answers_is_not_that_of_the_levels():
    order = [level.id for level in PRESET.levels]
    places = [[order.index(answer.level) for answer in question.answers] for question in PRESET.questions]
    assert all(sorted(one) == [0, 1, 2, 3] for one in places)
    assert [0, 1, 2, 3] not in places
