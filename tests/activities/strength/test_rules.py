"""The order of needs, held to the same golden cases as the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.strength import STRENGTH
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.activities.strength.summary import order
from tests.fakes.sheets import sheet

GOLDEN = Path(__file__).parents[2] / "golden" / "strength"
CASES = json.loads((GOLDEN / "cases.json").read_text(encoding="utf-8"))
NAMES = [case["name"] for case in CASES]


def content_of(case) -> StrengthContent:
    return StrengthContent.preset() if case["content"] == "preset" else StrengthContent.from_author(case["content"])


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_order_of_needs(case):
    content = content_of(case)
    summary = STRENGTH.results.summary(sheet(case["answers"], case["network"], content))
    assert {"needs": summary["needs"], "unknown": summary["unknown"]} == case["facts"]
    assert summary["counted"] == len(summary["needs"])
    assert [need.indicator for need in order(case["answers"], content)][: summary["counted"]] == [
        need["indicator"] for need in summary["needs"]
    ]
