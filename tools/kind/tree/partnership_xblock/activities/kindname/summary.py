"""The figures of a `kindname` round: codes and counts, nobody's text."""

from __future__ import annotations

from partnership_xblock.activities.activity import Sheet, Summary
from partnership_xblock.activities.kindname.answer import chosen, note
from partnership_xblock.activities.kindname.content import KindNameContent
from partnership_xblock.domain.thai.folding import blank


def summary(sheet: Sheet[KindNameContent]) -> Summary:
    """`{"chosen": "begun", "written": true}`; `chosen` is a choice's id, or empty."""
    answers = sheet.answers
    return {"chosen": chosen(answers), "written": not blank(note(answers))}
