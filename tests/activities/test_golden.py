"""Every kind's rules against its golden cases, the same that the page's rules are held to (decision 0003)."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.network import validate_network_item
from tests.fakes.sheets import sheet_of_case

GOLDEN = Path(__file__).parents[1] / "golden"
CASES = [
    pytest.param(kind, case, id=f"{kind.kind}: {case['name']}")
    for kind in ACTIVITIES
    for case in json.loads((GOLDEN / kind.kind / "cases.json").read_text(encoding="utf-8"))
]
EACH = pytest.mark.parametrize(("kind", "case"), CASES)


def content_of(kind, case):
    return kind.Content.preset() if case["content"] == "preset" else kind.Content.from_author(case["content"])


@EACH
def test_problems(kind, case):
    problems = kind.check(sheet_of_case(content_of(kind, case), case))
    assert [problem.to_json() for problem in problems] == case["problems"]


@EACH
def test_golden_work_could_have_been_saved(kind, case):
    wrong = [result for key, value in case["network"].items() for result in validate_network_item(key, value)]
    wrong += [result for key, value in case["answers"].items() for result in kind.item_problems(key, value)]
    assert wrong == []


@pytest.mark.parametrize(
    ("kind", "case", "item"),
    [
        pytest.param(*given.values, item, id=f"{given.id}: {item['key']} {place}")
        for given in CASES
        for place, item in enumerate(given.values[1].get("refused", ()))
    ],
)
def test_items_that_are_not_taken(kind, case, item):
    own = sheet_of_case(content_of(kind, case), case)
    assert kind.item_problems(item["key"], item["value"]) == [], "its shape is not what is refused"
    problem = kind.refusal(own, item["key"], item["value"])
    assert problem is not None
    assert (problem.code, problem.path, dict(problem.params)) == (item["code"], item["key"], item["params"])


@EACH
def test_marks_that_the_page_s_rules_are_given(kind, case):
    if "marks" in case:
        own = sheet_of_case(content_of(kind, case), case)
        marks = {id_: asdict(mark) for id_, mark in kind.marks(own).items()}
        assert {id_: {name: mark[name] for name in case["marks"][id_]} for id_, mark in marks.items()} == case["marks"]
