"""Tells a portfolio the steps that a review meant."""

from __future__ import annotations

from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.aar.offers import offers
from partnership_xblock.activities.digest import Past, steps
from partnership_xblock.activities.record import Entry


def digest(past: Past[AarContent]) -> list[Entry]:
    """Every next step of each block's newest round."""
    return steps(past, lambda round_: offers(round_.sheet))
