"""The export rows of a `plan` round: one per answer, none for empty ones."""

from __future__ import annotations

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.plan.answer import chosen, note
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

ANSWER = Text(th="คำตอบ", en="answer")


def rows(sheet: Sheet[PlanContent], language: str) -> list[Row]:
    """A choice that is no longer in the content appears under its id."""
    answers, content = sheet.answers, sheet.content
    cells = (
        ("choice", content.choose, content.label(chosen(answers), language)),
        ("note", content.tell, note(answers)),
    )
    return [
        Row(item, about.into(language), ANSWER.into(language), value)
        for item, about, value in cells
        if not blank(value)
    ]
