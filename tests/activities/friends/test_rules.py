"""How many partners stand where, held to the same golden cases as the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.friends import FRIENDS
from partnership_xblock.activities.friends.content import FriendsContent
from tests.fakes.sheets import sheet

GOLDEN = Path(__file__).parents[2] / "golden" / "friends"
CASES = json.loads((GOLDEN / "cases.json").read_text(encoding="utf-8"))
EACH = pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])


def content_of(case) -> FriendsContent:
    return FriendsContent.preset() if case["content"] == "preset" else FriendsContent.from_author(case["content"])


@EACH
def test_summary(case):
    summary = FRIENDS.results.summary(sheet(case["answers"], case["network"], content_of(case)))
    assert {name: summary[name] for name in case["facts"]} == case["facts"]
    assert sum(summary["kinds"].values()) >= summary["placed"]
