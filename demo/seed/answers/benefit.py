"""Sample teachers' answers about what is given: a few partners, more got than given, most of it told in a line."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities.benefit.answer import Way, key_of
from partnership_xblock.activities.benefit.content import BenefitContent

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

GOT = (
    "มาช่วยวันงานของโรงเรียน 12 คน",
    "ให้ใช้สถานที่ 3 ครั้งในภาคเรียนนี้",
    "มาสอนนักเรียน ป.5 ทุกวันพุธ 8 สัปดาห์",
    "พาไปดูงานที่ตำบลข้างเคียง 1 ครั้ง ครู 4 คน",
    "มอบของใช้ในห้องเรียน 2 รายการ เดือนมิถุนายน",
)
GIVEN = (
    "นักเรียน ม.2 ช่วยงานของภาคี 2 วัน มีครูไปด้วย",
    "ให้ใช้หอประชุม 2 ครั้ง",
    "ครูคอมพิวเตอร์ช่วยทำเอกสาร 1 ชุด",
)
FIRST_STEPS = (
    "ไปคุยกับภาคีหลังประชุมผู้ปกครอง แล้วนัดลองหนึ่งครั้ง",
    "ชวนมาดูห้องเรียนก่อน แล้วคิดด้วยกันว่าเริ่มจากชั้นไหน",
)
THANKS = ("เด็ก ๆ ทำป้ายติดหน้าที่ทำการของภาคี", "ชวนมางานวันวิชาการ และเล่าให้ผู้ปกครองฟังว่าภาคีช่วยอะไร")


def write(rng: Random, network: Items, day: date) -> Items:
    content = BenefitContent.preset()
    partners = partner_ids(network)
    items: Items = {}
    for partner in sorted(rng.sample(partners, min(len(partners), rng.randint(3, 6))), key=partners.index):
        items |= _cells(rng, content, partner, "get", rng.randint(1, 3), GOT)
        items |= _cells(rng, content, partner, "give", rng.randint(0, 2), GIVEN)
    asked = rng.choice(content.offered).id
    by = (day + timedelta(days=rng.randint(20, 90))).isoformat()
    items["ask"] = {"benefit": asked, "partner": rng.choice(partners), "text": rng.choice(FIRST_STEPS), "date": by}
    items["back"] = {"partner": rng.choice(partners), "text": rng.choice(THANKS)}
    return items


def _cells(rng: Random, content: BenefitContent, partner: str, way: Way, n: int, lines: tuple[str, ...]) -> Items:
    offered = [benefit.id for benefit in content.offered]
    return {key_of(way, partner, one): _cell(rng, lines) for one in rng.sample(offered, n)}


def _cell(rng: Random, lines: tuple[str, ...]) -> dict[str, Any]:
    return {"state": "happened", "seen": rng.choice(lines)} if rng.random() < 0.7 else {"state": "expected", "seen": ""}
