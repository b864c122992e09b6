"""`plan`: duties of partnership work, the calendar of one year, several years ahead, and cards for next time."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Telling, Want, Waves, only_preset
from partnership_xblock.activities.plan.answer import ITEMS
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.plan.example import example
from partnership_xblock.activities.plan.files import FILES
from partnership_xblock.activities.plan.review import RUBRIC, STARTERS
from partnership_xblock.activities.plan.rows import rows
from partnership_xblock.activities.plan.rules import check
from partnership_xblock.activities.plan.summary import FILTERS, figures, summary
from partnership_xblock.activities.plan.waves import carry
from partnership_xblock.activities.plan.words import WORDS
from partnership_xblock.domain.text import Text

PLAN: Final = Activity(
    kind="plan",
    label=Text(th="แผนงานความร่วมมือ", en="Partnership plan"),
    title=Text(th="แผนงานความร่วมมือ", en="Partnership plan"),
    instructions=Text(
        th="ดูหน้าที่ของเรา ลงปฏิทินให้เห็นทั้งปี แล้วมองไกลไปหลายปี",
        en="See what is ours to do, put it on the year's calendar, then look several years ahead.",
    ),
    introduction=Introduction(
        aim="act",
        teacher=Text(
            th="ลงวันของงานกับภาคีทั้งปี แล้วมองไปหลายปี",
            en="Puts a year's work with partners on its days, then looks years ahead.",
        ),
        trainer=Text(
            th="ปฏิทินทั้งปี ใครทำกับใคร และตัวเลขที่ตั้งไว้แต่ละปี",
            en="The year's calendar: who does what with whom, and the numbers aimed at.",
        ),
    ),
    minutes=45,
    wpa=("2.4", "3.1"),
    Content=PlanContent,
    presets=only_preset(PlanContent),
    items=ITEMS,
    network="reads",
    wants=tuple(
        Want(
            sort=sort,
            item="event:",
            text="text",
            date="date",
            partner="partner",
            until="until",
            owner="owner",
            source="source",
        )
        for sort in ("step", "event", "sentence")
    ),
    later=("more-plan.js", "more-plan.css"),
    files=FILES,
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    waves=Waves(carry=carry),
    results=Results(summary=summary, rows=rows, figures=figures, filters=FILTERS, tells=Telling(__name__)),
    example=example,
)
