"""Answers of `threes` that the next wave opens with."""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.threes.answer import ASSET, WITH, WORD
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.activities.threes.plan import Plan


def carry(sheet: Sheet[ThreesContent]) -> Values:
    """The sentence with how it came about and its key words, the strengths, and the activities that were planned, which
    are now past: the page asks whether they were done. Links to them are of then, and activities that were past already
    were told."""
    answers = sheet.answers
    kept = {key: value for key, value in answers.items() if key == "vision" or key.startswith((WITH, WORD, ASSET))}
    past = {act.key: {**answers[act.key], "became": "asked"} for act in Plan.of(sheet).acts}
    return {**kept, **past}
