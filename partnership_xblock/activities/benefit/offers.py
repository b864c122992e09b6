"""Offers to other activities what to ask a partner for first, and what is given back.

To an agreement: what each partner gives or is hoped to give."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.benefit.answer import ask, back, cells
from partnership_xblock.activities.benefit.content import BenefitContent
from partnership_xblock.domain.text import Text

AGREEMENT: Final = ("agreement",)
BETWEEN: Final = " · "


def offers(sheet: Sheet[BenefitContent]) -> list[Offer]:
    asked, given = ask(sheet.answers), back(sheet.answers)
    return [
        Offer("ask", "step", asked.text, asked.date, asked.partner),
        *([Offer("back", "step", given.text, partner=given.partner)] if sheet.content.give_back else []),
        *_given(sheet),
    ]


def _given(sheet: Sheet[BenefitContent]) -> Iterator[Offer]:
    """One of a partner, in the words of the tiles: it is to be put into own words there."""
    got = cells(sheet.answers, "get")
    for partner in sorted({partner for partner, _ in got}):
        names = [one.label for one in sheet.content.offered if (cell := got.get((partner, one.id))) and cell.state]
        if names:
            words = {at: BETWEEN.join(name.into(at) for name in names) for at in ("th", "en")}
            yield Offer(f"gives.{partner}", "pair", Text(**words), partner=partner, kinds=AGREEMENT)
