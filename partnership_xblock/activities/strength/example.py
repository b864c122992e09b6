"""The finished example of `strength`: a small school, its news problem, one first step."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

PARENTS: Final = "exparents001"

NETWORK: Final[dict[str, dict[str, Any]]] = {
    "context": {"name": Text(th="โรงเรียนบ้านดอนตะวัน", en="Ban Don Tawan School")},
    f"partner:{PARENTS}": {
        "name": Text(th="เครือข่ายผู้ปกครอง ป.4–ป.6", en="Parents' network, grades 4 to 6"),
        "sector": "home",
        "quality": "normal",
        "direction": "both",
        "frequency": "monthly",
        "order": 1,
    },
}

ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "scope": {"network": "whole", "text": ""},
    "rating:goals": {
        "now": 4,
        "wanted": 5,
        "evidence": Text(
            th="ประชุมต้นเทอมกับกรรมการสถานศึกษา ตกลงเรื่องอ่านออกเขียนได้ และทุกฝ่ายยังพูดตรงกัน",
            en="We agreed on reading with the school board at the start of term, and all still say the same",
        ),
    },
    "rating:management": {"now": 2, "wanted": 4, "evidence": ""},
    "rating:activities": {
        "now": 3,
        "wanted": 4,
        "evidence": Text(th="ทำบุญโรงเรียนและวันกีฬาทุกปี", en="Merit making and sports day every year"),
    },
    "rating:exchange": {"now": 3, "wanted": 5, "evidence": ""},
    "rating:information": {
        "now": 2,
        "wanted": 5,
        "evidence": Text(
            th="ผู้ปกครองบอกว่ารู้ข่าวช้า ส่วนใหญ่รู้จากลูก",
            en="Parents say news comes late, mostly from their children",
        ),
    },
    "rating:innovation": {"now": "unknown", "wanted": "unknown", "evidence": ""},
    "rating:lessons": {"now": 3, "wanted": 4, "evidence": ""},
    "priority": {
        "indicator": "information",
        "why": Text(
            th="ถ้าผู้ปกครองรู้ข่าวทัน เรื่องอื่นจะคุยกันง่ายขึ้น",
            en="When parents hear in time, everything else is easier to talk about",
        ),
        "first_step": Text(
            th="ให้ตัวแทนผู้ปกครองแต่ละชั้นช่วยส่งข่าวโรงเรียนทุกเช้าวันจันทร์ และถามกลับได้",
            en="One parent per class passes on the school's news every Monday morning and takes questions back",
        ),
        "date": "2026-12-01",
        "partner": PARENTS,
    },
}


def example(language: str) -> Example:
    """The same example in either language."""
    return {"answers": localized(ANSWERS, language), "network": localized(NETWORK, language)}
