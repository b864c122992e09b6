"""`aar`: after a meeting, what each group said, what holds things up, and what will be done."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.aar.answer import Board, validate_item
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.aar.example import example
from partnership_xblock.activities.aar.review import RUBRIC, STARTERS
from partnership_xblock.activities.aar.rows import rows
from partnership_xblock.activities.aar.rules import problems
from partnership_xblock.activities.aar.summary import figures, offered_wpa, summary
from partnership_xblock.activities.aar.words import WORDS
from partnership_xblock.activities.activity import Activity, Values
from partnership_xblock.domain.text import Text


def referred_partners(answers: Values) -> frozenset[str]:
    """The partners that next steps are done with."""
    board = Board.from_values(answers, AarContent.preset())
    return frozenset(step.item.partner for step in board.steps if step.item.partner)


AAR: Final = Activity(
    kind="aar",
    label=Text(th="ถอดบทเรียน (AAR)", en="After-action review"),
    title=Text(th="ถอดบทเรียนหลังทำงาน (AAR)", en="After-action review"),
    instructions=Text(
        th="ฟังทุกกลุ่มก่อน แล้วเลือกเรื่องที่ติดขัดมาคิดต่อด้วยกัน",
        en="Hear every group first, then choose what holds you up and think it through together.",
    ),
    minutes=40,
    wpa=("2.4", "3.2"),
    Content=AarContent,
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    validate_item=validate_item,
    problems=problems,
    summary=summary,
    rows=rows,
    referred_partners=referred_partners,
    example=example,
    figures=figures,
    offered_wpa=offered_wpa,
)
