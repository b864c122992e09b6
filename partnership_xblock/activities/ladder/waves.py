"""Carries answers, levels and aims of `ladder` over to the next wave."""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.ladder.answer import SAW, STAND
from partnership_xblock.activities.ladder.content import LadderContent


def carry(sheet: Sheet[LadderContent]) -> Values:
    """What the next wave opens with: answers, levels and aims. The reason for a level is asked anew: it was of then."""
    return {
        key: {**value, "why": ""} if key.startswith(STAND) else value
        for key, value in sheet.answers.items()
        if key.startswith((SAW, STAND))
    }
