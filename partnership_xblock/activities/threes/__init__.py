"""`threes`: a sentence shared with people of the community, strengths matched to a class, and activities at school."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Telling, Want, Waves, only_preset
from partnership_xblock.activities.threes.answer import ITEMS
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.activities.threes.example import example
from partnership_xblock.activities.threes.offers import offers
from partnership_xblock.activities.threes.review import RUBRIC, STARTERS
from partnership_xblock.activities.threes.rows import rows
from partnership_xblock.activities.threes.rules import check
from partnership_xblock.activities.threes.summary import FILTERS, figures, summary
from partnership_xblock.activities.threes.waves import carry
from partnership_xblock.activities.threes.words import WORDS
from partnership_xblock.domain.text import Text

THREES: Final = Activity(
    kind="threes",
    label=Text(th="แผน 3S กับชุมชน", en="3S plan with the community"),
    title=Text(th="แผน 3S กับชุมชน", en="3S plan with the community"),
    instructions=Text(
        th="เห็นภาพเดียวกัน รวมจุดแข็งของแต่ละฝ่าย แล้วลงมือที่โรงเรียน",
        en="Share one picture, join the strengths, then do it at school.",
    ),
    introduction=Introduction(
        aim="act",
        teacher=Text(
            th="เขียนประโยคร่วมกับชุมชน จับคู่จุดแข็งกับชั้นเรียน แล้วนัดวันลงมือ",
            en="Writes a sentence with the community, matches strengths to classes, and sets days.",
        ),
        trainer=Text(
            th="ประโยค จุดแข็ง และกิจกรรมที่โยงถึงกัน พร้อมวันและผู้รับผิดชอบ",
            en="Sentence, strengths and activities with their links, days and owners.",
        ),
    ),
    minutes=30,
    wpa=("2.4",),
    Content=ThreesContent,
    presets=only_preset(ThreesContent),
    items=ITEMS,
    network="reads",
    wants=(Want(sort="sentence", item="vision", text="text"),),
    later=("more-threes.js", "more-threes.css"),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    waves=Waves(carry=carry),
    results=Results(
        summary=summary, rows=rows, figures=figures, offers=offers, filters=FILTERS, tells=Telling(__name__)
    ),
    example=example,
)
