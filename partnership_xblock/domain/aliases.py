"""What partners and a teacher are called where their names are not told.

A partner's alias is the teacher's own words, or a preset by the partner's sector, numbered where several share it.
`tests/golden/aliases/cases.json` holds this and `frontend/network/aliases.ts` to the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import bare
from partnership_xblock.domain.thai.regions import region_of

PRESETS: Final[Mapping[str, Text]] = {
    "home": Text(th="เครือข่ายผู้ปกครอง", en="Parents' network"),
    "faith": Text(th="วัดในหมู่บ้าน", en="The village temple"),
    "school": Text(th="โรงเรียนใกล้เคียง", en="A neighbouring school"),
    "state": Text(th="หน่วยงานในตำบล", en="A local office"),
    "business": Text(th="ร้านค้าในชุมชน", en="A local business"),
    "community": Text(th="กลุ่มในชุมชน", en="A community group"),
    "ngo": Text(th="มูลนิธิที่ร่วมงาน", en="A partner foundation"),
}
"""By sector. Our own words."""
OTHER: Final = Text(th="ภาคีรายหนึ่ง", en="A partner")
"""Of a sector that a course has added, and of a partner without one."""
FAITHS: Final[Mapping[str, Text]] = {
    "mosque": Text(th="มัสยิดในหมู่บ้าน", en="The village mosque"),
    "church": Text(th="โบสถ์ในหมู่บ้าน", en="The village church"),
    "shrine": Text(th="ศาลเจ้าในหมู่บ้าน", en="The village shrine"),
}
"""Of the sector `faith`, by the school's place of faith."""
SHORTEST: Final = 3
"""Letters, folded: what is shorter stands inside too many words to be looked for."""
_GENERAL: Final = (
    "อบต.", "อบจ.", "เทศบาล", "เทศบาลตำบล", "รพ.สต.", "โรงพยาบาล", "สถานีอนามัย", "อสม.", "ผู้ปกครอง", "พ่อแม่ผู้ปกครอง", "ชุมชน",
    "ชาวบ้าน", "ผู้ใหญ่บ้าน", "กำนัน", "กรรมการสถานศึกษา", "คณะกรรมการสถานศึกษา", "ศิษย์เก่า", "กลุ่มแม่บ้าน", "ตำรวจ", "สถานีตำรวจ",
    "ร้านค้า", "มัสยิด", "โบสถ์", "ศาลเจ้า", "มูลนิธิ", "สมาคม", "ชมรม", "วิทยาลัย", "มหาวิทยาลัย", "อำเภอ", "จังหวัด", "ปราชญ์ชาวบ้าน",
    "ผู้สูงอายุ", "องค์การบริหารส่วนตำบล", "โรงพยาบาลส่งเสริมสุขภาพตำบล", "เขตพื้นที่การศึกษา", "เครือข่าย", "นักเรียน", "ครู",
    "parents", "school board", "community", "hospital", "police", "monks", "mosque", "church", "foundation", "alumni",
)  # fmt: skip


class Called(NamedTuple):
    """A partner as it is to be called: its id, its real name, its sector."""

    id: str
    name: str
    sector: str


def presets(partners: Sequence[Called], faith: str, language: str) -> dict[str, str]:
    """The preset alias of each partner, in their order: numbered from 1 where more than one has the same."""
    words = {one.id: _preset(one.sector, faith).into(language) for one in partners}
    several, numbers = Counter(words.values()), Counter[str]()
    named = {}
    for id_, word in words.items():
        numbers[word] += 1
        named[id_] = f"{word} {numbers[word]}" if several[word] > 1 else word
    return named


def _preset(sector: str, faith: str) -> Text:
    return FAITHS.get(faith, PRESETS["faith"]) if sector == "faith" else PRESETS.get(sector, OTHER)


def tells(name: str) -> bool:
    """Whether a name tells which partner it is: "temple", "parents" or a name of two letters tells nothing."""
    folded = bare(name)
    return len(folded) >= SHORTEST and folded not in _general() and not any(folded in preset for preset in _presets())


def same(alias: str, name: str) -> bool:
    """Whether an alias equals or contains a name that tells which partner it is."""
    return tells(name) and bare(name) in bare(alias)


@cache
def _general() -> frozenset[str]:
    return frozenset(bare(word) for word in _GENERAL)


@cache
def _presets() -> frozenset[str]:
    rows = (*PRESETS.values(), *FAITHS.values(), OTHER)
    return frozenset(bare(words) for row in rows for words in (row.th, row.en))


NOBODY: Final = Text(th="ครูคนหนึ่งในคอร์สนี้", en="A teacher of this course")
TEACHERS: Final[Mapping[str, Text]] = {
    "primary": Text(th="ครูโรงเรียนประถมศึกษา", en="A teacher of a primary school"),
    "extended": Text(th="ครูโรงเรียนขยายโอกาส", en="A teacher of an extended primary school"),
    "secondary": Text(th="ครูโรงเรียนมัธยมศึกษา", en="A teacher of a secondary school"),
    "vocational": Text(th="ครูอาชีวศึกษา", en="A teacher of a vocational college"),
    "private": Text(th="ครูโรงเรียนเอกชน", en="A teacher of a private school"),
    "local": Text(th="ครูโรงเรียนสังกัดท้องถิ่น", en="A teacher of a local government school"),
    "border": Text(th="ครูโรงเรียน ตชด.", en="A teacher of a border patrol police school"),
    "learning": Text(th="ครู สกร.", en="A teacher of a lifelong learning centre"),
}
"""By the type of school (`vocabulary.SCHOOL_TYPES`); `other` and types that a course has added tell nothing."""


def teacher_unnamed(school_type: str, province: str, language: str) -> str:
    """What stands in place of a teacher's name: the type of school, and the region of its province."""
    who, region = TEACHERS.get(school_type), region_of(province)
    if region is None:
        return (who or NOBODY).into(language)
    if language == "th":
        return f"{who.th if who else 'ครูใน'}{' ' if who else ''}{region.th}"
    return f"{who.en}, {region.en}" if who else f"A teacher in {region.en}"
