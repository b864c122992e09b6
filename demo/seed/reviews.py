"""Sample reviews by the trainer: comments at their places, a checklist, marks in half points."""

from __future__ import annotations

from random import Random
from typing import Any

from demo.seed.items import Items, new_id

COMMENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "partner": {
        "strength": (
            "ทำงานกันต่อเนื่องและเด็กได้ประโยชน์จริง เล่าให้โรงเรียนอื่นฟังได้เลย",
            "ชอบที่บอกว่าเราให้อะไรกลับไปด้วย ไม่ได้มีแต่รับ",
        ),
        "question": (
            "เรื่องนี้เริ่มจากอะไร และใครช่วยคุยได้บ้าง",
            "ถ้าปีหน้าเปลี่ยนคนประสานงาน งานนี้จะเดินต่ออย่างไร",
        ),
        "suggestion": (
            "ลองเล่าเพิ่มหนึ่งประโยคว่านักเรียนเปลี่ยนไปอย่างไร",
            "บอกอีกนิดว่าใครให้ใคร จะเห็นภาพครบ",
        ),
    },
    "q": {
        "strength": ("เหตุผลตรงกับสิ่งที่เห็นในโรงเรียน อ่านแล้วเห็นภาพ",),
        "question": ("อะไรทำให้เลือกรายนี้ก่อนรายอื่น",),
        "suggestion": ("เติมว่าจะเริ่มอย่างไรและเมื่อไร จะส่งต่อได้ง่ายขึ้น",),
    },
    "rating": {
        "strength": ("สิ่งที่เห็นชัดเจน คนอื่นอ่านแล้วเข้าใจว่าทำไมให้เท่านี้",),
        "question": ("ถ้าถามผู้ปกครอง จะให้คะแนนข้อนี้เท่ากันไหม",),
        "suggestion": ("เติมสิ่งที่เห็นสักหนึ่งอย่าง จะมั่นใจในคะแนนนี้มากขึ้น",),
    },
    "priority": {
        "strength": ("ก้าวแรกเล็กพอที่จะทำได้ในเดือนนี้ ดีมาก",),
        "question": ("ใครจะรู้สึกถึงความเปลี่ยนแปลงนี้เป็นคนแรก",),
        "suggestion": ("ใส่วันที่ไว้ด้วย จะได้กลับมาดูกันว่าเกิดอะไรขึ้น",),
    },
    "stand": {
        "strength": ("เห็นชัดว่าขยับได้ เพราะบอกว่าครั้งล่าสุดใครทำอะไร",),
        "question": ("ครั้งล่าสุดกับภาคีรายนี้ ใครเป็นคนนัดก่อน",),
        "suggestion": ("ลองถามภาคีดูว่าอยากเป็นแบบนี้ด้วยไหม ก่อนตั้งวัน",),
    },
    "get": {
        "strength": ("เล่าเป็นจำนวนและวัน อ่านแล้วเห็นภาพเด็กเลย",),
        "question": ("ภาคีให้เรามาตลอด อยากได้อะไรจากโรงเรียนบ้าง",),
        "suggestion": ("ลองเล่าเพิ่มว่าเด็กกลุ่มไหนได้ประโยชน์จากเรื่องนี้",),
    },
    "give": {
        "strength": ("เห็นว่าโรงเรียนให้กลับด้วยสิ่งที่มีอยู่แล้ว ดีมาก",),
        "question": ("เรื่องนี้เด็กได้เรียนอะไรไปด้วย",),
        "suggestion": ("ลองถามภาคีว่าอยากให้ทำต่อไหม ก่อนวางแผนครั้งหน้า",),
    },
    "vision": {
        "strength": ("ประโยคนี้คนในหมู่บ้านพูดตามได้ และเห็นว่าใครเป็นครูบ้าง",),
        "question": ("ถ้าถามผู้ใหญ่ในหมู่บ้าน จะเติมคำไหนในประโยคนี้",),
        "suggestion": ("ลองอ่านให้คนที่ไม่ได้อยู่ในวงฟัง แล้วดูว่าพูดตามได้ไหม",),
    },
    "asset": {
        "strength": ("บอกได้ว่าภาคีทำอะไรได้ดีกว่าโรงเรียน ชัดเจนมาก",),
        "question": ("เด็กชั้นนี้ต้องการเรื่องนี้ รู้ได้จากอะไร",),
        "suggestion": ("จุดแข็งนี้น่าจะช่วยอีกชั้นหนึ่งได้ด้วย ลองคิดต่อ",),
    },
    "act": {
        "strength": ("มีวัน มีคน มีที่ เริ่มได้เลย",),
        "question": ("กิจกรรมนี้ชุมชนได้อะไรกลับไป",),
        "suggestion": ("ถ้าเริ่มให้เล็กลงในสัปดาห์หน้า จะเห็นผลเร็วขึ้น",),
    },
    "feature": {
        "strength": ("เห็นตรงกัน เพราะเล่าเป็นเหตุการณ์ที่เกิดขึ้นจริง",),
        "question": ("ถ้าถามภาคี ข้อนี้จะตอบเหมือนครูไหม",),
        "suggestion": ("ลองเติมว่าใครทำ เมื่อไร จะเห็นภาพชัดขึ้น",),
    },
    "part": {
        "strength": ("ชี้หลักฐานได้ชัด คนมาใหม่เปิดดูแล้วทำต่อได้เลย",),
        "question": ("หลักฐานชิ้นนี้อยู่ที่ไหน ใครเปิดดูได้บ้าง",),
        "suggestion": ("ส่วนที่ยังว่าง ลองนัดวันกับภาคีสักหนึ่งวัน",),
    },
    "record": {
        "strength": ("บอกตรง ๆ ว่ามีหรือยังไม่มี อ่านแล้วรู้ว่าจะไปต่ออย่างไร",),
        "question": ("ถ้าจดสิ่งที่ตกลงไว้หนึ่งหน้า จะจดเรื่องไหนก่อน",),
        "suggestion": ("ลองเริ่มจากรายงานการประชุมหนึ่งหน้าก็ได้",),
    },
    "note": {
        "strength": ("เก็บคำของเด็กไว้ตรง ๆ แบบนี้มีค่ามาก",),
        "question": ("เรื่องนี้มีใครในวงพูดต่อว่าอย่างไรบ้าง",),
        "suggestion": ("โยงข้อนี้กับสิ่งที่จะทำต่อสักหนึ่งเรื่องได้ไหม",),
    },
}
"""By what the comment is about (the first part of an item's key) and its type."""
ANYWHERE = {
    "strength": ("เห็นความตั้งใจและเห็นคนรอบโรงเรียนชัดเจน",),
    "question": ("ถ้าทำได้เรื่องเดียวในเทอมนี้ จะเลือกเรื่องไหน",),
    "suggestion": ("ลองอ่านทวนอีกครั้งในฐานะครูที่เพิ่งย้ายมา",),
}
TYPES = ("strength", "question", "suggestion")
TODOS = {
    "map": ("เติมว่าทำอะไรด้วยกันให้ครบทุกราย", "เขียนเหตุผลที่เลือกดูแลก่อนเพิ่มอีกหนึ่งประโยค", "ดูทิศทางการให้และรับอีกครั้ง"),
    "strength": ("เติมสิ่งที่เห็นของข้อที่ให้ 3 ขึ้นไป", "ใส่วันที่ของก้าวแรก"),
    "ladder": ("บอกก้าวแรกของรายที่อยากให้ขยับ", "เลือกอีกหนึ่งรายที่คงไว้ก็พอดีแล้ว"),
    "benefit": ("เล่าอีกหนึ่งบรรทัดว่าเห็นอะไร", "ใส่วันที่จะเริ่มขอเรื่องที่อยากได้ก่อน"),
    "threes": ("เติมว่าชั้นไหนต้องการจุดแข็งนี้", "ใส่วันให้กิจกรรมที่ยังไม่มีวัน"),
    "anatomy": ("เติมตัวอย่างหนึ่งข้อว่าใครทำ เมื่อไร", "ส่วนที่ยังว่าง ใส่วันที่จะนัดภาคี"),
    "agreement": ("ใส่วันในช่องที่ยังไม่มีวัน", "ถามงานการเงินเรื่องจำนวนเงินก่อนให้ใครลงนาม"),
    "plan": ("ใส่ผู้รับผิดชอบเป็นตำแหน่งให้ครบทุกเรื่อง", "ดูช่วงที่ยังว่าง มีงานไหนต้องนัดภาคีล่วงหน้าบ้าง"),
    "aar": ("โยงเรื่องที่ติดขัดกับสิ่งที่จะทำต่อ", "ใส่ผู้รับผิดชอบเป็นตำแหน่งให้ครบ"),
}
ANY_TODO = ("เติมตามความเห็นด้านบน", "อ่านทวนแล้วส่งกลับมา")
OVERALL_RETURN = (
    "งานใกล้ครบแล้ว ขอให้เติมตามรายการ แล้วส่งกลับมาได้เลย",
    "เห็นความตั้งใจมาก เติมอีกเล็กน้อยจะเห็นภาพชัดขึ้น",
)
OVERALL_ACCEPT = (
    "อ่านแล้วเห็นโรงเรียนทั้งหลังและคนรอบโรงเรียน ขอบคุณที่เล่าอย่างตรงไปตรงมา",
    "แผนก้าวแรกชัดและทำได้จริง เทอมหน้าลองกลับมาดูกันอีกครั้ง",
)
ANSWERS = ("เติมแล้วค่ะ เพิ่มเรื่องที่เด็กเล่าให้ฟัง", "คุยกับหัวหน้าวิชาการแล้ว จะทำตามนี้")


def review(rng: Random, kind: str, decision: str, anchors: list[str], rubric: list[tuple[str, float]]) -> Items:
    """Items of the review document. `anchors` are keys in the work; `rubric` is (criterion, points)."""
    places = rng.sample(anchors, min(len(anchors), 2 if decision == "accept" else 3)) or ["whole"]
    written = [(place, TYPES[number % len(TYPES)]) for number, place in enumerate(places)]
    items: Items = {}
    comments: list[str] = []
    for order, (anchor, type_) in enumerate(written, start=1):
        texts = COMMENTS.get(anchor.partition(":")[0], ANYWHERE)[type_]
        comments.append(new_id(rng))
        items[f"comment:{comments[-1]}"] = {
            "anchor": anchor,
            "type": type_,
            "text": rng.choice(texts),
            "order": order,
        }
    if decision == "return":
        for order, text in enumerate(rng.sample(TODOS.get(kind, ANY_TODO), 2), start=1):
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
