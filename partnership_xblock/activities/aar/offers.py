"""Offers the next steps of a review to other activities."""

from __future__ import annotations

from partnership_xblock.activities.aar.answer import Board
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.activity import Offer, Sheet


def offers(sheet: Sheet[AarContent]) -> list[Offer]:
    steps = Board.from_values(sheet.answers, sheet.content).steps
    return [
        Offer(step.id, "step", step.item.text, step.item.date, step.item.partner, owner=step.item.responsible)
        for step in steps
    ]
