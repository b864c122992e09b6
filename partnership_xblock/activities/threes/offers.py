"""Offers to other activities each planned activity with its day, and each strength with what it is for.

To a proposal: the shared sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.activities.threes.plan import Plan
from partnership_xblock.domain.thai.folding import blank

PROPOSAL: Final = ("proposal",)
"""A project serves the sentence; elsewhere it would stand beside every lesson's."""


def offers(sheet: Sheet[ThreesContent]) -> list[Offer]:
    """An activity without a day is no event yet, and a strength that nobody needs is no pair."""
    return list(_offers(Plan.of(sheet)))


def _offers(plan: Plan) -> Iterator[Offer]:
    yield Offer("vision", "sentence", plan.vision.text, kinds=PROPOSAL)
    for act in plan.acts:
        item = act.item
        if item.date:
            partner = next(iter(item.partners), "")
            yield Offer(act.id, "event", item.text, item.date, partner, until=item.until, owner=item.owner)
    for asset in plan.assets:
        can, need, partner = asset.item.can.strip(), asset.item.need.strip(), asset.item.partner
        # A round is asked without its network: whether the partner is still there is seen where it is taken.
        if partner and not blank(can) and not blank(need):
            yield Offer(asset.id, "pair", f"{can} → {need}", partner=partner)
