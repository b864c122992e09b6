"""The one place for what the sample trainer writes: comments at their places, a checklist, marks in half points."""

from __future__ import annotations

from random import Random
from typing import Any

from demo.seed.items import Items, new_id

STRENGTHS = (
    "เห็นชัดว่าทำงานต่อเนื่องและเด็กได้ประโยชน์จริง เล่าให้โรงเรียนอื่นฟังได้เลย",
    "ชอบที่บอกว่าเราให้อะไรกลับไปด้วย ไม่ได้มีแต่รับ",
    "เหตุผลตรงกับสิ่งที่เห็นในโรงเรียน อ่านแล้วเห็นภาพ",
)
QUESTIONS = (
    "เรื่องนี้เริ่มจากอะไร และใครเป็นคนชวนก่อน",
    "ถ้าปีหน้าเปลี่ยนคนประสานงาน งานนี้จะเดินต่ออย่างไร",
    "นักเรียนกลุ่มไหนได้จากเรื่องนี้มากที่สุด",
)
SUGGESTIONS = (
    "ลองเล่าเพิ่มหนึ่งประโยคว่าเด็กเปลี่ยนไปอย่างไร",
    "เติมทิศทางการให้และรับของเส้นนี้อีกนิด จะเห็นภาพครบ",
    "ถ้าชวนสองรายนี้มารู้จักกัน งานน่าจะเบาลง",
)
OVERALL_RETURN = (
    "งานใกล้ครบแล้ว ขอให้เติมตามรายการ แล้วส่งกลับมาได้เลย",
    "เห็นความตั้งใจมาก เติมอีกเล็กน้อยจะเห็นภาพชัดขึ้น",
)
OVERALL_ACCEPT = (
    "อ่านแล้วเห็นโรงเรียนทั้งหลังและคนรอบโรงเรียน ขอบคุณที่เล่าอย่างตรงไปตรงมา",
    "แผนก้าวแรกชัดและทำได้จริง เทอมหน้าลองกลับมาดูกันอีกครั้ง",
)
TODOS = ("เติมว่าทำอะไรด้วยกันให้ครบทุกราย", "เขียนเหตุผลที่เลือกดูแลก่อนเพิ่มอีกหนึ่งประโยค", "ใส่วันที่ของก้าวแรก")
ANSWERS = ("เติมแล้วค่ะ เพิ่มเรื่องที่เด็กเล่าให้ฟัง", "คุยกับหัวหน้าวิชาการแล้ว จะทำตามนี้")


def review(rng: Random, decision: str, anchors: list[str], rubric: list[tuple[str, float]]) -> Items:
    """Items of the review document. `anchors` are keys in the work; `rubric` is (criterion, points)."""
    types = (("strength", STRENGTHS), ("question", QUESTIONS), ("suggestion", SUGGESTIONS))
    items: Items = {}
    comments: list[str] = []
    places = rng.sample(anchors, min(len(anchors), 2 if decision == "accept" else 3)) or ["whole"]
    for order, anchor in enumerate(places, start=1):
        kind, texts = types[(order - 1) % len(types)]
        id_ = new_id(rng)
        comments.append(id_)
        items[f"comment:{id_}"] = {"anchor": anchor, "type": kind, "text": rng.choice(texts), "order": order}
    if decision == "return":
        for order, text in enumerate(rng.sample(TODOS, 2), start=1):
            about = comments[min(order, len(comments) - 1)]
            items[f"todo:{new_id(rng)}"] = {"text": text, "comment": about, "order": order}
    else:
        items.update({f"mark:{id_}": {"points": _mark(rng, points)} for id_, points in rubric})
    items["overall"] = {"text": rng.choice(OVERALL_RETURN if decision == "return" else OVERALL_ACCEPT)}
    items["decision"] = {"value": decision}
    return items


def replies(rng: Random, review_items: Items) -> Items:
    """What the teacher answers in the next round: a word to a comment, ticks in the checklist."""
    items: Items = {}
    for key in review_items:
        prefix, _, id_ = key.partition(":")
        if prefix == "comment" and rng.random() < 0.7:
            items[f"reply:{id_}"] = {"text": rng.choice(ANSWERS), "done": True}
        elif prefix == "todo":
            items[f"todo:{id_}"] = {"done": True}
    return items


def _mark(rng: Random, points: float) -> Any:
    """Half points, from a bit over half of what is possible."""
    steps = int(points * 2)
    return rng.randint(max(1, int(steps * 0.6)), steps) / 2
