"""`benefit`: who gives whom what, in both directions, hoped for or happened; then one request and one thing given back.

Nothing is added up to one number, and partners are never put in order by what they give."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, Want, Waves, only_preset
from partnership_xblock.activities.benefit.answer import ITEMS
from partnership_xblock.activities.benefit.content import BenefitContent
from partnership_xblock.activities.benefit.example import example
from partnership_xblock.activities.benefit.offers import offers
from partnership_xblock.activities.benefit.review import RUBRIC, STARTERS
from partnership_xblock.activities.benefit.rows import rows
from partnership_xblock.activities.benefit.rules import check
from partnership_xblock.activities.benefit.summary import FILTERS, figures, summary
from partnership_xblock.activities.benefit.waves import carry
from partnership_xblock.activities.benefit.words import WORDS
from partnership_xblock.domain.text import Text

BENEFIT: Final = Activity(
    kind="benefit",
    label=Text(th="ให้และรับ", en="Giving and getting"),
    title=Text(th="ใครให้อะไรใคร", en="Who gives whom what?"),
    instructions=Text(
        th="ดูทีละรายว่าให้อะไรกัน ทั้งที่คาดหวังและที่เกิดขึ้นแล้ว แล้วคิดว่าจะชวนใครและตอบแทนใครก่อน",
        en="Partner by partner: what is given, hoped for or happened. Then: whom to ask, and whom to give back to.",
    ),
    introduction=Introduction(
        aim="assess",
        teacher=Text(
            th="ภาคีให้อะไรเรา เราให้อะไรภาคี และเกิดขึ้นจริงแค่ไหน",
            en="What partners give, what the school gives, and what has truly happened.",
        ),
        trainer=Text(
            th="ตารางให้และรับทั้งสองทาง กับเรื่องที่ยังไม่มีใครให้",
            en="Giving and getting both ways in one table, and what nobody gives yet.",
        ),
    ),
    minutes=20,
    wpa=("2.4",),
    Content=BenefitContent,
    presets=only_preset(BenefitContent),
    items=ITEMS,
    network="reads",
    wants=(Want(sort="sentence", item="ask", text="text", partner="partner"),),
    minimum=3,
    later=("more-benefit.js", "more-benefit.css"),
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    waves=Waves(carry=carry),
    results=Results(summary=summary, rows=rows, figures=figures, offers=offers, filters=FILTERS),
    example=example,
)
