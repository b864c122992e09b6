"""The finished example of `proposal`: dyes from the school's trees for the cloth of a weavers' group.

Partners have the ids of the school's finished map. It is whole to its last stage.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

PARTNERS: Final = (
    ("weavinggrp01", "community", Text(th="กลุ่มแม่บ้านทอผ้าดอนตะวัน", en="Don Tawan weavers' group")),
    ("techclinic01", "school", Text(th="คลินิกเทคโนโลยี มหาวิทยาลัยในจังหวัด", en="Technology clinic of the university")),
    ("temple000001", "faith", Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don")),
)
DOES: Final = (
    Text(th="เลือกต้นไม้ ย้อม ทอ และบอกว่าสีไหนขายได้", en="Choose the trees, dye, weave, and say which colours sell"),
    Text(th="เป็นพี่เลี้ยง ให้ใช้ห้องทดสอบความคงทนของสี", en="Mentor; lets us use its laboratory for colour fastness"),
    Text(th="ให้เก็บใบไม้ร่วง และให้ศาลาวันแสดงงาน", en="Fallen leaves, and the hall on the day of the show"),
)
SCIENCE: Final = Text(th="ครูวิทยาศาสตร์", en="Science teacher")
STEPS: Final[tuple[dict[str, Any], ...]] = (
    {"text": Text(th="เดินเก็บใบไม้กับแม่ ๆ แล้วทดลองย้อม 12 ชนิด", en="Gather leaves with the mothers, and try 12 dyes"),
     "date": "2027-01-12", "until": "2027-02-05", "owner": SCIENCE, "partner": "weavinggrp01"},
    {"text": Text(th="ทดสอบสีที่ไม่ตก ทำสมุดสีมาตรฐาน", en="Test colours that hold, and make a book of them"),
     "date": "2027-02-09", "until": "2027-02-26", "owner": SCIENCE, "partner": "techclinic01"},
    {"text": Text(th="แสดงผ้าสีใหม่ที่ศาลาวัด นักเรียนเล่าวิธีทำ", en="New cloths shown at the temple; pupils tell how"),
     "date": "2027-03-20", "owner": Text(th="หัวหน้าวิชาการ", en="Head of academic work"), "partner": "temple000001"},
)  # fmt: skip
INDICATORS: Final[tuple[dict[str, Any], ...]] = (
    {"text": Text(th="สีธรรมชาติที่ซักแล้วไม่ตก", en="Natural colours that do not wash out"),
     "unit": Text(th="สี", en="colours"), "now": "0", "target": "6",
     "how": Text(th="ซัก 5 ครั้ง เทียบแถบสีที่ห้องทดสอบ", en="Washed five times, compared in the laboratory")},
    {"text": Text(th="นักเรียนอธิบายกรด–เบสจากงานย้อมได้", en="Pupils who explain acids and bases by dyeing"),
     "unit": Text(th="คน", en="pupils"), "now": "9", "target": "30",
     "how": Text(th="แบบสังเกตตอนเล่าวิธีทำ", en="An observation sheet while they tell how")},
)  # fmt: skip
RESULTS: Final = (("5", Text(th="อีก 1 สีซีดหลังซักครั้งที่ 4", en="One more faded after the fourth wash")), ("31", Text()))
LINES: Final = (
    ("pay", Text(th="วิทยากรชุมชนสอนย้อม", en="Weavers who teach dyeing"), "4", Text(th="คน", en="people"), "4", "300",
     "ask"),
    ("service", Text(th="อาหารว่างวันเรียนรู้", en="Snacks on the learning days"), "50", Text(th="คน", en="people"), "4",
     "35", "ask"),
    ("service", Text(th="ทดสอบความคงทนของสี", en="Tests of colour fastness"), "6", Text(th="ตัวอย่าง", en="samples"),
     "1", "412.50", "ask"),
    ("goods", Text(th="เส้นด้ายฝ้าย", en="Cotton yarn"), "15", Text(th="กก.", en="kg"), "1", "365.75", "ask"),
    ("goods", Text(th="สารช่วยติดสีและอุปกรณ์ย้อม", en="Mordants and tools for dyeing"), "1", Text(th="ชุด", en="set"),
     "1", "4598.75", "ask"),
    ("service", Text(th="พาหนะพานักเรียนไปห้องทดสอบ", en="A van to the laboratory"), "1", Text(th="คัน", en="van"), "2",
     "1800", "school"),
    ("goods", Text(th="สมุดสีมาตรฐาน", en="Books of colours"), "30", Text(th="เล่ม", en="books"), "1", "60", "school"),
)  # fmt: skip


def _answers() -> dict[str, dict[str, Any]]:
    with_ = {f"with:{id_}": {"does": does} for (id_, _sector, _name), does in zip(PARTNERS, DOES, strict=True)}
    steps = {f"activity:samplestep{n:02}": {**step, "order": n} for n, step in enumerate(STEPS, 1)}
    indicators = {f"indicator:sampleind{n:03}": {**row, "order": n} for n, row in enumerate(INDICATORS, 1)}
    results = {
        f"result:sampleind{n:03}": {"actual": actual, "note": note} for n, (actual, note) in enumerate(RESULTS, 1)
    }
    lines = {
        f"budget:sampleline{n:02}": {
            "category": category, "text": text, "qty": qty, "unit": unit, "times": often, "price": price,
            "source": source, "order": n,
        }
        for n, (category, text, qty, unit, often, price, source) in enumerate(LINES, 1)
    }  # fmt: skip
    return {
        "title": {"text": Text(th="สีจากต้นไม้ในโรงเรียน สู่ผ้าทอดอนตะวัน", en="Colours from the school's trees for Don Tawan cloth")},
        "problem": {
            "text": Text(
                th="กลุ่มทอผ้าซื้อสีเคมีปีละราว 18,000 บาท (สมุดบัญชีกลุ่ม 2568) นักเรียน ม.2 เรียนเรื่องกรด–เบสแต่ไม่เคยเห็นว่าใช้ทำอะไรในบ้านตัวเอง",
                en="The weavers buy chemical dyes for about 18,000 baht a year (the group's accounts, 2025). Pupils of grade 8 learn of acids and bases and have never seen what they are for at home.",
            )
        },
        "area": {
            "place": Text(th="ต.ดอนตะวัน", en="Don Tawan subdistrict"),
            "province": Text(th="กาฬสินธุ์", en="Kalasin"),
            "people": Text(th="นักเรียน ม.1–ม.3 และกลุ่มทอผ้า", en="Pupils of grades 7 to 9, and the weavers"),
            "count": 50,
        },
        "mentor": {"role": Text(th="อาจารย์ภาควิชาเคมี", en="Lecturer in chemistry"), "partner": "techclinic01"},
        **with_,
        **steps,
        **indicators,
        **lines,
        "pitch": {"date": "2026-11-20", "place": Text(th="ห้องประชุมเขตพื้นที่", en="Meeting room of the area office")},
        "sent": {"date": "2026-12-08", "to": Text(th="หน่วยภูมิภาค", en="The regional office"), "number": "04213/112"},
        **results,
        "spent:ask": {"amount": "23980.50", "date": "2027-03-25"},
        "spent:school": {"amount": "5400", "date": "2027-03-25"},
        "follow": {
            "text": Text(
                th="กลุ่มทอผ้าใช้สมุดสีรับงาน เดือนละครั้งนักเรียนชุมนุมย้อมไปช่วยทดสอบสีใหม่ ใช้เงินจากการขายผ้า",
                en="The weavers take orders by the book of colours. Once a month the dyeing club tests new ones, paid for by cloth that was sold.",
            ),
            "date": "2027-05-17",
        },
    }  # fmt: skip


def example(language: str) -> Example:
    """The same example in either language."""
    network = {
        f"partner:{id_}": {"name": name, "sector": sector, "order": n}
        for n, (id_, sector, name) in enumerate(PARTNERS, 1)
    }
    return {"answers": localized(_answers(), language), "network": localized(network, language)}
