"""The figures of a `plan` round: codes and counts, nobody's text."""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Summary
from partnership_xblock.activities.plan.answer import chosen, note
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.domain.thai.folding import blank


def summary(sheet: Sheet[PlanContent]) -> Summary:
    """`{"chosen": "begun", "written": true}`; `chosen` is a choice's id, or empty."""
    answers = sheet.answers
    return {"chosen": chosen(answers), "written": not blank(note(answers))}
