"""Offers to other activities the first step of the one priority, and why it comes first."""

from __future__ import annotations

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.strength.answer import priority
from partnership_xblock.activities.strength.content import StrengthContent


def offers(sheet: Sheet[StrengthContent]) -> list[Offer]:
    first = priority(sheet.answers)
    return [
        Offer("priority", "step", first.first_step, first.date, first.partner),
        Offer("why", "need", first.why),
    ]
