"""Sample teachers' proposals: one idea with a few partners, its steps, what it is measured by, what it costs."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any, Final, NamedTuple

from demo.seed.items import Items
from demo.seed.networks import partner_ids

APART: Final = True
"""Drawn from a source of its own (demo/seed/answers/__init__.py)."""


class Idea(NamedTuple):
    """What a school wants to do: the name, the problem, who helps to write it, and for whom."""

    title: str
    problem: str
    mentor: str
    people: str
    does: tuple[str, ...]
    steps: tuple[str, ...]
    indicators: tuple[tuple[str, str, str, str, str], ...]
    lines: tuple[tuple[str, str, str, str, str, str, str], ...]
    """category, text, number, unit, times, price, source."""


IDEAS: Final = (
    Idea(
        "อ่านออกก่อนขึ้น ป.4 ด้วยพี่อ่านในหมู่บ้าน",
        "ป.3 อ่านไม่คล่อง 11 คนจาก 24 คน (แบบอ่านเดือนมิถุนายน) ที่บ้านไม่มีหนังสือเหมาะวัย 17 หลัง",
        "ศึกษานิเทศก์ภาษาไทย",
        "นักเรียน ป.2–ป.3 และผู้ปกครอง",
        ("ให้ห้องสมุดหมู่บ้านวันเสาร์", "จัดพี่อ่าน 6 คน", "ให้ยืมหนังสือเดือนละ 40 เล่ม"),
        ("อบรมพี่อ่านครึ่งวัน", "อ่านวันเสาร์ 12 ครั้ง", "วัดการอ่านและเล่าให้ผู้ปกครองฟัง"),
        (("นักเรียน ป.3 ที่อ่านคล่อง", "คน", "13", "22", "แบบอ่านชุดเดียวกับเดือนมิถุนายน"),),
        (
            ("pay", "ค่าวิทยากรอบรมพี่อ่าน", "2", "คน", "1", "600", "ask"),
            ("goods", "หนังสือระดับต้น", "80", "เล่ม", "1", "65.50", "ask"),
            ("service", "อาหารว่างวันเสาร์", "24", "คน", "12", "20", "school"),
        ),
    ),
    Idea(
        "น้ำดื่มสะอาดจากบ่อของเรา",
        "ตรวจน้ำบ่อโรงเรียนเดือนพฤษภาคม พบความขุ่นเกิน 2 ใน 3 จุด นักเรียนซื้อน้ำวันละราว 3 บาท",
        "นักวิชาการสาธารณสุข รพ.สต.",
        "นักเรียนทั้งโรงเรียนและครัวโรงอาหาร",
        ("ตรวจน้ำให้เดือนละครั้ง", "ให้ช่างมาสอนทำถังกรอง", "ให้ทรายและกรวด"),
        ("ตรวจน้ำสามจุดกับนักเรียน ป.6", "ทำถังกรองสองชุด", "ตรวจซ้ำและติดผลหน้าโรงอาหาร"),
        (
            ("จุดน้ำที่ใสได้เกณฑ์", "จุด", "1", "3", "ชุดตรวจของ รพ.สต. ทุกต้นเดือน"),
            ("นักเรียนที่อ่านผลตรวจน้ำได้", "คน", "0", "18", "ใบงานวิทยาศาสตร์ ป.6"),
        ),
        (
            ("goods", "ถัง ท่อ และวัสดุกรอง", "2", "ชุด", "1", "4850.75", "ask"),
            ("service", "ค่าตรวจน้ำในห้องปฏิบัติการ", "3", "จุด", "2", "412.50", "ask"),
            ("pay", "ค่าแรงช่าง", "1", "คน", "2", "500", "partner"),
        ),
    ),
    Idea(
        "ตลาดนัดเด็ก ขายของที่ปลูกเอง",
        "ผักแปลงเกษตรเหลือทิ้งสัปดาห์ละราว 8 กก. นักเรียน ม.ต้น คิดต้นทุนไม่ได้ 21 คนจาก 33 คน",
        "นักวิชาการเกษตรตำบล",
        "นักเรียน ป.5–ม.2",
        ("ให้ลานหน้าตลาดทุกวันศุกร์แรกของเดือน", "สอนทำบัญชีครัวเรือน", "ซื้อผักไปทำอาหารกลางวัน"),
        ("คิดต้นทุนกับกลุ่มเกษตรกร", "ขายวันศุกร์ 4 ครั้ง", "ปิดบัญชีและแบ่งปันผล"),
        (("นักเรียนที่ทำบัญชีต้นทุนได้ถูก", "คน", "12", "30", "สมุดบัญชีของกลุ่ม"),),
        (
            ("goods", "เมล็ดพันธุ์และถุงปลูก", "40", "ชุด", "1", "95", "ask"),
            ("service", "ป้ายและโต๊ะขาย", "4", "ชุด", "1", "780.25", "ask"),
            ("service", "รถรับส่งวันขาย", "1", "คัน", "4", "350", "school"),
        ),
    ),
)
OWNERS: Final = ("ครูภาษาไทย", "ครูวิทยาศาสตร์", "หัวหน้าวิชาการ", "ครูประจำชั้น ป.3", "ครูงานชุมชน")


def write(rng: Random, network: Items, day: date) -> Items:
    """Whole to the end: a stage asks for its own part only, and what is not asked yet may stand."""
    idea = rng.choice(IDEAS)
    partners = partner_ids(network)
    chosen = sorted(rng.sample(partners, min(len(partners), len(idea.does))), key=partners.index)
    items: dict[str, dict[str, Any]] = {
        "title": {"text": idea.title},
        "problem": {"text": idea.problem},
        "mentor": {"role": idea.mentor, "partner": rng.choice(chosen) if chosen else ""},
        "area": {"place": "ตำบลของโรงเรียน", "people": idea.people, "count": rng.randint(18, 120)},
        "pitch": {"date": (day + timedelta(days=rng.randint(5, 20))).isoformat(), "place": "ห้องประชุมกลุ่มโรงเรียน"},
    }
    for partner, does in zip(chosen, idea.does, strict=False):
        items[f"with:{partner}"] = {"does": does}
    start = day + timedelta(days=rng.randint(30, 60))
    for n, text in enumerate(idea.steps, 1):
        items[f"activity:seedstep{n:04}"] = {
            "text": text,
            "date": (start + timedelta(days=21 * n)).isoformat(),
            "owner": rng.choice(OWNERS),
            "partner": chosen[n % len(chosen)] if chosen and rng.random() < 0.8 else "",
            "order": n,
        }
    for n, (text, unit, now, target, how) in enumerate(idea.indicators, 1):
        items[f"indicator:seedind{n:05}"] = {
            "text": text, "unit": unit, "now": now, "target": target, "how": how, "order": n,
        }  # fmt: skip
    for n, (category, text, qty, unit, often, price, source) in enumerate(idea.lines, 1):
        items[f"budget:seedline{n:04}"] = {
            "category": category, "text": text, "qty": qty, "unit": unit, "times": often, "price": price,
            "source": source, "partner": chosen[0] if source == "partner" and chosen else "", "order": n,
        }  # fmt: skip
    return items


def later(rng: Random, items: Items, stage: str, day: date) -> Items:
    """What a teacher writes before handing in to a stage: cheaper lines, where it was sent, results."""
    if stage == "revise":
        line = next(key for key in items if key.startswith("budget:"))
        return {line: {**items[line], "qty": str(max(1, int(items[line]["qty"]) - 1))}}
    if stage == "region":
        return {
            "sent": {
                "date": day.isoformat(),
                "to": "หน่วยภูมิภาค",
                "number": f"ศธ 04{rng.randint(100, 999)}/{rng.randint(10, 99)}",
            }
        }
    if stage == "run":
        results = {
            f"result:{key.partition(':')[2]}": {"actual": value["target"], "note": ""}
            for key, value in items.items()
            if key.startswith("indicator:")
        }
        return {**results, "follow": {"text": "ทำต่อเดือนละครั้งกับภาคีเดิม ใช้เงินสมทบของโรงเรียน", "date": ""}}
    return {}
