"""The finished example of `plan`: one year's calendar of a small school, and six years ahead.

Partners have the ids of the school's finished map.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

PARTNERS: Final = (
    ("weavinggrp01", "community", Text(th="กลุ่มแม่บ้านทอผ้าดอนตะวัน", en="Don Tawan weavers' group")),
    ("temple000001", "faith", Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don")),
    ("neighbour001", "school", Text(th="โรงเรียนบ้านโนนสูง", en="Ban Non Sung School")),
    ("clinic000001", "state", Text(th="รพ.สต. ดอนตะวัน", en="Don Tawan health centre")),
)

ACADEMIC: Final = Text(th="หัวหน้าวิชาการ", en="Head of academic work")
HEALTH: Final = Text(th="ครูอนามัยโรงเรียน", en="School health teacher")
SCIENCE: Final = Text(th="ครูวิทยาศาสตร์", en="Science teacher")
LIBRARY: Final = Text(th="ครูบรรณารักษ์", en="Library teacher")

DUTIES: Final[tuple[tuple[str, str, Text, Text], ...]] = (
    ("run", "done", Text(th="ครูงานชุมชนสัมพันธ์", en="Community relations teacher"),
     Text(th="คำสั่งแต่งตั้ง และภาพวันอ่าน", en="The order of appointment, and pictures of the reading day")),
    ("outside", "doing", Text(th="หัวหน้าแผนงาน", en="Head of planning"),
     Text(th="ข้อเสนอโครงการ ขั้นที่ 3", en="The project proposal, stage 3")),
    ("bodies", "done", HEALTH,
     Text(th="รายงานการประชุมกองทุนสุขภาพตำบล", en="Minutes of the subdistrict health fund")),
    ("report", "doing", ACADEMIC, Text(th="ปฏิทินด้านล่าง", en="The calendar below")),
    ("property", "todo", LIBRARY,
     Text(th="ชั้นหนังสือที่มูลนิธิให้ยืม ยังไม่มีทะเบียน", en="Shelves on loan from the foundation; no register yet")),
    ("other", "none", Text(), Text()),
)  # fmt: skip

EVENTS: Final[tuple[dict[str, Any], ...]] = (
    {"text": Text(th="ประชุมครู เลือกเรื่องที่จะทำกับภาคีปีนี้", en="Teachers meet: what to do with partners this year"),
     "date": "2026-10-21", "owner": ACADEMIC, "duty": "report"},
    {"text": Text(th="คุยกับ รพ.สต. เรื่องตรวจสายตานักเรียน", en="Talk with the health centre about testing eyesight"),
     "date": "2026-11-06", "owner": HEALTH, "partner": "clinic000001", "duty": "bodies"},
    {"text": Text(th="สรุปผลวันอ่าน แล้วติดให้ผู้ปกครองดู", en="Sum up the reading day, and put it up for parents"),
     "date": "2026-11-20", "owner": LIBRARY},
    {"text": Text(th="ส่งจำนวนนักเรียนที่ต้องตรวจสายตาให้ รพ.สต.", en="Tell the health centre how many eyes to test"),
     "date": "2026-12-15", "owner": HEALTH, "partner": "clinic000001", "source": "3f6c1a90b7de2458"},
    {"text": Text(th="พยาบาลสอนครูดูสายตาเบื้องต้น ครึ่งวัน", en="The nurse shows teachers a first eye test, half a day"),
     "date": "2026-12-18", "owner": ACADEMIC, "partner": "clinic000001", "source": "a07be2c4d9185f36"},
    {"text": Text(th="เก็บใบไม้กับแม่ ๆ แล้วทดลองย้อม 12 ชนิด", en="Gather leaves with the mothers, and try 12 dyes"),
     "date": "2027-01-12", "until": "2027-02-05", "owner": SCIENCE, "partner": "weavinggrp01"},
    {"text": Text(th="ตรวจสายตาวันแรก ป.1–ป.3", en="First day of eye tests, grades 1 to 3"),
     "date": "2027-01-19", "owner": HEALTH, "partner": "clinic000001", "duty": "bodies", "report": True},
    {"text": Text(th="ทดสอบสีที่ไม่ตก ทำสมุดสีมาตรฐาน", en="Test colours that hold, and make a book of them"),
     "date": "2027-02-09", "until": "2027-02-26", "owner": SCIENCE, "partner": "neighbour001"},
    {"text": Text(th="แสดงผ้าสีใหม่ที่ศาลาวัด นักเรียนเล่าวิธีทำ", en="New cloths shown at the temple; pupils tell how"),
     "date": "2027-03-20", "owner": ACADEMIC, "partner": "temple000001", "duty": "run", "report": True},
)  # fmt: skip

NUMBERS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "grow": (("4", "4"), ("6", "5"), ("8", ""), ("8", ""), ("10", ""), ("10", "")),
    "where": (("2", "2"), ("2", "2"), ("3", ""), ("4", ""), ("4", ""), ("4", "")),
    "aim": (("18", "17"), ("20", "20"), ("22", ""), ("24", ""), ("26", ""), ("", "")),
    "means": (("15000", "12500"), ("20000", "21750"), ("30000", ""), ("30000", ""), ("35000", ""), ("", "")),
}
"""By part, from the first year on: what is aimed at, and what came of it."""
NOTE: Final = ("aim", 2026, Text(th="ย้ายเข้ากลางปี 2 คน", en="2 came during the year"))

CUES: Final = (
    (Text(th="ภาคีให้ของมา", en="a partner gives us something"),
     Text(th="ให้นักเรียนเขียนเล่ากลับไปภายในหนึ่งสัปดาห์ว่าใช้ทำอะไร",
          en="have pupils write within a week what it was used for")),
    (Text(th="มีคนขอให้โรงเรียนไปช่วยงาน", en="the school is asked to help at an event"),
     Text(th="ถามก่อนว่านักเรียนจะได้เรียนรู้อะไร แล้วเลือกวันที่ไม่ทับสอบ",
          en="ask what pupils will learn there, and choose a day without tests")),
)  # fmt: skip
MET: Final = {
    "when": Text(th="นัดประชุมหลายฝ่าย", en="several partners are to meet"),
    "will": Text(th="ถามวันว่างของทุกฝ่ายก่อนส่งหนังสือ 2 สัปดาห์", en="ask all of them for days two weeks before writing"),
    "answer": "did",
    "text": Text(th="รพ.สต. กับ อบต. มาครบทั้งสองครั้ง", en="Health centre and subdistrict office came both times"),
    "order": 1,
}
MEASURE: Final = {
    "text": Text(th="หมู่บ้านและวัดที่มีงานร่วมกัน", en="Villages and temples with joint work"),
    "unit": Text(th="แห่ง", en="places"),
}
FIRST: Final = 2025


def _answers() -> dict[str, dict[str, Any]]:
    duties = {f"duty:{id_}": {"state": state, "who": who, "evidence": seen} for id_, state, who, seen in DUTIES}
    events = {f"event:sampleev{n:04}": {**event, "order": n} for n, event in enumerate(EVENTS, 1)}
    cells: dict[str, dict[str, Any]] = {
        f"cell:{part}.{FIRST + n}": {"target": target, "actual": actual}
        for part, numbers in NUMBERS.items()
        for n, (target, actual) in enumerate(numbers)
        if target or actual
    }
    part, year, note = NOTE
    cells[f"cell:{part}.{year}"]["note"] = note
    cues = {f"cue:samplecue{n:03}": {"when": when, "will": will, "order": n} for n, (when, will) in enumerate(CUES, 1)}
    return {
        **duties,
        **events,
        "range": {"first": FIRST, "last": FIRST + 5, "called": 6},
        "measure:where": MEASURE,
        **cells,
        **cues,
        "met:samplemet001": MET,
    }


def example(language: str) -> Example:
    """The same example in either language."""
    network = {
        f"partner:{id_}": {"name": name, "sector": sector, "order": n}
        for n, (id_, sector, name) in enumerate(PARTNERS, 1)
    }
    return {"answers": localized(_answers(), language), "network": localized(network, language)}
