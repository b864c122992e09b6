"""Offers to other activities how to begin with each aim, by when, with that partner."""

from __future__ import annotations

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.ladder.answer import STAND, stand
from partnership_xblock.activities.ladder.content import LadderContent


def offers(sheet: Sheet[LadderContent]) -> list[Offer]:
    """An aim without a first step is nothing to do yet; a step without an aim leads nowhere."""
    partners = sorted(key.removeprefix(STAND) for key in sheet.answers if key.startswith(STAND))
    stands = [(partner, stand(sheet.answers, partner)) for partner in partners]
    return [Offer(partner, "step", one.step, one.date, partner) for partner, one in stands if one.target]
