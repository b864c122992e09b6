"""Answers of `benefit` that the next wave opens with."""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.benefit import answer
from partnership_xblock.activities.benefit.answer import WAYS
from partnership_xblock.activities.benefit.content import BenefitContent


def carry(sheet: Sheet[BenefitContent]) -> Values:
    """The cells of benefits that are still offered, with their lines: what was given then, was given. What is wanted
    first and what is given back are asked anew."""
    return {
        answer.key_of(way, partner, benefit): cell.model_dump()
        for way in WAYS
        for (partner, benefit), cell in answer.cells(sheet.answers, way).items()
        if cell.state and sheet.content.offers(benefit)
    }
