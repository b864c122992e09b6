"""Offers to other activities how to begin with each aim, by when, with that partner.

And, for what is to be done as one, to write it down."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.ladder.answer import STAND, stand
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.domain.text import Text

WRITTEN: Final = ("collaboration", "participation")
"""The preset's ways of being one team: ids that stay when an author renames them. Other levels are no reason to ask."""
ASKED: Final = Text(th="อยากให้เป็น{level} จะทำข้อตกลงกันไหม", en="Aim: {level}. Will you make an agreement?")


def offers(sheet: Sheet[LadderContent]) -> list[Offer]:
    """An aim without a first step is nothing to do yet; a step without an aim leads nowhere."""
    partners = sorted(key.removeprefix(STAND) for key in sheet.answers if key.startswith(STAND))
    stands = [(partner, stand(sheet.answers, partner)) for partner in partners]
    return [
        *(Offer(partner, "step", one.step, one.date, partner) for partner, one in stands if one.target),
        *(
            Offer(f"unwritten.{partner}", "unwritten", _asked(sheet.content, one.target), partner=partner)
            for partner, one in stands
            if one.target in WRITTEN
        ),
    ]


def _asked(content: LadderContent, level: str) -> Text:
    return Text(**{at: ASKED.into(at).replace("{level}", content.label(level, at)) for at in ("th", "en")})
