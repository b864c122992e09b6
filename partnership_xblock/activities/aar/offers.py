"""Offers the next steps of a review, and to the plan with the community what the community would like to see."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.aar.answer import Board
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.activity import Offer, Sheet

PICTURE: Final = "picture"
"""The preset's question for what people would like to see, and its group of people outside the school: ids that stay
when an author renames them."""
COMMUNITY: Final = "community"
PLAN: Final = ("threes",)
"""Only a plan with the community begins with its words."""
MOST: Final = 5
"""Notes of a board are many: the first ones are offered."""


def offers(sheet: Sheet[AarContent]) -> list[Offer]:
    board = Board.from_values(sheet.answers, sheet.content)
    steps = [
        Offer(step.id, "step", step.item.text, step.item.date, step.item.partner, owner=step.item.responsible)
        for step in board.steps
    ]
    said = board.notes_on(PICTURE, COMMUNITY)[:MOST]
    return [*steps, *(Offer(note.id, "sentence", note.item.text, kinds=PLAN) for note in said)]
