"""`plan`: one choice, and a few sentences about what shows it. A trainer answers."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Activity, Introduction, Results, only_preset
from partnership_xblock.activities.plan.answer import ITEMS
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.plan.example import example
from partnership_xblock.activities.plan.review import RUBRIC, STARTERS
from partnership_xblock.activities.plan.rows import rows
from partnership_xblock.activities.plan.rules import check
from partnership_xblock.activities.plan.summary import summary
from partnership_xblock.activities.plan.words import WORDS
from partnership_xblock.domain.text import Text

# make kind wrote this: the label, the title and the sentence below it, as teachers and authors will read them
# make kind wrote this: the minutes it takes, and the indicators of the performance agreement (wpa) it is good for
PLAN: Final = Activity(
    kind="plan",
    label=Text(th="กิจกรรมใหม่ (plan)", en="New activity (plan)"),
    title=Text(th="โรงเรียนของเราเป็นอย่างไร", en="How is it at our school?"),
    instructions=Text(
        th="เลือกหนึ่งข้อ แล้วเล่าสั้น ๆ ว่าเห็นจากอะไร ไม่มีคำตอบที่ถูกหรือผิด",
        en="Choose one, then tell briefly what shows it. There is no right or wrong.",
    ),
    introduction=Introduction(
        aim="know",
        teacher=Text(
            th="เลือกหนึ่งข้อ แล้วเล่าว่าเห็นจากอะไร",
            en="Choose one, and tell what shows it.",
        ),
        trainer=Text(
            th="สิ่งที่ครูเลือกและเล่า",
            en="What was chosen and told.",
        ),
    ),
    minutes=10,
    wpa=(),
    Content=PlanContent,
    presets=only_preset(PlanContent),
    items=ITEMS,
    network="none",
    rubric=RUBRIC,
    starters=STARTERS,
    words=WORDS,
    check=check,
    results=Results(summary=summary, rows=rows),
    example=example,
)
