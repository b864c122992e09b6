"""Sample teachers' answers about levels. Questions and levels are the content's: another one is answered too."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.ladder.shapes import UNKNOWN, Question
from partnership_xblock.activities.ladder.suggest import ASK, votes

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

ASKED_FOR: Final = 3
"""Partners with a level."""
NOTHING: Final[dict[str, Any]] = {"level": "", "why": "", "target": "", "date": "", "step": ""}
WHY = (
    "ปีนี้เริ่มนั่งวางแผนด้วยกันตั้งแต่ต้นเทอม แม้งานส่วนใหญ่ยังแบ่งกันทำ",
    "ครั้งล่าสุดโรงเรียนเป็นเจ้าภาพ ภาคีมาช่วยวันงาน",
    "ทำด้วยกันมาหลายปีจนไม่ต้องรอใครสั่ง",
    "คำตอบชี้ไปอีกทาง แต่งานปีนี้ยังต้องมีคนนัดทุกครั้ง",
    "ครูใหม่กับภาคียังไม่คุ้นกัน งานจึงยังเป็นแบบแบ่งกันทำ",
    "ถามภาคีแล้ว เขามองว่าเป็นทีมเดียวกับเรา",
    "มีแผนร่วมเขียนไว้ แต่ยังไม่ได้กลับมาดูด้วยกัน",
)
STEPS = (
    "ชวนมาตั้งเรื่องประชุมครั้งหน้าด้วยกัน",
    "ตั้งทีมเล็ก ๆ ฝ่ายละสองคน นัดกันเดือนละครั้ง",
    "หลังงานครั้งหน้านั่งคุยกันครึ่งชั่วโมงว่าได้เรียนรู้อะไร",
    "ให้ภาคีเป็นคนเลือกวันและสถานที่ครั้งหน้า",
    "ทำปฏิทินงานเทอมหน้าหนึ่งแผ่น ติดไว้ทั้งสองที่",
    "ชวนมาดูห้องเรียนหนึ่งคาบก่อนคุยเรื่องงาน",
    "แลกกันเป็นเจ้าภาพ ครั้งหน้าให้ภาคีเป็นคนเชิญ",
    "",
)


def write(rng: Random, network: Items, day: date) -> Items:
    content = LadderContent.preset()
    partners = partner_ids(network)
    items: Items = {}
    for partner in sorted(rng.sample(partners, min(len(partners), rng.randint(3, 6))), key=partners.index):
        seen = _seen(rng, content)
        items[f"saw:{partner}"] = {"answers": seen}
        items[f"stand:{partner}"] = _stand(rng, content, seen, day)
    return items


def again(rng: Random, earlier: Items, day: date) -> Items:
    """The same partners at the year's end: half are as they were, others came to where they were meant to be, or to
    where nobody thought; with some the work has ended."""
    content = LadderContent.preset()
    items = dict(earlier)
    said = sum(key.startswith("stand:") for key in earlier)
    for key, stand in earlier.items():
        family, _, partner = key.partition(":")
        if family == "stand" and said > ASKED_FOR and rng.random() < 0.15:
            said -= 1
            items[f"saw:{partner}"], items[key] = {"answers": {}}, NOTHING
            continue
        if family != "stand" or rng.random() < 0.5:
            continue
        meant = stand["target"] if stand["target"] != stand["level"] and rng.random() < 0.7 else ""
        level = meant or rng.choice(content.offered).id
        seen = _seen(rng, content, level)
        items[f"saw:{partner}"] = {"answers": seen}
        items[key] = _stand(rng, content, seen, day, level)
    return items


def _seen(rng: Random, content: LadderContent, level: str = "") -> dict[str, str]:
    """Answers that mostly point to one level; drawn, if it is not given."""
    level = level or rng.choice(content.offered).id
    return {question.id: _answer(rng, question, level) for question in content.asked}


def _answer(rng: Random, question: Question, level: str) -> str:
    if rng.random() < 0.08:
        return UNKNOWN
    pointing = [answer.id for answer in question.answers if answer.level == level]
    return rng.choice(pointing if pointing and rng.random() < 0.6 else [answer.id for answer in question.answers])


def _stand(rng: Random, content: LadderContent, seen: dict[str, str], day: date, level: str = "") -> dict[str, Any]:
    levels = [level.id for level in content.offered]
    counted = votes(seen, content)
    if not level:
        own = rng.random() < 0.15
        level = rng.choice(levels) if own or counted.suggested == ASK else counted.suggested
    further = levels[min(levels.index(level) + 1, len(levels) - 1)]
    target = level if rng.random() < 0.4 else further
    by = (day + timedelta(days=rng.randint(40, 160))).isoformat() if target != level else ""
    points = level == counted.suggested or (counted.suggested == ASK and level in counted.counts)
    return {
        "level": level,
        "why": "" if points else rng.choice(WHY),
        "target": target,
        "date": by,
        "step": rng.choice(STEPS) if target != level else "",
    }
