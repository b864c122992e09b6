"""Sample teachers' answers about what is given: a few partners, more got than given, most of it told in a line."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.answers.given import ANY_LINE, LINES
from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities.benefit.answer import Way, key_of
from partnership_xblock.activities.benefit.content import BenefitContent

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

FIRST_STEPS = (
    "ไปคุยกับภาคีหลังประชุมผู้ปกครอง แล้วนัดลองหนึ่งครั้ง",
    "ชวนมาดูห้องเรียนก่อน แล้วคิดด้วยกันว่าเริ่มจากชั้นไหน",
    "ทำหนังสือสั้น ๆ หนึ่งหน้า บอกว่าอยากให้เด็กได้อะไร แล้วไปส่งเอง",
    "ฝากกรรมการสถานศึกษาถามก่อน ถ้าได้จะนัดคุยเดือนหน้า",
    "เริ่มจากขอหนึ่งคาบกับห้องเดียว แล้วดูว่าเด็กชอบไหม",
    "พาเด็กสามคนไปถามเอง ให้เด็กเล่าว่าอยากเรียนเรื่องอะไร",
)
THANKS = (
    "เด็ก ๆ ทำป้ายติดหน้าที่ทำการของภาคี",
    "ชวนมางานวันวิชาการ และเล่าให้ผู้ปกครองฟังว่าภาคีช่วยอะไร",
    "ให้ห้อง ป.6 ไปช่วยจัดหนังสือและเอกสารหนึ่งบ่าย",
    "เด็กเขียนจดหมายเล่าว่าได้เรียนรู้อะไร คนละครึ่งหน้า",
    "เปิดหอประชุมให้ใช้วันประชุมใหญ่ และช่วยจัดโต๊ะ",
)


def write(rng: Random, network: Items, day: date) -> Items:
    content = BenefitContent.preset()
    partners = partner_ids(network)
    items: Items = {}
    sure = rng.choice((0.35, 0.7, 0.7, 0.85))
    for partner in sorted(rng.sample(partners, min(len(partners), rng.randint(3, 6))), key=partners.index):
        items |= _cells(rng, content, partner, "get", rng.randint(1, 3), sure)
        items |= _cells(rng, content, partner, "give", rng.randint(0, 2), sure)
    return items | _asked_and_given(rng, partners, day)


def again(rng: Random, earlier: Items, day: date) -> Items:
    """The same cells at the year's end: much of what was hoped for has happened, some is no more; another wish."""
    items = {
        **earlier,
        **_asked_and_given(rng, [key.partition(":")[2].partition(".")[0] for key in earlier if "." in key], day),
    }
    for key, cell in earlier.items():
        way, _, rest = key.partition(":")
        if "." not in key:
            continue
        if cell["state"] == "expected" and rng.random() < 0.6:
            items[key] = _happened(rng, way, rest.partition(".")[2])
        elif way == "give" and rng.random() < 0.1:
            items[key] = {**cell, "state": ""}
        elif rng.random() < 0.2:
            items[key] = _happened(rng, way, rest.partition(".")[2])
    return items


def _asked_and_given(rng: Random, partners: list[str], day: date) -> Items:
    asked = rng.choice(BenefitContent.preset().offered).id
    by = (day + timedelta(days=rng.randint(20, 90))).isoformat()
    return {
        "ask": {"benefit": asked, "partner": rng.choice(partners), "text": rng.choice(FIRST_STEPS), "date": by},
        "back": {"partner": rng.choice(partners), "text": rng.choice(THANKS)},
    }


def _cells(rng: Random, content: BenefitContent, partner: str, way: Way, n: int, sure: float) -> Items:
    offered = [benefit.id for benefit in content.offered]
    return {
        key_of(way, partner, one): _happened(rng, way, one)
        if rng.random() < sure
        else {"state": "expected", "seen": ""}
        for one in rng.sample(offered, n)
    }


def _happened(rng: Random, way: str, benefit: str) -> dict[str, Any]:
    lines = LINES.get((way, benefit), ANY_LINE)
    return {"state": "happened", "seen": rng.choice(lines)}
