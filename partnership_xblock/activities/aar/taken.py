"""Makes boards of open questions that come from another package: a board holds eight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from partnership_xblock.activities.taken import LABEL, Ids, Made, Notes, Open, in_language, shortened
from partnership_xblock.domain.thai import graphemes

MOST: Final = 8
INSTRUCTIONS: Final = 2000
"""Characters of the line under a block's title."""


def boards(title: str, questions: Sequence[Open], told: Sequence[str], notes: Notes) -> list[Made]:
    """As many boards as the questions need. What is told before them, and long questions as a whole, stand in the line
    under the title, as far as there is room."""
    made = []
    for number, start in enumerate(range(0, len(questions), MOST)):
        here = questions[start : start + MOST]
        ids, cut = Ids(), Notes()
        rows = [
            {"id": ids.of(one.name, "question"), "label": in_language(shortened(one.text, LABEL, cut, "a question"))}
            for one in here
        ]
        lines = [*(told if number == 0 else ()), *(one.text for one in here if graphemes.count(one.text) > LABEL)]
        under = _under_title(lines, notes)
        if cut.taken_otherwise and all(one.text in under for one in here if graphemes.count(one.text) > LABEL):
            notes.otherwise("a long question, shortened on the board; it is whole under the title")
        else:
            notes.taken_otherwise += cut.taken_otherwise
        made.append(
            Made(
                title=title if number == 0 else f"{title} ({number + 1})",
                suffix="" if number == 0 else f"-{number + 1}",
                content={"questions": rows},
                settings={"instructions": under} if under else {},
            )
        )
    return made


def _under_title(lines: Sequence[str], notes: Notes) -> str:
    """Paragraphs that fit the line under the title; the others are left out, and said."""
    found = ""
    for line in lines:
        longer = f"{found}\n\n{line}" if found else line
        if len(longer) <= INSTRUCTIONS:
            found = longer
        else:
            notes.left_out.append(f"a text that has no room under the title: {line}")
    return found
