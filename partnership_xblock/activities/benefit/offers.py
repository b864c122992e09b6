"""Offers to other activities what to ask a partner for first, and what is given back."""

from __future__ import annotations

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.benefit.answer import ask, back
from partnership_xblock.activities.benefit.content import BenefitContent


def offers(sheet: Sheet[BenefitContent]) -> list[Offer]:
    asked, given = ask(sheet.answers), back(sheet.answers)
    return [
        Offer("ask", "step", asked.text, asked.date, asked.partner),
        *([Offer("back", "step", given.text, partner=given.partner)] if sheet.content.give_back else []),
    ]
