"""Sample teachers' plans with their communities: a sentence in the village's words, strengths by the kind of partner,
and two or three activities with a day."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.answers.strengths import Strength, strengths_of
from demo.seed.items import Items, new_id
from demo.seed.networks import partner_ids

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

SENTENCES: Final = (
    ("เด็กบ้านเราอ่านออก คิดเลขเป็น ช่วยงานบ้าน และเล่าเรื่องหมู่บ้านให้คนอื่นฟังได้", ("อ่านออก", "ช่วยงานบ้าน", "เล่าเรื่องหมู่บ้าน")),
    ("ลูกหลานกล้าพูด กล้าถาม รู้จักดินน้ำป่าบ้านเรา", ("กล้าพูด", "กล้าถาม", "รู้จักดินน้ำป่า")),
    ("เด็กทุกคนมีคนฟังอ่านที่บ้าน และมีผู้ใหญ่ในหมู่บ้านเป็นครูคนที่สอง", ("มีคนฟังอ่าน", "เป็นครูคนที่สอง")),
    ("จบ ป.6 แล้วทำกับข้าวกินเองได้ ขายของเป็น พูดกับคนแปลกหน้าไม่อาย", ("ทำกับข้าว", "ขายของเป็น", "ไม่อาย")),
    ("เด็กของเราสุขภาพดี ฟันไม่ผุ กินผักที่ปลูกเอง", ("สุขภาพดี", "กินผักที่ปลูกเอง")),
    ("เด็กรักบ้านเกิด ทำของดีบ้านเราเป็นอย่างน้อยหนึ่งอย่าง", ("รักบ้านเกิด", "ทำของดีบ้านเรา")),
    ("อ่านหนังสือเป็นนิสัย ใช้มือถือเป็นครู ไม่ใช่เป็นเพื่อนเล่นอย่างเดียว", ("อ่านหนังสือ", "เป็นครู")),
    ("เด็กสองภาษาของเรา พูดภาษาบ้านได้ เขียนภาษาไทยคล่อง", ("พูดภาษาบ้าน", "เขียนภาษาไทยคล่อง")),
    ("โรงเรียนกับวัดกับบ้านช่วยกันเลี้ยงเด็กให้มีน้ำใจและมีวินัย", ("ช่วยกันเลี้ยง", "มีน้ำใจ", "มีวินัย")),
    ("เด็กทุกคนรู้ว่าตัวเองเก่งอะไร และมีคนในชุมชนเห็น", ("ตัวเองเก่งอะไร", "คนในชุมชนเห็น")),
    ("น้อง ๆ ไม่หลุดจากโรงเรียน มีรุ่นพี่และผู้ใหญ่คอยตาม", ("ไม่หลุดจากโรงเรียน", "คอยตาม")),
    ("เด็กบ้านเราพึ่งตัวเองได้ รู้เก็บรู้ใช้ และไม่ลืมปู่ย่า", ("พึ่งตัวเองได้", "รู้เก็บรู้ใช้", "ไม่ลืมปู่ย่า")),
)  # fmt: skip
PLACES: Final = ("ศาลาวัด", "ศาลากลางหมู่บ้าน", "ห้องสมุดโรงเรียน", "ใต้ถุนอาคารเรียน", "ที่ทำการกลุ่ม", "โรงอาหาร", "")
OWNERS: Final = (
    "ครูภาษาไทย",
    "ครูวิทยาศาสตร์",
    "ครู ป.4",
    "ครูบรรณารักษ์",
    "หัวหน้างานชุมชน",
    "ครูสังคมศึกษา",
    "ครูแนะแนว",
    "ครูการงานอาชีพ",
)


NEXT_YEAR: Final = (
    ("ทำต่อทั้งเทอม เพิ่มห้องน้อง", "both"),
    ("ขยายเป็นสองวัน เด็กเป็นคนนำ", "both"),
    ("เด็กที่ทำเป็นแล้ว สอนคนในหมู่บ้านกลับ", "teach_them"),
    ("ทำอีกครั้งให้ทันก่อนเก็บเกี่ยว", "teach_us"),
    ("เปิดบ้านให้โรงเรียนใกล้เคียงมาดู", "both"),
)


def write(rng: Random, network: Items, day: date) -> Items:
    partners = {id_: network[f"partner:{id_}"] for id_ in partner_ids(network)}
    text, words = rng.choice(SENTENCES)
    how = rng.choice(("together", "revised", "revised", "alone"))
    talked = "" if how == "alone" else (day - timedelta(days=rng.randint(41, 70))).isoformat()
    people = None if how == "alone" else rng.randint(5, 32)
    ids = [new_id(rng) for _ in words]
    items: Items = {
        "vision": {"text": text, "how": how, "date": talked, "place": rng.choice(PLACES), "people": people},
        **{f"with:{id_}": {"on": True} for id_ in _some(rng, list(partners), 1, 3)},
        **{f"word:{id_}": {"text": word, "order": n} for n, (id_, word) in enumerate(zip(ids, words, strict=True), 1)},
    }
    order = 0
    for n, partner in enumerate(sorted(_some(rng, list(partners), 2, 4), key=list(partners).index)):
        strength = rng.choice(strengths_of(partners[partner]["name"], partners[partner]["sector"]))
        asset = new_id(rng)
        bare = n > 0 and rng.random() < 0.2
        items[f"asset:{asset}"] = _asset(partner, strength, n + 1, bare=bare)
        if n == 0 or (not bare and rng.random() < 0.75):
            order += 1
            items |= _act(rng, strength, partner, asset, ids, day, order)
    return items


def again(rng: Random, earlier: Items, day: date) -> Items:
    """The next year: what was planned was done or not, and new days are set for strengths that are there."""
    items = {key: dict(value) for key, value in earlier.items()}
    words = [key.removeprefix("word:") for key in items if key.startswith("word:")]
    for value in (items[key] for key in earlier if key.startswith("act:")):
        value["became"] = rng.choice(("yes", "yes", "yes", "no"))
        value["date"] = (day - timedelta(days=rng.randint(20, 200))).isoformat()
        value["until"] = ""
    vision = items["vision"]
    vision |= {"how": "together", "people": (vision["people"] or 6) + rng.randint(1, 9)}
    paired = [key.removeprefix("asset:") for key, value in items.items() if key.startswith("asset:") and value["need"]]
    for order, asset in enumerate(_some(rng, paired, 1, 2), start=11):
        value = items[f"asset:{asset}"]
        text, way = rng.choice(NEXT_YEAR)
        strength = Strength(value["can"], "", "", "", text, way)
        items |= _act(rng, strength, value["partner"], asset, words, day, order)
    return items


def _some(rng: Random, things: list[str], low: int, high: int) -> list[str]:
    return rng.sample(things, min(len(things), rng.randint(low, high)))


def _asset(partner: str, strength: Strength, order: int, *, bare: bool) -> dict[str, Any]:
    needed = {"grade": strength.grade, "subject": strength.subject, "need": strength.need}
    return {"partner": partner, "can": strength.can, "order": order} | {
        field: "" if bare else value for field, value in needed.items()
    }


def _act(rng: Random, strength: Strength, partner: str, asset: str, words: list[str], day: date, order: int) -> Items:
    act = new_id(rng)
    begins = day + timedelta(days=rng.randint(14, 100))
    dated = order in (1, 11) or rng.random() < 0.8
    several = dated and rng.random() < 0.25
    return {
        f"act:{act}": {
            "text": strength.act,
            "way": strength.way,
            "date": begins.isoformat() if dated else "",
            "until": (begins + timedelta(days=rng.randint(1, 60))).isoformat() if several else "",
            "owner": rng.choice(OWNERS),
            "place": rng.choice(PLACES),
            "partners": [partner],
            "became": "",
            "order": order,
        },
        f"use:{asset}.{act}": {"on": True},
        **{f"serve:{word}.{act}": {"on": True} for word in _some(rng, words, 1, 2)},
    }
