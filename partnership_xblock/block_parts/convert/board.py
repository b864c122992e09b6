"""Open questions as after-action reviews: a board holds eight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from partnership_xblock.block_parts.convert.made import LABEL, Block, Ids, Notes, in_language, shortened
from partnership_xblock.domain.thai import graphemes

MOST: Final = 8
INSTRUCTIONS: Final = 2000
"""Characters of the line under a block's title."""


@dataclass(frozen=True, slots=True)
class Open:
    """A question without a right answer."""

    name: str
    text: str
    choices: str = ""
    """Answers that were offered, in words: not part of `text` before the question has its words."""
    long: bool = False
    """Answered in sentences."""


def boards(
    title: str,
    name: str,
    questions: list[Open],
    notes: Notes,
    settings: dict[str, Any] | None = None,
    told: Sequence[str] = (),
) -> list[Block]:
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
            Block(
                kind="aar",
                title=title if number == 0 else f"{title} ({number + 1})",
                name=name if number == 0 else f"{name}-{number + 1}",
                content={"questions": rows},
                settings={**(settings or {}), **({"instructions": under} if under else {})},
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
