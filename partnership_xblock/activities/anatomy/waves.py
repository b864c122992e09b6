"""Carries what was said of the partner over to the next wave."""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.anatomy import answer
from partnership_xblock.activities.anatomy.answer import FEATURE, PART, RECORD
from partnership_xblock.activities.anatomy.content import NONE, AnatomyContent


def carry(sheet: Sheet[AnatomyContent]) -> Values:
    """The partner and all that was said of it, as far as it is still asked: who chooses another partner begins empty,
    since keys have the partner in them. Why there is no paper is asked anew: that was the reason then."""
    partner, content = answer.subject(sheet.answers), sheet.content
    if not partner:
        return {}
    asked = {f"{FEATURE}{partner}.{one.id}" for one in content.asked}
    asked |= {f"{PART}{partner}.{one.id}" for one in content.shown_parts}
    carried = {key: dict(value) for key, value in sheet.answers.items() if key in asked}
    record = answer.record(sheet.answers, partner)
    if record.form and record.form != NONE:
        carried[f"{RECORD}{partner}"] = record.model_dump()
    return {"subject": {"partner": partner}, **carried}
