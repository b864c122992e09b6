"""The finished example of `threes`: a sentence of three key words, four strengths, and three activities.

The ids are those of the school's finished map.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
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
WROTE: Final = ("parentsnet01", "temple000001", "healthvol001")
VISION: Final = {
    "text": Text(
        th="เด็กดอนตะวันอ่านคล่อง รู้จักบ้านตัวเอง และมีผู้ใหญ่ทุกบ้านเป็นครู",
        en="Don Tawan's children read well, know their own home, and every grown-up in it is their teacher",
    ),
    "how": "revised",
    "date": "2026-11-14",
    "place": Text(th="ศาลาวัด", en="The temple hall"),
    "people": 14,
}
WORDS: Final = (
    ("exwordread01", Text(th="อ่านคล่อง", en="read well")),
    ("exwordhome01", Text(th="รู้จักบ้านตัวเอง", en="know their own home")),
    ("exwordadult1", Text(th="ผู้ใหญ่ทุกบ้านเป็นครู", en="every grown-up")),
)
ASSETS: Final = (
    ("exassethealt", "healthvol001", Text(th="เดินเยี่ยมบ้านทุกเดือน คุยกับปู่ย่าเก่ง", en="Visit homes every month, and talk well with grandparents"), "p2", Text(th="ภาษาไทย", en="Thai"), Text(th="คนฟังเด็กอ่านที่บ้าน", en="Someone to listen at home")),
    ("exassettempl", "temple000001", Text(th="มีศาลากว้าง มีเสียงตามสายทุกเช้า", en="A wide hall, and the loudspeaker every morning"), "p5", Text(th="ภาษาไทย", en="Thai"), Text(th="ที่อ่านให้คนนอกห้องเรียนฟัง", en="A real audience outside the classroom")),
    ("exassetweave", "weavinggrp01", Text(th="รู้ว่าใบไม้ไหนให้สีอะไร และทำอย่างไรไม่ตก", en="Know which leaf gives which colour, and how it stays"), "m2", Text(th="วิทยาศาสตร์", en="Science"), Text(th="เห็นกรด–เบสในงานจริง", en="Acids and bases at work")),
    ("exassetfarms", "farmshop0001", Text(th="มีแปลงทดลองและเมล็ดพันธุ์", en="A trial plot and seeds"), "", Text(), Text()),
)  # fmt: skip
ACTS: Final[tuple[tuple[str, dict[str, Any], tuple[str, ...], tuple[str, ...]], ...]] = (
    (
        "exactreading",
        {
            "text": Text(th="อ่านให้ฟังที่ศาลา ทุกศุกร์สุดท้ายของเดือน", en="Reading at the hall, every last Friday of the month"),
            "way": "both",
            "date": "2026-12-25",
            "until": "2027-03-26",
            "owner": Text(th="ครูภาษาไทย", en="Thai teacher"),
            "place": Text(th="ศาลาวัดโพธิ์ศรีดอน", en="Hall of Wat Pho Si Don"),
            "partners": ["temple000001", "healthvol001"],
        },
        ("exassethealt", "exassettempl"),
        ("exwordread01", "exwordadult1"),
    ),
    (
        "exactleafdye",
        {
            "text": Text(th="วันสีจากใบไม้ แม่ ๆ สอนย้อม", en="A day of leaf colours, taught by the weavers"),
            "way": "teach_us",
            "date": "2027-01-12",
            "owner": Text(th="ครูวิทยาศาสตร์", en="Science teacher"),
            "partners": ["weavinggrp01"],
        },
        ("exassetweave",),
        ("exwordhome01", "exwordadult1"),
    ),
    (
        "exactlabels1",
        {
            "text": Text(th="อ่านฉลากยาให้เป็น สอนปู่ย่าตอนเย็น", en="Reading medicine labels with grandparents, in the evening"),
            "way": "teach_them",
            "date": "2027-01-22",
            "owner": Text(th="ครูสุขศึกษา", en="Health teacher"),
            "partners": ["clinic000001"],
        },
        (),
        ("exwordread01",),
    ),
)  # fmt: skip

NETWORK: Final[dict[str, dict[str, Any]]] = {
    "context": {"name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School")},
    **{
        f"partner:{id_}": {"name": name, "sector": sector, "order": order}
        for order, (id_, sector, name) in enumerate(PARTNERS, start=1)
    },
}
ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "vision": VISION,
    **{f"with:{partner}": {"on": True} for partner in WROTE},
    **{f"word:{id_}": {"text": text, "order": order} for order, (id_, text) in enumerate(WORDS, start=1)},
    **{
        f"asset:{id_}": {
            "partner": partner,
            "can": can,
            "grade": grade,
            "subject": subject,
            "need": need,
            "order": order,
        }
        for order, (id_, partner, can, grade, subject, need) in enumerate(ASSETS, start=1)
    },
    **{f"act:{id_}": {**act, "order": order} for order, (id_, act, _, _) in enumerate(ACTS, start=1)},
    **{f"use:{asset}.{id_}": {"on": True} for id_, _, assets, _ in ACTS for asset in assets},
    **{f"serve:{word}.{id_}": {"on": True} for id_, _, _, words in ACTS for word in words},
}


def example(language: str) -> Example:
    """The same example in either language."""
    return {"answers": localized(ANSWERS, language), "network": localized(NETWORK, language)}
