"""Sample teachers' plans: duties answered, a handful of events with positions and partners, numbers of a few years, a
card or two."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final

from demo.seed.items import Items, new_id
from demo.seed.networks import partner_ids
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.domain.thai.spans import year_of

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""

STATES = ("done", "doing", "doing", "todo", "none")
POSITIONS = (
    "หัวหน้าวิชาการ",
    "ครูงานชุมชนสัมพันธ์",
    "ครูอนามัยโรงเรียน",
    "ครูบรรณารักษ์",
    "หัวหน้าแผนงาน",
    "ครูวิทยาศาสตร์",
    "รองผู้อำนวยการ",
)
EVIDENCE = {
    "run": ("คำสั่งแต่งตั้งคณะทำงาน และภาพวันกิจกรรม", "บันทึกประชุมเดือนละครั้ง", "ทะเบียนกิจกรรมกับภาคี"),
    "outside": ("หนังสือขอรับการสนับสนุนจาก อบต.", "ข้อเสนอโครงการถึงมูลนิธิ", "ยังไม่เคยขอ จะเริ่มปีนี้"),
    "bodies": ("รายงานการประชุมกองทุนสุขภาพตำบล", "เข้าประชุมประจำเดือนกับผู้นำหมู่บ้าน"),
    "report": ("ปฏิทินด้านล่าง", "รายงานผลภาคเรียนที่ 1 ส่งเขตแล้ว"),
    "property": ("ชั้นหนังสือที่มูลนิธิให้ยืม ยังไม่มีทะเบียน", "ทะเบียนครุภัณฑ์ที่ได้รับบริจาค"),
    "other": ("ดูแลเพจของโรงเรียน", "ช่วยงานวันสำคัญของตำบล"),
}
TOGETHER = (
    "นัดคุยเรื่องงานปีนี้ ตกลงว่าใครทำอะไร",
    "พาเด็ก ป.5 ไปเรียนรู้นอกห้องเรียนครึ่งวัน",
    "วิทยากรในหมู่บ้านมาสอนคาบแรก",
    "ตรวจสุขภาพและสายตานักเรียน",
    "วันอ่านหนังสือกับปู่ย่าตายาย",
    "ทำความสะอาดลานวัดก่อนวันพระใหญ่",
    "ซ้อมแผนเผชิญเหตุไฟไหม้",
    "ลงแปลงผัก เก็บผลผลิตไปขายตลาดชุมชน",
    "สรุปงานที่ทำด้วยกัน แล้วตกลงเรื่องปีหน้า",
)
ALONE = (
    "ประชุมครู เลือกเรื่องที่จะทำกับภาคี",
    "สรุปผลเป็นหนึ่งหน้า ติดให้ผู้ปกครองดู",
    "ทำทะเบียนของที่ได้รับบริจาค",
    "ถอดบทเรียนกลางปี",
)
CUES = (
    ("นัดประชุมหลายฝ่าย", "ถามวันว่างของทุกฝ่ายก่อนส่งหนังสือสองสัปดาห์"),
    ("ภาคีให้ของมา", "ให้นักเรียนเขียนเล่ากลับไปภายในหนึ่งสัปดาห์ว่าใช้ทำอะไร"),
    ("มีคนขอให้โรงเรียนไปช่วยงาน", "ถามก่อนว่าเด็กจะได้เรียนรู้อะไร"),
    ("ฝนตกวันกิจกรรม", "ย้ายเข้าศาลา แล้วโทรบอกภาคีก่อนแปดโมง"),
    ("เปิดภาคเรียน", "โทรหาภาคีสามรายแรกก่อนทำหนังสือ"),
)
AFTER = ("มาครบทั้งสองครั้ง", "ลองแล้วดีขึ้น แต่ยังช้า", "ปีนี้ยังไม่มีเหตุ", "ใช้วิธีอื่นที่ง่ายกว่า")


def write(rng: Random, network: Items, day: date) -> Items:
    content = PlanContent.preset()
    partners = partner_ids(network)
    items: Items = {}
    for duty in content.asked:
        items[f"duty:{duty.id}"] = _duty(rng, duty.id)
    for order, after in enumerate(sorted(rng.sample(range(-20, 250, 7), rng.randint(4, 9))), 1):
        items[f"event:{new_id(rng)}"] = _event(rng, partners, day + timedelta(days=after), order)
    items |= _years(rng, content, day)
    for order, (when, will) in enumerate(rng.sample(CUES, rng.randint(0, 2)), 1):
        items[f"cue:{new_id(rng)}"] = {"when": when, "will": will, "order": order}
    return items


def again(rng: Random, earlier: Items, day: date) -> Items:
    """The same plan at the year's end: duties have moved, some events were put off and new ones came, what came of a
    year is known, and cards have an answer."""
    items: Items = {}
    for key, value in earlier.items():
        family = key.partition(":")[0]
        if family == "duty":
            items[key] = {**value, "state": rng.choice(("done", "done", "doing", value["state"]))}
        elif family == "event":
            put_off = timedelta(days=7 * rng.randint(1, 3)) if rng.random() < 0.25 else timedelta()
            moved = date.fromisoformat(value["date"]) + put_off
            items[key] = {**value, "date": moved.isoformat(), "until": "" if put_off else value.get("until", "")}
        elif family == "cell" and not value.get("actual"):
            items[key] = {**value, "actual": _about(rng, value["target"])}
        elif family == "cue":
            answer = rng.choice(("did", "did", "partly", "notyet", "changed"))
            items[key.replace("cue:", "met:")] = {**value, "answer": answer, "text": rng.choice(AFTER)}
        else:
            items[key] = value
    partners = sorted({value["partner"] for value in earlier.values() if value.get("partner")})
    if partners:
        items[f"event:{new_id(rng)}"] = _event(rng, partners, day + timedelta(days=rng.randint(10, 60)), 90)
    return items


def _duty(rng: Random, id_: str) -> dict[str, Any]:
    state = rng.choice(STATES)
    if state == "none":
        return {"state": state}
    return {"state": state, "who": rng.choice(POSITIONS), "evidence": rng.choice(EVIDENCE.get(id_, EVIDENCE["run"]))}


def _event(rng: Random, partners: list[str], day: date, order: int) -> dict[str, Any]:
    shared = bool(partners) and rng.random() < 0.75
    # Schools rest on Saturday and Sunday; a few events are on one all the same.
    if day.weekday() >= 5 and rng.random() < 0.8:
        day += timedelta(days=7 - day.weekday())
    return {
        "text": rng.choice(TOGETHER if shared else ALONE),
        "date": day.isoformat(),
        "until": (day + timedelta(days=rng.randint(1, 20))).isoformat() if rng.random() < 0.15 else "",
        "owner": rng.choice(POSITIONS),
        "partner": rng.choice(partners) if shared else "",
        "report": rng.random() < 0.2,
        "order": order,
    }


def _years(rng: Random, content: PlanContent, day: date) -> Items:
    first = year_of(day, "fiscal") - rng.randint(0, 1)
    n = rng.choice((3, 5, 5, 6))
    items: Items = {"range": {"first": first, "last": first + n - 1, "kind": "fiscal", "called": rng.choice((n, 5))}}
    for part in content.measured[: rng.randint(1, 4)]:
        base = rng.randint(2, 20) * (1000 if part.money else 1)
        for place in range(n):
            target = base + place * rng.randint(1, 3) * (1000 if part.money else 1)
            over = first + place < year_of(day, "fiscal")
            cell = {"target": str(target), "actual": _about(rng, str(target)) if over else ""}
            items[f"cell:{part.id}.{first + place}"] = cell
    return items


def _about(rng: Random, target: str) -> str:
    return str(max(0, round(int(target) * rng.choice((0.8, 0.9, 1, 1, 1.1)))))
