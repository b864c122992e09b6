"""`anatomy`: one tie looked at closely, by nine features of collaboration and five parts of joint work.

Features are a list, not a score: nothing is added up, and no number of them is a level."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Want, Waves, only_preset
from partnership_xblock.activities.anatomy.answer import ITEMS, PART, RECORD, not_handed_in
from partnership_xblock.activities.anatomy.content import AnatomyContent
from partnership_xblock.activities.anatomy.example import example
from partnership_xblock.activities.anatomy.offers import offers
from partnership_xblock.activities.anatomy.review import RUBRIC, STARTERS
from partnership_xblock.activities.anatomy.rows import rows
from partnership_xblock.activities.anatomy.rules import check
from partnership_xblock.activities.anatomy.summary import FILTERS, figures, summary
from partnership_xblock.activities.anatomy.waves import carry
from partnership_xblock.activities.anatomy.words import WORDS
from partnership_xblock.domain.text import Text

ANATOMY: Final = Activity(
    kind="anatomy",
    label=Text(th="องค์ประกอบของความร่วมมือ", en="Anatomy of a collaboration"),
    title=Text(th="องค์ประกอบของความร่วมมือ", en="Anatomy of a collaboration"),
    instructions=Text(
        th="เลือกภาคีหนึ่งราย แล้วดูให้ลึกว่าร่วมมือกันตรงไหนบ้าง",
        en="Choose one partner and look closely at where you really collaborate.",
    ),
    introduction=Introduction(
        aim="assess",
        teacher=Text(
            th="ดูภาคีหนึ่งรายให้ลึก ร่วมมือกันตรงไหน ชี้หลักฐานอะไรได้",
            en="Look closely at one partner: where you collaborate, and what you can point at.",
        ),
        trainer=Text(
            th="คำตอบเก้าข้อกับตัวอย่าง และห้าส่วนของงานพร้อมหลักฐาน",
            en="Nine answers with examples, and five parts of the work with evidence.",
        ),
    ),
    minutes=25,
    wpa=("2.4",),
    Content=AnatomyContent,
    presets=only_preset(AnatomyContent),
    items=ITEMS,
    network="reads",
    wants=(
        Want(sort="agreed", item=RECORD, of_partner=True, text="title", date="date", form="form"),
        Want(sort="part", item=PART, placed=True, of_partner=True, text="what"),
        Want(sort="sentence"),
    ),
    later=("more-anatomy.js", "more-anatomy.css"),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    not_handed_in=not_handed_in,
    waves=Waves(carry=carry),
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers, filters=FILTERS),
    example=example,
)
