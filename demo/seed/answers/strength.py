"""Sample ratings of a network. Indicators are the kind's: a new one is rated too."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities import activity

EVIDENCE = {
    "goals": "ประชุมต้นเทอมตกลงกันว่า ป.3 ต้องอ่านคล่องทุกคน และติดไว้หน้าห้องประชุม",
    "management": "มีตารางว่าใครดูแลเรื่องไหน ประชุมทุกวันศุกร์แรกของเดือน",
    "activities": "มีกิจกรรมทุกเดือนตลอดปี เดือนก่อนกลุ่มทอผ้าเป็นเจ้าภาพ",
    "exchange": "ครูสองคนไปเรียนจักสานกับช่างในหมู่บ้าน แล้วเอามาสอนเด็ก",
    "information": "ข่าวขึ้นกลุ่มผู้ปกครองทุกเช้า มีคนถามกลับและเราตอบภายในวันนั้น",
    "innovation": "หนังสือเล่มเล็กเรื่องเล่าหมู่บ้าน ใช้สอนอ่านมาสองปีแล้ว",
    "lessons": "ปลายปีนั่งสรุปด้วยกันครึ่งวัน ข้อสรุปอยู่ในแผนปีนี้สามข้อ",
}
ANY_EVIDENCE = "เห็นจากบันทึกการประชุมสามครั้งที่ผ่านมา"
WHY = (
    "ถ้าเรื่องนี้ดีขึ้น เรื่องอื่นจะคุยกันง่ายขึ้น",
    "เป็นเรื่องที่ทุกฝ่ายพูดถึงตรงกันในที่ประชุม",
    "ทำได้เลยโดยไม่ต้องรองบประมาณ",
    "ที่ผ่านมาเริ่มใหม่ทุกปีเพราะขาดเรื่องนี้",
)
FIRST_STEP = (
    "ชวนตัวแทนสามฝ่ายมานั่งคุยหนึ่งชั่วโมงหลังเลิกเรียน",
    "ให้ตัวแทนผู้ปกครองแต่ละชั้นช่วยส่งข่าวทุกเช้าวันจันทร์",
    "ทำปฏิทินกิจกรรมของเทอมหน้าร่วมกันหนึ่งแผ่น",
    "ไปเยี่ยมถึงที่ก่อนเปิดเทอม แล้วถามว่าอยากเห็นอะไร",
)


def write(rng: Random, network: Items, day: date) -> Items:
    content = activity("strength").Content.preset()
    indicators = [indicator.id for indicator in content.offered]
    middle = rng.choice((2, 3, 3, 4))
    items: Items = {"scope": {"network": "whole", "text": ""}}
    gaps: dict[str, int] = {}
    for id_ in indicators:
        rating = _rating(rng, id_, middle)
        items[f"rating:{id_}"] = rating
        if isinstance(rating["now"], int) and isinstance(rating["wanted"], int):
            gaps[id_] = rating["wanted"] - rating["now"]
    first = max(gaps, key=lambda id_: gaps[id_]) if gaps else indicators[0]
    items["priority"] = {
        "indicator": first,
        "why": rng.choice(WHY),
        "first_step": rng.choice(FIRST_STEP),
        "date": (day + timedelta(days=rng.randint(14, 60))).isoformat(),
        "partner": rng.choice([*partner_ids(network), ""]),
    }
    return items


def again(rng: Random, earlier: Items, day: date) -> Items:
    """The same areas at the year's end: most a level on or as they were, one or another further back, and another to
    begin with."""
    items = dict(earlier)
    for key, rating in earlier.items():
        if key.startswith("rating:") and isinstance(rating["now"], int):
            now = min(5, max(1, rating["now"] + rng.choice((-1, 0, 0, 0, 1, 1, 1, 2))))
            told = now >= 4 or bool(rating["evidence"])
            said = EVIDENCE.get(key.partition(":")[2], ANY_EVIDENCE) if told else ""
            items[key] = {**rating, "now": now, "wanted": _no_less(rating["wanted"], now), "evidence": said}
    items["priority"] = {
        **earlier["priority"],
        "indicator": rng.choice([key.partition(":")[2] for key in items if key.startswith("rating:")]),
        "why": rng.choice(WHY),
        "first_step": rng.choice(FIRST_STEP),
        "date": (day + timedelta(days=rng.randint(14, 60))).isoformat(),
    }
    return items


def _no_less(wanted: int | str, now: int) -> int | str:
    return max(wanted, now) if isinstance(wanted, int) else wanted


def _rating(rng: Random, id_: str, middle: int) -> dict[str, Any]:
    if rng.random() < 0.08:
        return {"now": "unknown", "wanted": rng.choice((4, 5, "unknown")), "evidence": ""}
    now = min(5, max(1, middle + rng.choice((-1, -1, 0, 0, 0, 1, 1))))
    wanted = min(5, now + rng.choice((0, 1, 1, 2, 2)))
    told = now >= 4 or rng.random() < 0.25
    return {"now": now, "wanted": wanted, "evidence": EVIDENCE.get(id_, ANY_EVIDENCE) if told else ""}
