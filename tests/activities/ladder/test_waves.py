"""A wave beside the one before it: who is two places away without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.waves import jumps, places_apart
from tests.fakes.sheets import sheet

PRESET = LadderContent.preset()
PAIRS = json.loads((Path(__file__).parents[2] / "golden" / "ladder" / "moves.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["name"] for pair in PAIRS])
def test_jumps(pair):
    own = sheet(pair["answers"], pair["network"], PRESET)
    assert [problem.to_json() for problem in jumps(own, pair["earlier"])] == pair["jumps"]


@pytest.mark.parametrize(
    ("before", "after", "n"),
    [
        ("coordination", "participation", 3),
        ("participation", "cooperation", 2),
        ("cooperation", "cooperation", 0),
        ("", "participation", 0),
        ("merger", "participation", 0),
    ],
)
def test_places_apart(before, after, n):
    assert places_apart(before, after, PRESET) == n
