"""`agreement`: who gives what, by when, and who follows it up, good enough to carry to the people who may sign.

The signing itself happens outside: only its day is written down."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Telling, Want, Waves, only_preset
from partnership_xblock.activities.agreement.answer import GIVE, ITEMS, PARTY
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.activities.agreement.example import example
from partnership_xblock.activities.agreement.offers import offers
from partnership_xblock.activities.agreement.review import RUBRIC, STARTERS
from partnership_xblock.activities.agreement.rows import rows
from partnership_xblock.activities.agreement.rules import MOST, check
from partnership_xblock.activities.agreement.summary import FILTERS, figures, summary
from partnership_xblock.activities.agreement.waves import carry
from partnership_xblock.activities.agreement.words import WORDS
from partnership_xblock.domain.text import N_, Text

AGREEMENT: Final = Activity(
    kind="agreement",
    label=Text(th="ข้อตกลงกับภาคี", en="Agreement with partners"),
    title=Text(th="ข้อตกลงกับภาคี", en="Agreement with partners"),
    instructions=Text(
        th="เขียนให้ชัดว่าใครให้อะไร เมื่อไร ใครติดตาม แล้วพิมพ์ร่างไปคุยกันต่อ",
        en="Write who gives what, by when and who follows it up, then print the draft and go on talking.",
    ),
    introduction=Introduction(
        aim="act",
        teacher=Text(
            th="สองถึงห้าฝ่าย ใครให้อะไร เมื่อไร ใครติดตาม แล้วพิมพ์ไปให้ผู้มีอำนาจดู",
            en="Two to five parties: who gives what, by when, who follows up; then a paper to carry to those who sign.",
        ),
        trainer=Text(
            th="ทุกช่องของทุกฝ่าย วันที่ ผู้ติดตาม และเรื่องที่เขียนเหมือนกันแต่ยังไม่มีใครนำ",
            en="Every cell of every party with its day and follower, and where the same words need a leader.",
        ),
    ),
    minutes=40,
    wpa=("2.4",),
    Content=AgreementContent,
    presets=only_preset(AgreementContent),
    items=ITEMS,
    network="reads",
    # The partner becomes a party, and its first empty cell is where the words go.
    wants=(
        Want(sort="unwritten", item=PARTY, placed=True, of_partner=True, partner="partner"),
        Want(sort="step", item=GIVE, placed=True, text="text", date="by", owner="follow"),
        Want(sort="pair", item=GIVE, placed=True, text="text", date="by", owner="follow"),
        Want(sort="sentence"),
    ),
    minimum=2,
    most=MOST,
    minimum_help=N_("An agreement has two to five parties: no fewer are asked for, and no more."),
    own_paper=True,
    later=("more-agreement.js", "more-agreement.css"),
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
