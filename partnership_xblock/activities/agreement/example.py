"""The finished example of `agreement`: a school, its health centre and its subdistrict see to children's eyes.

The ids are those of the school's finished map. One cell has no day yet, and one row reads the same for every party.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.activities.agreement.answer import give_key
from partnership_xblock.domain.text import Text, localized

CLINIC: Final = "clinic000001"
OFFICE: Final = "tambonadm001"
NETWORK: Final[dict[str, dict[str, Any]]] = {
    "context": {"name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School")},
    f"partner:{CLINIC}": {
        "name": Text(th="รพ.สต. ดอนตะวัน", en="Don Tawan health centre"),
        "sector": "state",
        "direction": "both",
        "frequency": "monthly",
        "contact_role": Text(th="พยาบาลวิชาชีพ", en="Nurse"),
        "order": 1,
    },
    f"partner:{OFFICE}": {
        "name": Text(th="อบต. ดอนตะวัน", en="Don Tawan subdistrict office"),
        "sector": "state",
        "order": 2,
    },
}
TEACHER: Final = Text(th="ครูอนามัยโรงเรียน", en="School health teacher")
NURSE: Final = Text(th="พยาบาลวิชาชีพ", en="Nurse")
OFFICER: Final = Text(th="นักวิชาการศึกษา", en="Education officer")
TOGETHER: Final = Text(th="ติดตามผลร่วมกันทุกภาคเรียน", en="We follow the results together every term")

CELLS: Final[tuple[tuple[str, str, Text, str, Text], ...]] = (
    (
        "knowledge",
        "us",
        Text(
            th="บอกจำนวนนักเรียนแต่ละชั้นที่ครูเห็นว่าเพ่งกระดาน ยังไม่ส่งชื่อจนกว่าผู้ปกครองยินยอม",
            en="How many pupils of each class peer at the board; no names until parents agree",
        ),
        "2026-12-15",
        TEACHER,
    ),
    (
        "knowledge",
        CLINIC,
        Text(th="สอนครูประจำชั้นดูสายตาเบื้องต้น ครึ่งวัน", en="Half a day: class teachers learn a first eye check"),
        "2026-12-18",
        NURSE,
    ),
    (
        "knowledge",
        OFFICE,
        Text(
            th="บอกจำนวนครัวเรือนที่ไปโรงพยาบาลลำบาก แยกรายหมู่บ้าน",
            en="How many households of each village find it hard to reach the hospital",
        ),
        "2026-12-15",
        OFFICER,
    ),
    (
        "people",
        "us",
        Text(
            th="จัดคิวตรวจทีละชั้น ครูประจำชั้นอยู่กับเด็กทุกรอบ",
            en="Class by class, with the class teacher there each time",
        ),
        "2027-01-19",
        TEACHER,
    ),
    (
        "people",
        CLINIC,
        Text(
            th="พยาบาล 2 คนมาตรวจที่โรงเรียน ภาคเรียนละ 2 วัน",
            en="Two nurses check eyes at the school, 2 days each term",
        ),
        "2027-01-19",
        Text(th="ผู้อำนวยการ รพ.สต.", en="Director of the health centre"),
    ),
    (
        "people",
        OFFICE,
        Text(
            th="รถ 1 คัน รับส่งเด็กไปตัดแว่นที่โรงพยาบาลอำเภอ",
            en="A car that takes children to the district hospital for glasses",
        ),
        "",
        Text(th="หัวหน้าสำนักปลัด", en="Head of the office of the clerk"),
    ),
    (
        "means",
        "us",
        Text(th="ห้องประชุม น้ำดื่ม และอาหารกลางวันในวันตรวจ", en="The hall, water and lunch on the days of the check"),
        "2027-01-19",
        Text(th="ครูบริหารทั่วไป", en="Teacher for general affairs"),
    ),
    (
        "means",
        CLINIC,
        Text(th="แผ่นวัดสายตาและแบบบันทึก ให้ยืมใช้ทั้งปี", en="Eye charts and forms, lent for the whole year"),
        "2026-12-18",
        NURSE,
    ),
    (
        "means",
        OFFICE,
        Text(
            th="ค่าแว่นสำหรับนักเรียนที่ต้องการความช่วยเหลือ ปีละไม่เกิน 12,000 บาท",
            en="Glasses for pupils who need help, up to 12,000 baht a year",
        ),
        "2027-03-31",
        OFFICER,
    ),
    ("care", "us", TOGETHER, "2027-09-30", TEACHER),
    ("care", CLINIC, TOGETHER, "2027-09-30", NURSE),
    ("care", OFFICE, TOGETHER, "2027-09-30", OFFICER),
)
ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "about": {
        "title": Text(th="เด็กดอนตะวันมองเห็นชัด อ่านได้ทุกคน", en="Every Don Tawan child sees and reads"),
        "aim": Text(
            th="นักเรียน ป.1–ม.3 ได้ตรวจสายตาปีละครั้ง คนที่มองไม่ชัดมีแว่นใส่ภายในหนึ่งเดือน และครูรู้ว่าจะจัดที่นั่งอย่างไร",
            en="Pupils of grades 1 to 9 have their eyes checked once a year, those who need glasses have them within a "
            "month, and teachers know where to seat them.",
        ),
        "form": "mou",
    },
    "party:us": {
        "short": Text(th="โรงเรียน", en="the school"),
        "signer": Text(th="ผู้อำนวยการโรงเรียนบ้านดอนตะวัน", en="Director of Ban Don Tawan School"),
    },
    f"party:{CLINIC}": {
        "partner": CLINIC,
        "full": Text(th="โรงพยาบาลส่งเสริมสุขภาพตำบลดอนตะวัน", en="Don Tawan Subdistrict Health Promoting Hospital"),
        "short": Text(th="รพ.สต.", en="the health centre"),
        "signer": Text(th="ผู้อำนวยการ รพ.สต. ดอนตะวัน", en="Director of the health centre"),
        "order": 1,
    },
    f"party:{OFFICE}": {
        "partner": OFFICE,
        "full": Text(th="องค์การบริหารส่วนตำบลดอนตะวัน", en="Don Tawan Subdistrict Administrative Organization"),
        "short": Text(th="อบต.", en="the subdistrict"),
        "signer": Text(th="นายกองค์การบริหารส่วนตำบลดอนตะวัน", en="Chief executive of the subdistrict"),
        "order": 2,
    },
    "row:means": {"label": Text(th="งบ สถานที่ และของ", en="Money, places and things")},
    "lead:care": {"party": CLINIC},
    "group:us": {"lead": TEACHER},
    f"group:{CLINIC}": {"lead": NURSE},
    f"group:{OFFICE}": {"lead": OFFICER},
    "member:classes00001": {
        "party": "us",
        "role": Text(th="ครูประจำชั้นทุกห้อง", en="All class teachers"),
        "duty": Text(th="พานักเรียนมาตรวจ", en="bring their pupils"),
        "order": 1,
    },
    "member:general00001": {
        "party": "us",
        "role": Text(th="ครูบริหารทั่วไป", en="Teacher for general affairs"),
        "duty": Text(th="สถานที่และอาหาร", en="rooms and lunch"),
        "order": 2,
    },
    "member:records00001": {
        "party": CLINIC,
        "role": Text(th="เจ้าพนักงานสาธารณสุข", en="Public health officer"),
        "duty": Text(th="ตรวจและบันทึก", en="checks and records"),
        "order": 3,
    },
    "ready:order.us": {"state": "has"},
    f"ready:order.{CLINIC}": {"state": "doing"},
    "ready:plan.us": {"state": "has"},
    "ready:budget.us": {"state": "doing"},
    f"ready:budget.{OFFICE}": {
        "state": "has",
        "text": Text(th="อยู่ในข้อบัญญัติงบประมาณแล้ว", en="In this year's budget ordinance"),
    },
    "term": {"start": "2026-12-01", "end": "2028-03-31", "review": "2027-09-30"},
    "state:checked": {
        "date": "2026-11-20",
        "who": Text(th="ผู้อำนวยการโรงเรียน และงานการเงิน อบต.", en="The director, and the subdistrict's finance office"),
        "note": Text(th="ปรับเรื่องค่าแว่นให้ตรงกับงบที่มี", en="The sum for glasses now fits the budget"),
    },
}


def example(language: str) -> Example:
    """The same agreement in either language."""
    cells = {give_key(row, party): {"text": text, "by": by, "follow": follow} for row, party, text, by, follow in CELLS}
    return {"answers": localized({**ANSWERS, **cells}, language), "network": localized(NETWORK, language)}
