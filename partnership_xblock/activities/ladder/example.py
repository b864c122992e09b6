"""The finished example of `ladder`: six of a small school's nine partners have a level, five of them an aim.

The ids are those of the school's finished map.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

QUESTIONS: Final = ("owner", "goes", "learns", "decides", "says")
BY: Final = "2027-03-31"

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


def _seen(words: str) -> dict[str, Any]:
    return {"answers": dict(zip(QUESTIONS, words.split(), strict=True))}


def _stand(
    level: str, target: str = "", date: str = "", *, why: Text | str = "", step: Text | str = ""
) -> dict[str, Any]:
    return {"level": level, "why": why, "target": target, "date": date, "step": step}


ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "saw:healthvol001": _seen("parts until report own one"),
    "stand:healthvol001": _stand(
        "coordination",
        "coordination",
        step=Text(th="แบ่งหน้าที่เยี่ยมบ้านกันลงตัวแล้ว", en="Home visits are divided between us, and it works"),
    ),
    "saw:weavinggrp01": _seen("host asked unknown team help"),
    "stand:weavinggrp01": _stand(
        "cooperation",
        "collaboration",
        BY,
        step=Text(th="ตั้งทีมสอนทอผ้า ครู 2 คน แม่บ้าน 2 คน", en="A team to teach weaving: two teachers, two weavers"),
    ),
    "saw:clinic000001": _seen("parts until report host help"),
    "stand:clinic000001": _stand(
        "cooperation",
        why=Text(
            th="งานตรวจสุขภาพ รพ.สต. เป็นเจ้าภาพ เราไปช่วย", en="The health centre hosts the check-ups, and we come to help"
        ),
    ),
    "saw:parentsnet01": _seen("host table teach team ours"),
    "stand:parentsnet01": _stand(
        "collaboration",
        "participation",
        BY,
        step=Text(th="ให้ผู้ปกครองตั้งเรื่องประชุมครั้งหน้าเอง", en="Parents set the topics of the next meeting themselves"),
    ),
    "saw:neighbour001": _seen("host asked teach team unknown"),
    "stand:neighbour001": _stand(
        "collaboration",
        "participation",
        BY,
        step=Text(th="ผลัดกันเปิดห้องเรียนเดือนละครั้ง", en="We open a classroom to each other, in turn, once a month"),
    ),
    "saw:temple000001": _seen("team asked lessons anew ours"),
    "stand:temple000001": _stand(
        "participation",
        "participation",
        why=Text(
            th="กรรมการวัดมาร่วมวางแผนค่ายอ่านทั้งปี และนั่งถอดบทเรียนกับเรา",
            en="The temple committee planned the year's reading camps with us and drew lessons with us",
        ),
    ),
}


def example(language: str) -> Example:
    """The same example in either language."""
    network = {
        f"partner:{id_}": {"name": name, "sector": sector, "order": order}
        for order, (id_, sector, name) in enumerate(PARTNERS, start=1)
    }
    return {"answers": localized(ANSWERS, language), "network": localized(network, language)}
