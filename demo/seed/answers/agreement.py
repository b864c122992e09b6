"""Sample teachers' agreements: one to three partners, some with a day missing, some agreed already."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.items import Items
from demo.seed.networks import partner_ids
from partnership_xblock.activities.agreement.answer import US, give_key
from partnership_xblock.activities.agreement.content import AgreementContent

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

WRITTEN: Final = timedelta(days=150)
"""So long before the day of the sample it was agreed: no work is handed in earlier."""

SUBJECTS: Final = (
    ("เด็กอ่านออกทุกคนก่อนขึ้น ป.4", "นักเรียน ป.1–ป.3 ได้อ่านกับผู้ใหญ่สัปดาห์ละครั้ง และครูรู้ว่าใครยังติดตรงไหน"),
    ("สวนหลังโรงเรียนเลี้ยงอาหารกลางวัน", "นักเรียนปลูกและเก็บผักได้เอง อาหารกลางวันมีผักจากสวนสัปดาห์ละสองมื้อ"),
    ("ข้ามถนนหน้าโรงเรียนปลอดภัย", "นักเรียนทุกคนข้ามถนนได้ปลอดภัยทั้งเช้าและเย็น และรู้กติกาด้วยตัวเอง"),
    ("อาชีพใกล้บ้านของ ม.ต้น", "นักเรียน ม.1–ม.3 ได้ลองงานจริงอย่างน้อยปีละสองวัน แล้วเล่าให้เพื่อนฟังได้"),
    ("ฟันสะอาดทั้งโรงเรียน", "นักเรียนทุกชั้นแปรงฟันหลังอาหาร และเด็กที่ปวดฟันได้พบทันตบุคลากรภายในเดือน"),
    ("เด็กเล่าเรื่องบ้านเราได้สองภาษา", "นักเรียน ป.5–ป.6 พาคนต่างถิ่นเดินชมหมู่บ้านได้เป็นภาษาไทยและอังกฤษ"),
)
OURS: Final[dict[str, tuple[str, ...]]] = {
    "knowledge": ("บอกจำนวนเด็กแต่ละชั้นที่ต้องการความช่วยเหลือ", "เล่าให้ภาคีฟังว่าเด็กเรียนเรื่องนี้ในวิชาใด", "สรุปสิ่งที่เด็กทำได้แล้วหนึ่งหน้า"),
    "people": ("ครูประจำชั้นอยู่กับเด็กทุกครั้ง", "ครูหนึ่งคนเป็นคนนัดและรับภาคีที่หน้าโรงเรียน", "จัดตารางเรียนให้ตรงกับวันที่ภาคีว่าง"),
    "means": ("ห้องประชุม น้ำดื่ม และอาหารกลางวัน", "เครื่องเสียงและพื้นที่ใต้ต้นไม้หน้าอาคาร", "สมุดบันทึกของเด็ก ห้องละ 30 เล่ม"),
}
THEIRS: Final[dict[str, tuple[str, ...]]] = {
    "knowledge": ("สอนครูครึ่งวันก่อนเริ่มงาน", "เล่าให้เด็กฟังว่างานนี้ทำจริงอย่างไร", "บอกล่วงหน้าว่าช่วงไหนของปีทำไม่ได้"),
    "people": ("มา 2 คน เดือนละครั้ง วันพุธบ่าย", "มาเป็นวิทยากรภาคเรียนละ 2 วัน", "จัดคนรับส่งเด็กวันที่ไปดูงาน"),
    "means": ("ให้ใช้พื้นที่และอุปกรณ์โดยไม่คิดเงิน", "รถ 1 คัน ภาคเรียนละ 2 เที่ยว", "ค่าวัสดุปีละไม่เกิน 3,000 บาท ตามงบที่อนุมัติ"),
}
TOGETHER: Final = "ติดตามผลร่วมกันทุกภาคเรียน"
TEACHERS: Final = ("ครูบริหารทั่วไป", "ครูอนามัยโรงเรียน", "ครูวิชาการ", "หัวหน้าสายชั้น")
ROLES: Final = ("ผู้ประสานงานของภาคี", "เจ้าหน้าที่ผู้รับผิดชอบ", "กรรมการฝ่ายกิจกรรม", "เลขานุการกลุ่ม")
SIGNERS: Final = ("หัวหน้าหน่วยงาน", "ประธานกลุ่ม", "ผู้จัดการ")


def write(rng: Random, network: Items, day: date) -> Items:
    partners = partner_ids(network)
    others = rng.sample(partners, min(len(partners), rng.choice((1, 1, 2, 2, 3))))
    title, aim = rng.choice(SUBJECTS)
    form = rng.choice(("mou", "mou", "minutes", "notes"))
    start = day - WRITTEN + timedelta(days=rng.randint(10, 40))
    end = start + timedelta(days=rng.choice((364, 364, 729)))
    items: Items = {
        "about": {"title": title, "aim": aim, "form": form},
        "party:us": {"short": "โรงเรียน", "signer": "ผู้อำนวยการโรงเรียน"},
        "term": {
            "start": start.isoformat(),
            "end": end.isoformat(),
            "review": (start + timedelta(days=150)).isoformat() if rng.random() < 0.7 else "",
        },
        "lead:care": {"party": rng.choice([US, *others])},
    }
    for order, partner in enumerate(others, start=1):
        items[f"party:{partner}"] = {"partner": partner, "signer": rng.choice(SIGNERS), "order": order}
    follow = {US: rng.choice(TEACHERS), **{partner: rng.choice(ROLES) for partner in others}}
    for party, role in follow.items():
        items[f"group:{party}"] = {"lead": role}
        items |= _cells(rng, party, role, start, items)
    return items | _ready(rng, list(follow)) | _states(rng, day)


def again(rng: Random, earlier: Items, day: date) -> Items:
    """A year later: the same parties, days a year on, some cells written anew, and again not agreed yet."""
    items = {key: value for key, value in earlier.items() if not key.startswith("state:")}
    for key, value in earlier.items():
        if key.startswith("give:"):
            by = (
                value["by"]
                and (date.fromisoformat(value["by"]) + timedelta(days=rng.choice((330, 365, 380)))).isoformat()
            )
            text = value["text"]
            row, _, party = key.removeprefix("give:").partition(".")
            if row in OURS and rng.random() < 0.25:
                text = _other(rng, row, party, items)
            items[key] = {**value, "by": by, "text": text}
    term = {
        name: one and (date.fromisoformat(one) + timedelta(days=365)).isoformat()
        for name, one in earlier["term"].items()
    }
    return items | {"term": term} | _states(rng, day)


def _other(rng: Random, row: str, party: str, items: Items) -> str:
    """What nobody gives in this row yet: where two wrote the same, it would be asked who leads."""
    taken = {value["text"] for key, value in items.items() if key.startswith(f"give:{row}.")}
    return rng.choice([one for one in (OURS if party == US else THEIRS)[row] if one not in taken] or ["ช่วยตามกำลัง"])


def _cells(rng: Random, party: str, role: str, start: date, before: Items) -> Items:
    cells: Items = {}
    for topic in AgreementContent.preset().topics:
        text = TOGETHER if topic.start.th else _other(rng, topic.id, party, before) if topic.id in OURS else ""
        by = (start + timedelta(days=rng.randint(5, 120))).isoformat() if rng.random() < 0.8 else ""
        if text and (topic.id == "people" or rng.random() < 0.85):
            cells[give_key(topic.id, party)] = {"text": text, "by": by, "follow": role if rng.random() < 0.85 else ""}
    return cells


def _ready(rng: Random, parties: list[str]) -> Items:
    points = [point.id for point in AgreementContent.preset().points]
    return {
        f"ready:{point}.{party}": {"state": rng.choice(("has", "doing", "none")), "text": ""}
        for point in points
        for party in parties
        if rng.random() < 0.35
    }


def _states(rng: Random, day: date) -> Items:
    found: dict[str, Any] = {}
    checked = day - WRITTEN - timedelta(days=rng.randint(2, 9))
    if rng.random() < 0.6:
        found["state:checked"] = {"date": checked.isoformat(), "who": "ผู้อำนวยการโรงเรียน", "note": ""}
        if rng.random() < 0.4:
            found["state:agreed"] = {
                "date": (checked + timedelta(days=1)).isoformat(),
                "who": "ผู้มีอำนาจทุกฝ่าย",
                "note": "",
            }
    return found
