"""`plc`: the log of a PLC over a term, meeting by meeting; a trainer certifies the hours."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import (
    Activity,
    Certifies,
    Introduction,
    Results,
    Telling,
    Want,
    only_preset,
)
from partnership_xblock.activities.plc.answer import ITEMS
from partnership_xblock.activities.plc.content import PlcContent
from partnership_xblock.activities.plc.example import example
from partnership_xblock.activities.plc.log import certifiable
from partnership_xblock.activities.plc.offers import offers
from partnership_xblock.activities.plc.review import RUBRIC, STARTERS
from partnership_xblock.activities.plc.rows import rows
from partnership_xblock.activities.plc.rules import check
from partnership_xblock.activities.plc.summary import figures, offered_wpa, summary
from partnership_xblock.activities.plc.words import WORDS
from partnership_xblock.domain.flow import LOG
from partnership_xblock.domain.text import Text

PLC: Final = Activity(
    kind="plc",
    label=Text(th="บันทึก PLC", en="PLC log"),
    title=Text(th="บันทึก PLC ของเรา", en="Our PLC log"),
    instructions=Text(
        th="จดหลังวงคุยจบ ชั่วโมงรวมให้เอง แล้วครั้งหน้าเริ่มจากสิ่งที่ตั้งใจจะลอง",
        en="Log each meeting right after it. Hours add up, and the next begins with what you set out to try.",
    ),
    introduction=Introduction(
        aim="reflect",
        teacher=Text(
            th="จดวงคุยแต่ละครั้งใน 3 นาที ชั่วโมงรวมให้เอง",
            en="Log each meeting in 3 minutes; hours add up by themselves.",
        ),
        trainer=Text(
            th="ชั่วโมงทีละครั้งให้รับรอง และสิ่งที่ครูได้ลองทำ",
            en="Hours to certify meeting by meeting, and what was tried.",
        ),
    ),
    minutes=3,
    wpa=("3.1", "3.2", "3.3"),
    Content=PlcContent,
    presets=only_preset(PlcContent),
    items=ITEMS,
    flow=LOG,
    certifies=Certifies(items="session:", facts=certifiable),
    network="reads",
    wants=(Want(sort="sentence", item="cycle:", text="title"), Want(sort="step", item="cycle:", text="title")),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers, tells=Telling(__name__)),
    later=("more-plc.js", "more-plc.css"),
    example=example,
    offered_wpa=offered_wpa,
)
