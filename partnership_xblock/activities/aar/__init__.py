"""`aar`: an after-action review, with what each group said, what hinders the work, and the next steps."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.aar.answer import ITEMS
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.aar.example import example
from partnership_xblock.activities.aar.offers import offers
from partnership_xblock.activities.aar.review import RUBRIC, STARTERS
from partnership_xblock.activities.aar.rows import rows
from partnership_xblock.activities.aar.rules import check
from partnership_xblock.activities.aar.summary import figures, offered_wpa, summary
from partnership_xblock.activities.aar.taken import boards
from partnership_xblock.activities.aar.words import WORDS
from partnership_xblock.activities.activity import Activity, Introduction, Preset, Results, Telling, Want, Waves
from partnership_xblock.domain.text import Text

AAR: Final = Activity(
    kind="aar",
    label=Text(th="ถอดบทเรียน (AAR)", en="After-action review"),
    title=Text(th="ถอดบทเรียนหลังทำงาน (AAR)", en="After-action review"),
    instructions=Text(
        th="ฟังทุกกลุ่มก่อน แล้วเลือกเรื่องที่ติดขัดมาคิดต่อด้วยกัน",
        en="Hear every group first, then choose what holds you up and think it through together.",
    ),
    introduction=Introduction(
        aim="reflect",
        teacher=Text(
            th="ฟังเสียงทุกกลุ่มหลังทำงาน แล้วคิดก้าวต่อไปด้วยกัน",
            en="Hear every group after the work, then think of the next steps together.",
        ),
        trainer=Text(
            th="กระดานทั้งแผ่นพร้อมก้าวต่อไป ให้ความเห็นได้ทุกช่อง",
            en="The whole board with its next steps; a comment can stand in any cell.",
        ),
    ),
    minutes=40,
    wpa=("2.4", "3.2"),
    Content=AarContent,
    presets=(
        Preset("meeting", Text(th="คุยกับทุกกลุ่ม", en="A talk with every group"), AarContent),
        Preset("four", Text(th="สี่คำถามหลังทำงาน", en="Four questions after the work"), AarContent.four_questions),
    ),
    items=ITEMS,
    network="reads",
    wants=(Want(sort="step", item="step:", text="text", date="date", partner="partner"),),
    later=("more-aar.js", "more-aar.css"),
    waves=Waves(),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    from_open=boards,
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers, tells=Telling(__name__)),
    example=example,
    offered_wpa=offered_wpa,
)
