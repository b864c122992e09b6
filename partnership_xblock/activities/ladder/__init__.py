"""`ladder`: how each partner works with the school, from five things seen, and which way would fit.

A level is a name: nothing is averaged, nobody is ranked."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Telling, Want, Waves, only_preset
from partnership_xblock.activities.ladder.answer import ITEMS
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.example import example
from partnership_xblock.activities.ladder.offers import offers
from partnership_xblock.activities.ladder.picture import PICTURE
from partnership_xblock.activities.ladder.review import RUBRIC, STARTERS
from partnership_xblock.activities.ladder.rows import rows
from partnership_xblock.activities.ladder.rules import check
from partnership_xblock.activities.ladder.summary import figures, summary
from partnership_xblock.activities.ladder.waves import carry
from partnership_xblock.activities.ladder.words import WORDS
from partnership_xblock.domain.text import Text

LADDER: Final = Activity(
    kind="ladder",
    label=Text(th="ระดับของการทำงานด้วยกัน", en="Levels of working together"),
    title=Text(th="ภาคีแต่ละรายร่วมกับเราแบบไหน", en="How does each partner work with us?"),
    instructions=Text(
        th="ตอบ 5 คำถามจากสิ่งที่เห็นจริง แล้วดูว่าตอนนี้อยู่ระดับไหน และระดับไหนพอดีกับงาน",
        en="Answer 5 questions from what you have seen: which level is it now, and which would fit the work?",
    ),
    introduction=Introduction(
        aim="assess",
        teacher=Text(
            th="ตอบ 5 คำถามต่อภาคี แล้วเห็นว่าทำงานด้วยกันถึงระดับไหน",
            en="Answer 5 questions a partner and see at which level you work together.",
        ),
        trainer=Text(
            th="ระดับที่ครูเลือกกับสิ่งที่เห็นจริง และก้าวต่อไปของแต่ละราย",
            en="The level chosen for each partner, what was seen, and the step that comes next.",
        ),
    ),
    minutes=15,
    wpa=("2.4", "3.1"),
    Content=LadderContent,
    presets=only_preset(LadderContent),
    items=ITEMS,
    network="reads",
    wants=(Want(sort="sentence"),),
    minimum=3,
    later=("more-ladder.js", "more-ladder.css"),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    waves=Waves(carry=carry),
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers, tells=Telling(__name__)),
    course_picture=PICTURE,
    example=example,
)
