"""The finished example of `friends`: six partners of a small school, one of them not sure yet."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

PARTNERS: Final = (
    ("exparents001", "home", Text(th="เครือข่ายผู้ปกครอง ป.4–ป.6", en="Parents' network, grades 4 to 6")),
    ("extemple0001", "faith", Text(th="วัดโพธิ์ศรีดอน", en="Wat Pho Si Don")),
    ("exhealth0001", "community", Text(th="อสม. หมู่ 4", en="Village health volunteers, village 4")),
    ("exneighbour1", "school", Text(th="โรงเรียนบ้านโนนสูง", en="Ban Non Sung School")),
    ("exbookshop01", "business", Text(th="ร้านหนังสือต้นกล้า", en="Ton Kla bookshop")),
    ("extambon0001", "state", Text(th="อบต. ดอนตะวัน", en="Don Tawan subdistrict office")),
)

ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "friend:exparents001": {"kinds": ["work"], "because": ""},
    "friend:extemple0001": {
        "kinds": ["giving", "work"],
        "because": Text(
            th="ให้ศาลาจัดค่ายมาทุกปี และปีนี้พระอาจารย์มานั่งฟังเด็กอ่านด้วย",
            en="It has lent its hall for our camp every year, and this year a monk came to hear the children read",
        ),
    },
    "friend:exhealth0001": {"kinds": ["work"], "because": ""},
    "friend:exneighbour1": {
        "kinds": ["road"],
        "because": Text(
            th="เปิดห้องเรียนให้ดูก่อนเราขอ แล้วคุยกันตรง ๆ ว่าอะไรยังไม่ได้ผล",
            en="They opened their classroom before we asked, and told us plainly what does not work yet",
        ),
    },
    "friend:exbookshop01": {"kinds": ["ideal"], "because": ""},
    "friend:extambon0001": {"kinds": ["unsure"], "because": ""},
}


def example(language: str) -> Example:
    """The same example in either language."""
    network = {
        f"partner:{id_}": {"name": name, "sector": sector, "order": order}
        for order, (id_, sector, name) in enumerate(PARTNERS, start=1)
    }
    return {"answers": localized(ANSWERS, language), "network": localized(network, language)}
