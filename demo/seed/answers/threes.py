"""Sample teachers' plans with their communities: a sentence in the village's words, strengths by the kind of partner,
and two or three activities with a day."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.answers.strengths import ACTIVITIES, ANY_STRENGTH, CAN
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


def write(rng: Random, network: Items, day: date) -> Items:
    partners = {id_: network[f"partner:{id_}"]["sector"] for id_ in partner_ids(network)}
    text, words = rng.choice(SENTENCES)
    how = rng.choice(("together", "revised", "revised", "alone"))
    talked = "" if how == "alone" else (day - timedelta(days=rng.randint(4, 30))).isoformat()
    people = None if how == "alone" else rng.randint(5, 32)
    ids = [new_id(rng) for _ in words]
    items: Items = {
        "vision": {"text": text, "how": how, "date": talked, "place": rng.choice(PLACES), "people": people},
        **{f"with:{id_}": {"on": True} for id_ in _some(rng, list(partners), 1, 3)},
        **{f"word:{id_}": {"text": word, "order": n} for n, (id_, word) in enumerate(zip(ids, words, strict=True), 1)},
    }
    assets = _assets(rng, partners)
    items |= {f"asset:{id_}": asset for id_, asset in assets.items()}
    return items | _acts(rng, assets, ids, day, 1)


def again(rng: Random, earlier: Items, day: date) -> Items:
    """The next year: what was planned was done or not, one more strength is used, and new days are set."""
    items = {key: dict(value) for key, value in earlier.items()}
    for key, value in items.items():
        if key.startswith("act:"):
            value["became"] = rng.choice(("yes", "yes", "yes", "no"))
    if rng.random() < 0.6:
        text, _ = rng.choice(SENTENCES)
        items["vision"]["people"] = (items["vision"]["people"] or 6) + rng.randint(1, 9)
        items["vision"]["how"] = "together"
        if rng.random() < 0.3:
            items["vision"]["text"] = text
    assets = {key.removeprefix("asset:"): value for key, value in items.items() if key.startswith("asset:")}
    words = [key.removeprefix("word:") for key in items if key.startswith("word:")]
    return items | _acts(rng, assets, words, day, 11)


def _some(rng: Random, things: list[str], low: int, high: int) -> list[str]:
    return rng.sample(things, min(len(things), rng.randint(low, high)))


def _assets(rng: Random, partners: dict[str, str]) -> Items:
    chosen = sorted(_some(rng, list(partners), 2, 4), key=list(partners).index)
    assets: Items = {}
    for order, partner in enumerate(chosen, start=1):
        can, grade, subject, need = rng.choice(CAN.get(partners[partner], ANY_STRENGTH))
        bare = order > 1 and rng.random() < 0.2
        assets[new_id(rng)] = {
            "partner": partner,
            "can": can,
            "grade": "" if bare else grade,
            "subject": "" if bare else subject,
            "need": "" if bare else need,
            "order": order,
        }
    return assets


def _acts(rng: Random, assets: Items, words: list[str], day: date, order: int) -> Items:
    items: Items = {}
    paired = [id_ for id_, asset in assets.items() if asset["need"]]
    for n, (text, way) in enumerate(rng.sample(ACTIVITIES, rng.randint(2, 3))):
        act = new_id(rng)
        uses = [paired[n % len(paired)]] if n == 0 or rng.random() < 0.8 else []
        items[f"act:{act}"] = _act(rng, text, way, [assets[one]["partner"] for one in uses], day, n) | {
            "order": order + n
        }
        items |= {f"use:{one}.{act}": {"on": True} for one in uses}
        items |= {f"serve:{word}.{act}": {"on": True} for word in _some(rng, words, 1, 2)}
    return items


def _act(rng: Random, text: str, way: str, partners: list[str], day: date, n: int) -> dict[str, Any]:
    begins = day + timedelta(days=rng.randint(14, 100))
    dated = n == 0 or rng.random() < 0.8
    several = dated and rng.random() < 0.25
    return {
        "text": text,
        "way": way,
        "date": begins.isoformat() if dated else "",
        "until": (begins + timedelta(days=rng.randint(1, 60))).isoformat() if several else "",
        "owner": rng.choice(OWNERS),
        "place": rng.choice(PLACES),
        "partners": partners,
        "became": "",
    }
