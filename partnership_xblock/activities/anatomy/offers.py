"""Offers to other activities that nothing is written down yet, and steps for parts in which nothing is filled in."""

from __future__ import annotations

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.anatomy import answer
from partnership_xblock.activities.anatomy.content import NONE, AnatomyContent


def offers(sheet: Sheet[AnatomyContent]) -> list[Offer]:
    """Of the partner that the work is about. The id has the partner in it: of another partner it is another offer."""
    partner, content = answer.subject(sheet.answers), sheet.content
    if not partner:
        return []
    record = answer.record(sheet.answers, partner)
    unwritten = content.record is not None and record.form == NONE
    steps = [
        Offer(f"{part.id}.{partner}", "step", part.next, partner=partner)
        for part in content.shown_parts
        if not part.record and not answer.part(sheet.answers, partner, part.id).filled
    ]
    return [Offer(f"unwritten.{partner}", "unwritten", record.reason, partner=partner)] * unwritten + steps
