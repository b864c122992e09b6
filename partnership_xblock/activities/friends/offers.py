"""Offers to the plan with the community why a partner is a friend of the school."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.friends.answer import PREFIX, friend
from partnership_xblock.activities.friends.content import FriendsContent

PLAN: Final = ("threes",)
"""Only a plan with the community begins with such words."""
MOST: Final = 5


def offers(sheet: Sheet[FriendsContent]) -> list[Offer]:
    """The first five, in the order of ids."""
    partners = sorted(key.removeprefix(PREFIX) for key in sheet.answers if key.startswith(PREFIX))
    reasons = [(partner, friend(sheet.answers, partner).because) for partner in partners]
    said = [(partner, because) for partner, because in reasons if because.strip()][:MOST]
    return [Offer(partner, "sentence", because, partner=partner, kinds=PLAN) for partner, because in said]
