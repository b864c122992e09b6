"""The finished example of `benefit`: a small school and nine partners, five of which give and get.

The ids are those of the school's finished map.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.activities.benefit.answer import Way, key_of
from partnership_xblock.domain.text import Text, localized

PARTNERS: Final = (
    ("parentsnet01", "home", Text(th="เครือข่ายผู้ปกครอง ป.4–ป.6", en="Parents' network, grades 4 to 6")),
    ("weavinggrp01", "community", Text(th="กลุ่มแม่บ้านทอผ้าดอนตะวัน", en="Don Tawan weavers' group")),
    ("healthvol001", "community", Text(th="อสม. หมู่ 4", en="Village health volunteers, village 4")),
    ("temple000001", "faith", Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don")),
    ("neighbour001", "school", Text(th="โรงเรียนบ้านโนนสูง", en="Ban Non Sung School")),
    ("clinic000001", "state", Text(th="รพ.สต. ดอนตะวัน", en="Don Tawan health centre")),
    ("tambonadm001", "state", Text(th="อบต. ดอนตะวัน", en="Don Tawan subdistrict office")),
    ("farmshop0001", "business", Text(th="ร้านเกษตรรุ่งเรือง", en="Rungrueang farm shop")),
    ("readfound001", "ngo", Text(th="มูลนิธิเด็กอ่านได้", en="Every Child Reads Foundation")),
)

HAPPENED: Final[tuple[tuple[str, Way, str, Text], ...]] = (
    ("parentsnet01", "get", "events", Text(th="ทำอาหารกลางวันวันกีฬาสี 60 คน", en="Lunch for 60 on sports day")),
    ("parentsnet01", "get", "community", Text(th="มาประชุมห้องเรียนครบทุกห้อง", en="Came to the meeting of every class")),
    ("parentsnet01", "give", "skills", Text(th="สอนผู้ปกครองใช้แอปธนาคาร 25 คน", en="Taught 25 parents to use a banking app")),
    ("weavinggrp01", "get", "skills", Text(th="สอนทอผ้า ป.5 ทุกวันพุธ ภาคเรียนที่ 1", en="Taught weaving to grade 5, every Wednesday of term 1")),
    ("weavinggrp01", "get", "curriculum", Text(th="ช่วยเขียนแผนวิชาทอผ้า 8 ชั่วโมง", en="Helped write 8 hours of weaving lessons")),
    ("weavinggrp01", "get", "motivation", Text(th="ป.5 ขอทอต่อช่วงพัก 9 คน", en="9 of grade 5 asked to go on weaving at break")),
    ("weavinggrp01", "give", "events", Text(th="เปิดพื้นที่ขายผ้าในงานวันวิชาการ", en="A stall for their cloth on our open day")),
    ("weavinggrp01", "give", "technical", Text(th="นักเรียน ม.2 ช่วยทำเพจขายผ้า", en="Grade 8 helped make a page that sells cloth")),
    ("healthvol001", "get", "community", Text(th="เยี่ยมบ้านคู่กับครู 42 หลัง", en="Visited 42 homes beside our teachers")),
    ("temple000001", "get", "resources", Text(th="ให้ใช้ศาลาจัดค่ายอ่าน 3 ครั้ง", en="Lent the hall for 3 reading camps")),
    ("temple000001", "get", "events", Text(th="ร่วมเป็นเจ้าภาพวันอ่านหนังสือ", en="Hosted the reading day with us")),
    ("temple000001", "get", "motivation", Text(th="ป.3 มาอ่านให้พระอาจารย์ฟังทุกวันศุกร์ 18 คน", en="18 of grade 3 read to the monks every Friday")),
    ("temple000001", "give", "events", Text(th="ช่วยงานบุญเดือนสิบ", en="Helped at the tenth month's merit making")),
    ("temple000001", "give", "community", Text(th="เด็ก 40 คนช่วยกวาดลานวัดก่อนวันพระ", en="40 pupils swept the yard before holy days")),
    ("neighbour001", "get", "skills", Text(th="เปิดห้องเรียนให้ดู 2 ครั้ง", en="Opened a classroom to us twice")),
    ("neighbour001", "get", "networks", Text(th="พาไปรู้จักโรงเรียนพี่เลี้ยงที่ขอนแก่น", en="Introduced us to a mentor school in Khon Kaen")),
    ("neighbour001", "give", "skills", Text(th="ไปเล่าเรื่องแผนที่ภาคีให้ครูฟัง", en="Told their teachers of our partner map")),
    ("clinic000001", "get", "skills", Text(th="อบรมปฐมพยาบาล ครู 6 คน นักเรียน 30 คน", en="First aid for 6 teachers and 30 pupils")),
    ("clinic000001", "give", "community", Text(th="แกนนำนักเรียนรณรงค์ไข้เลือดออก 4 หมู่บ้าน", en="Pupils spoke of dengue fever in 4 villages")),
    ("tambonadm001", "get", "resources", Text(th="รถรับส่งค่าย 2 เที่ยว", en="A bus to the camp, 2 trips")),
    ("farmshop0001", "get", "resources", Text(th="เมล็ดพันธุ์และปุ๋ย 3 รายการ", en="Seeds and fertiliser, 3 kinds")),
    ("readfound001", "get", "resources", Text(th="หนังสือนิทาน 120 เล่ม", en="120 story books")),
)  # fmt: skip

EXPECTED: Final[tuple[tuple[str, Way, str], ...]] = (
    ("parentsnet01", "get", "resources"),
    ("parentsnet01", "give", "events"),
    ("weavinggrp01", "get", "work"),
    ("healthvol001", "give", "technical"),
    ("temple000001", "get", "networks"),
    ("clinic000001", "get", "community"),
    ("tambonadm001", "get", "technical"),
    ("readfound001", "get", "skills"),
    ("readfound001", "give", "research"),
)

ASK: Final[dict[str, Any]] = {
    "benefit": "work",
    "partner": "weavinggrp01",
    "text": Text(
        th="ขอให้ ป.6 ไปเรียนรู้การขายผ้าที่ตลาดชุมชนวันเสาร์ มีผู้ปกครองไปด้วย แล้วกลับมาเล่าให้เพื่อนฟัง",
        en="Grade 6 learns to sell cloth at the Saturday market, parents with them, and tells the class of it",
    ),
    "date": "2026-12-20",
}
BACK: Final[dict[str, Any]] = {
    "partner": "farmshop0001",
    "text": Text(
        th="นักเรียน ม.1 ทำป้ายวิธีปลูกผักติดหน้าร้าน จากวิชาภาษาไทย",
        en="In their Thai lessons grade 7 makes signs for the shop: how to grow each vegetable",
    ),
}


def example(language: str) -> Example:
    """The same example in either language."""
    network = {
        f"partner:{id_}": {"name": name, "sector": sector, "order": order}
        for order, (id_, sector, name) in enumerate(PARTNERS, start=1)
    }
    answers: dict[str, dict[str, Any]] = {
        key_of(way, partner, benefit): {"state": "happened", "seen": seen} for partner, way, benefit, seen in HAPPENED
    }
    answers |= {key_of(way, partner, benefit): {"state": "expected", "seen": ""} for partner, way, benefit in EXPECTED}
    answers |= {"ask": ASK, "back": BACK}
    return {"answers": localized(answers, language), "network": localized(network, language)}
