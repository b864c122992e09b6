"""`strength`: how strong a network is in seven areas, now and as wanted, and the first area to work on."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Telling, Want, Waves, only_preset
from partnership_xblock.activities.strength.answer import ITEMS
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.activities.strength.example import example
from partnership_xblock.activities.strength.offers import offers
from partnership_xblock.activities.strength.review import RUBRIC, STARTERS
from partnership_xblock.activities.strength.rows import rows
from partnership_xblock.activities.strength.rules import check
from partnership_xblock.activities.strength.summary import figures, summary
from partnership_xblock.activities.strength.waves import carry
from partnership_xblock.activities.strength.words import WORDS
from partnership_xblock.domain.text import Text

STRENGTH: Final = Activity(
    kind="strength",
    label=Text(th="ความเข้มแข็งของเครือข่าย", en="Strength of the network"),
    title=Text(th="เครือข่ายของเราเข้มแข็งแค่ไหน", en="How strong is our network?"),
    instructions=Text(
        th="ตอบสองครั้งในแต่ละด้าน: ตอนนี้เป็นอย่างไร และอยากให้เป็นแค่ไหน ไม่มีคำตอบที่ถูกหรือผิด",
        en="Answer twice in each area: how it is now, and how you want it to be. There is no right or wrong.",
    ),
    introduction=Introduction(
        aim="assess",
        teacher=Text(
            th="ให้คะแนนเครือข่ายทีละด้าน: ตอนนี้กับที่อยากให้เป็น",
            en="Rate the network area by area: as it is, and as it should be.",
        ),
        trainer=Text(
            th="ช่องว่างของแต่ละด้าน หลักฐาน และเรื่องที่เลือกทำก่อน",
            en="The gap in each area, the evidence, and what was chosen to do first.",
        ),
    ),
    minutes=15,
    wpa=("2.4", "3.1"),
    Content=StrengthContent,
    presets=only_preset(StrengthContent),
    items=ITEMS,
    network="reads",
    wants=(
        Want(sort="sentence", item="priority", text="why", partner="partner"),
        Want(sort="step", item="priority", text="first_step", date="date", partner="partner"),
    ),
    waves=Waves(carry=carry),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers, tells=Telling(__name__)),
    example=example,
)
