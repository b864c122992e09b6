"""What a review adds up to, held to the same golden cases as the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.activities.aar import AAR
from partnership_xblock.activities.aar.answer import Board
from partnership_xblock.activities.aar.content import AarContent
from tests.fakes.sheets import sheet

GOLDEN = Path(__file__).parents[2] / "golden" / "aar"
CASES = json.loads((GOLDEN / "cases.json").read_text(encoding="utf-8"))
NAMES = [case["name"] for case in CASES]


def content_of(case) -> AarContent:
    return AarContent.preset() if case["content"] == "preset" else AarContent.from_author(case["content"])


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_facts(case):
    content = content_of(case)
    board = Board.from_values(case["answers"], content)
    summary = AAR.results.summary(sheet(case["answers"], case["network"], content))
    split = [question.id for question in content.asked if question.split]
    asked = {group.id for group in content.heard}
    assert {
        "heard": len({note.item.group for id_ in split for note in board.notes_on(id_)} & asked),
        "difficulties": summary["difficulties"],
        "steps": summary["steps"],
        "because": {step.id: list(step.notes) for step in board.steps},
        "meeting_filled": summary["meeting_filled"],
    } == case["facts"]
