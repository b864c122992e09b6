"""The problems of a `plan` round, in the order of the page. Equal to `rules.ts`.

Blocking: nothing chosen, or a choice that an author has removed (`plan_choice_missing`) · nothing written
(`plan_note_missing`).
"""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.plan.answer import chosen, note
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.thai.folding import blank


def check(sheet: Sheet[PlanContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    return list(_problems(sheet))


def _problems(sheet: Sheet[PlanContent]) -> Iterator[Problem]:
    answers = sheet.answers
    if chosen(answers) not in {choice.id for choice in sheet.content.choices}:
        yield Problem("choice#value", "plan_choice_missing")
    if blank(note(answers)):
        yield Problem("note#text", "plan_note_missing")
