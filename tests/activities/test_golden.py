"""Every kind's rules against its golden cases, the same that the page's rules are held to (decision 0003)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.network import validate_network_item
from tests.fakes.sheets import sheet

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
    found = kind.check(sheet(case["answers"], case["network"], content_of(kind, case), case["minimum"]))
    assert [problem.to_json() for problem in found] == case["problems"]


@EACH
def test_golden_work_could_have_been_saved(kind, case):
    wrong = [found for key, value in case["network"].items() for found in validate_network_item(key, value)]
    wrong += [found for key, value in case["answers"].items() for found in kind.item_problems(key, value)]
    assert wrong == []
