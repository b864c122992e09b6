"""The finished example of `anatomy`: a small school looks closely at its tie to the health centre.

The ids are those of the school's finished map.
"""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

CLINIC: Final = "clinic000001"

PARTNERS: Final = (
    ("parentsnet01", "home", Text(th="เครือข่ายผู้ปกครอง ป.4–ป.6", en="Parents' network, grades 4 to 6")),
    ("weavinggrp01", "community", Text(th="กลุ่มแม่บ้านทอผ้าดอนตะวัน", en="Don Tawan weavers' group")),
    ("healthvol001", "community", Text(th="อสม. หมู่ 4", en="Village health volunteers, village 4")),
    ("temple000001", "faith", Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don")),
    ("neighbour001", "school", Text(th="โรงเรียนบ้านโนนสูง", en="Ban Non Sung School")),
    (CLINIC, "state", Text(th="รพ.สต. ดอนตะวัน", en="Don Tawan health centre")),
    ("tambonadm001", "state", Text(th="อบต. ดอนตะวัน", en="Don Tawan subdistrict office")),
    ("farmshop0001", "business", Text(th="ร้านเกษตรรุ่งเรือง", en="Rungrueang farm shop")),
    ("readfound001", "ngo", Text(th="มูลนิธิเด็กอ่านได้", en="Every Child Reads Foundation")),
)

FEATURES: Final[tuple[tuple[str, str, Text], ...]] = (
    ("rules", "partly", Text(th="วางคิวตรวจด้วยกัน แต่เรื่องวันเวลา รพ.สต. กำหนด", en="We make the check-up queue together; the centre sets the days")),
    ("goal", "yes", Text(th="ทั้งสองฝ่ายพูดตรงกันว่าอยากให้เด็กทุกคนมองเห็นชัดและอ่านได้", en="Both say: every child should see and read")),
    ("formal", "no", Text()),
    ("lead", "yes", Text(th="งานสุขภาพพยาบาลนำ งานในห้องเรียนครูนำ สลับกันมาสองปี", en="The nurse leads on health, teachers in class, for two years now")),
    ("long", "yes", Text(th="ทำมาตั้งแต่ปี 2558 และวางคิวตรวจของปีหน้าไว้แล้ว", en="Since 2015, and next year's check-ups are planned")),
    ("whole", "partly", Text(th="ทำด้วยกันทุกครั้ง แต่ยังไม่เคยนั่งดูผลด้วยกัน", en="We always do it together, and never sat down over the results")),
    ("risk", "unsure", Text()),
    ("means", "yes", Text(th="ห้องประชุมของเรา แผ่นวัดสายตาและคนของ รพ.สต.", en="Our meeting room, the centre's eye charts and people")),
    ("talk", "yes", Text(th="คุยกันทุกเดือนในวงกองทุนสุขภาพตำบล มีเด็กป่วยก็โทรหากันทันที", en="We talk every month in the health fund's round, and call at once when a child is ill")),
)  # fmt: skip

PARTS: Final[tuple[tuple[str, tuple[Text, Text, Text, Text]], ...]] = (
    (
        "plan",
        (
            Text(th="พยาบาลวิชาชีพ และครูอนามัย", en="Registered nurse and health teacher"),
            Text(th="กำหนดคิวตรวจทั้งปี", en="Set the check-ups of the whole year"),
            Text(th="ทุกต้นภาคเรียน", en="At the start of every term"),
            Text(th="ตารางคิวตรวจ ติดที่ห้องพยาบาล", en="The table of check-ups on the sickroom wall"),
        ),
    ),
    (
        "information",
        (
            Text(th="ครูประจำชั้น และพยาบาลวิชาชีพ", en="Class teachers and registered nurse"),
            Text(th="ส่งจำนวนเด็กที่เพ่งกระดาน รับผลตรวจ", en="Send how many squint at the board, get the results"),
            Text(th="หลังตรวจ 1 สัปดาห์", en="A week after the check-up"),
            Text(th="แบบสรุปผลรายชั้น", en="The summary of each class"),
        ),
    ),
    (
        "action",
        (
            Text(th="พยาบาล 2 คน ครูประจำชั้น", en="Two nurses, class teachers"),
            Text(th="ตรวจสายตา ส่งตัดแว่น", en="Check eyes, send for glasses"),
            Text(th="ภาคเรียนละ 2 วัน", en="Two days a term"),
            Text(th="ทะเบียนตรวจ", en="The register of check-ups"),
        ),
    ),
    ("review", (Text(th="ครูอนามัยโรงเรียน", en="The school's health teacher"), Text(), Text(), Text())),
)

REASON: Final = Text(
    th="กำลังร่างข้อตกลง 3 ฝ่าย จะลงนามหลังประชุมกองทุนสุขภาพตำบลเดือนธันวาคม",
    en="An agreement of three is being drafted; it will be signed after the health fund meets in December",
)


def example(language: str) -> Example:
    """The same example in either language."""
    network: dict[str, Any] = {
        f"partner:{id_}": {"name": name, "sector": sector, "order": order}
        for order, (id_, sector, name) in enumerate(PARTNERS, start=1)
    }
    network[f"partner:{CLINIC}"] |= {"quality": "strong", "direction": "both", "frequency": "monthly"}
    network["context"] = {"name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School")}
    answers: dict[str, Any] = {"subject": {"partner": CLINIC}}
    answers |= {f"feature:{CLINIC}.{id_}": {"answer": given, "example": seen} for id_, given, seen in FEATURES}
    answers |= {
        f"part:{CLINIC}.{id_}": dict(zip(("who", "what", "when", "evidence"), told, strict=True)) for id_, told in PARTS
    }
    answers[f"record:{CLINIC}"] = {"form": "none", "date": "", "title": "", "reason": REASON}
    return {"answers": localized(answers, language), "network": localized(network, language)}
