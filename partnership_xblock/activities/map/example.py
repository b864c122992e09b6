"""The finished example of `map`: a made-up school of the north-east with nine partners of all seven kinds."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

CONTEXT: Final = {
    "name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School"),
    "code": "",
    "school_type": "extended",
    "faith": "temple",
    "province": Text(th="กาฬสินธุ์", en="Kalasin"),
    "area_office": Text(th="สพป.กาฬสินธุ์ เขต 1", en="Kalasin Primary Education Area 1"),
    "grades_from": "k2",
    "grades_to": "m3",
    "villages_tambon": 11,
    "villages_service": 4,
}

PARTNERS: Final[dict[str, dict[str, Any]]] = {
    "parentsnet01": {
        "name": Text(th="เครือข่ายผู้ปกครอง ป.4–ป.6", en="Parents' network, grades 4 to 6"),
        "sector": "home", "quality": "strong", "direction": "both", "frequency": "monthly", "forms": ["event"],
        "contact_role": Text(th="ประธานเครือข่ายห้องเรียน", en="Class network chair"),
        "together": Text(th="ช่วยดูการบ้านอ่านที่บ้าน และร่วมงานวันอ่านทุกเดือน", en="Reading at home, and a reading day every month"),
        "change": Text(th="เด็ก ป.4 อ่านให้ที่บ้านฟังเกือบทุกวัน", en="Fourth-graders read aloud at home almost daily"),
        "since": 2022,
    },
    "weavinggrp01": {
        "name": Text(th="กลุ่มแม่บ้านทอผ้าดอนตะวัน", en="Don Tawan weavers' group"),
        "sector": "community", "quality": "normal", "direction": "they_give", "frequency": "termly", "forms": ["training"],
        "contact_role": Text(th="หัวหน้ากลุ่ม", en="Head of the group"),
        "together": Text(th="สอนทอผ้าในชั่วโมงการงานอาชีพ", en="Teaches weaving in vocational lessons"),
        "change": Text(th="นักเรียน ม.2 ทอผ้าขาวม้าขายได้เอง", en="Eighth-graders weave and sell their own cloth"),
        "since": 2020,
    },
    "healthvol001": {
        "name": Text(th="อสม. หมู่ 4", en="Village health volunteers, village 4"),
        "sector": "community", "quality": "normal", "direction": "they_give", "frequency": "rarely", "forms": ["event"],
        "contact_role": Text(th="ประธาน อสม.", en="Chair of the volunteers"),
        "together": Text(th="วัดส่วนสูง ชั่งน้ำหนัก และดูลูกน้ำยุงรอบโรงเรียน", en="Weighing and measuring, mosquito checks around school"),
        "since": 2018,
    },
    "temple000001": {
        "name": Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don"),
        "sector": "faith", "quality": "strong", "direction": "they_give", "frequency": "monthly", "forms": ["resources", "event"],
        "contact_role": Text(th="เจ้าอาวาส", en="Abbot"),
        "together": Text(th="ให้ใช้ศาลาจัดค่าย และอาหารกลางวันวันพระ", en="Lends its hall for camps, lunch on holy days"),
        "change": Text(th="เด็กที่บ้านไกลได้กินอิ่มและมีที่พักซ้อมอ่าน", en="Children from far away eat well and have a place to practise"),
        "since": 2010,
    },
    "neighbour001": {
        "name": Text(th="โรงเรียนบ้านโนนสูง", en="Ban Non Sung School"),
        "sector": "school", "quality": "normal", "direction": "both", "frequency": "termly", "forms": ["training", "research"],
        "contact_role": Text(th="ครูวิชาการ", en="Academic teacher"),
        "together": Text(th="แลกกันดูห้องเรียนภาษาไทย เทอมละสองครั้ง", en="We visit each other's Thai lessons twice a term"),
        "change": Text(th="ครูกล้าลองวิธีสอนอ่านแบบใหม่", en="Teachers dare to try new ways of teaching reading"),
        "since": 2023,
    },
    "clinic000001": {
        "name": Text(th="รพ.สต. ดอนตะวัน", en="Don Tawan health centre"),
        "sector": "state", "quality": "strong", "direction": "both", "frequency": "monthly", "forms": ["training", "resources"],
        "contact_role": Text(th="พยาบาลวิชาชีพ", en="Nurse"),
        "together": Text(th="ตรวจสายตา และฝึกนักเรียนเป็นผู้นำสุขภาพ", en="Eye checks, and pupils trained as health leaders"),
        "change": Text(th="เด็ก 6 คนได้แว่นและนั่งเรียนแถวไหนก็ได้", en="Six pupils got glasses and can sit in any row"),
        "since": 2015,
    },
    "tambonadm001": {
        "name": Text(th="อบต. ดอนตะวัน", en="Don Tawan subdistrict office"),
        "sector": "state", "quality": "thin", "direction": "they_give", "frequency": "termly", "forms": ["resources"],
        "contact_role": Text(th="นักวิชาการศึกษา", en="Education officer"),
        "together": Text(th="งบอาหารกลางวันและรถรับส่งวันแข่งขัน", en="Lunch budget, and a bus on competition days"),
        "since": 2012,
    },
    "farmshop0001": {
        "name": Text(th="ร้านเกษตรรุ่งเรือง", en="Rungrueang farm shop"),
        "sector": "business", "quality": "normal", "direction": "they_give", "frequency": "rarely", "forms": ["resources"],
        "contact_role": Text(th="เจ้าของร้าน", en="Owner"),
        "together": Text(th="ให้ปุ๋ยและเมล็ดพันธุ์สำหรับแปลงผักโรงเรียน", en="Fertiliser and seeds for the school garden"),
        "change": Text(th="มีผักเข้าครัวกลางวันสัปดาห์ละสองมื้อ", en="Vegetables for two lunches a week"),
        "since": 2024,
    },
    "readfound001": {
        "name": Text(th="มูลนิธิเด็กอ่านได้", en="Every Child Reads Foundation"),
        "sector": "ngo", "quality": "strained", "direction": "both", "frequency": "termly", "forms": ["training", "resources"],
        "contact_role": Text(th="ผู้ประสานโครงการ", en="Project coordinator"),
        "together": Text(th="หนังสืออ่านนอกเวลา และอบรมครูสอนอ่าน", en="Books, and training for reading teachers"),
        "change": Text(th="มุมหนังสือมีหนังสือใหม่ 120 เล่ม", en="120 new books in the reading corner"),
        "story": Text(th="ช่วงหลังเปลี่ยนผู้ประสานบ่อย นัดแล้วเลื่อนหลายครั้ง", en="The coordinator changed often, and visits were put off"),
        "since": 2023,
    },
}  # fmt: skip

TIES: Final = (
    ("parentsnet01", "temple000001", Text(th="กรรมการวัดหลายคนเป็นผู้ปกครอง", en="Several of the temple's committee are parents")),
    ("parentsnet01", "weavinggrp01", Text(th="แม่ของนักเรียนทอผ้าด้วยกัน", en="Pupils' mothers weave together")),
    ("healthvol001", "clinic000001", Text(th="ทำงานสุขภาพด้วยกันทุกเดือน", en="They do health work together every month")),
    ("healthvol001", "parentsnet01", Text(th="เยี่ยมบ้านนักเรียนด้วยกัน", en="They visit pupils' homes together")),
    ("clinic000001", "tambonadm001", Text(th="กองทุนสุขภาพตำบล", en="The subdistrict health fund")),
)  # fmt: skip

ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "q:care": {
        "partner": "readfound001",
        "text": Text(
            th="ช่วยเรื่องหนังสือมาสองปี แต่ช่วงหลังเปลี่ยนคนประสานบ่อย งานเลยสะดุด อยากนัดคุยกันใหม่ก่อนเปิดเทอมว่าปีนี้จะทำอะไรด้วยกัน",
            en="They have helped with books for two years, but the coordinator keeps changing and the work stalls. "
            "We would like to sit down before the new term and agree on this year's work.",
        ),
    },
    "q:bridge": {
        "partner": "healthvol001",
        "text": Text(
            th="อสม. หมู่ 4 รู้จักทั้ง รพ.สต. และผู้ปกครอง น่าจะเป็นตัวเชื่อมได้ จะชวนมาร่วมประชุมเครือข่ายตั้งแต่เทอมนี้",
            en="The volunteers of village 4 know both the health centre and the parents. We will ask them to join the "
            "network's meetings from this term on.",
        ),
    },
    "view": {"layout": "pillars"},
}


def example(language: str) -> Example:
    """The example in one language, as present items of both documents."""
    network: dict[str, dict[str, Any]] = {"context": localized(CONTEXT, language)}
    for order, (partner, value) in enumerate(PARTNERS.items(), start=1):
        network[f"partner:{partner}"] = {**localized(value, language), "order": order}
    for number, (a, b, line) in enumerate(TIES, start=1):
        network[f"tie:exampletie{number:02}"] = {"a": a, "b": b, "line": line.into(language)}
    return {"answers": localized(ANSWERS, language), "network": network}
