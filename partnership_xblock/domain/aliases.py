"""Names for partners and a teacher where their own are not told.

A partner's alias is the teacher's own words, or the author's by the partner's sector, numbered where several share it.
`tests/golden/aliases/cases.json` holds it to the specification; a page asks the server, so that there is one rule.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Final

from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import bare
from partnership_xblock.domain.thai.regions import region_of
from partnership_xblock.domain.vocabulary import FAITH_PLACES

SHORTEST: Final = 3
"""Letters, folded: what is shorter stands inside too many words to be looked for."""
_GENERAL: Final = (
    "อบต.", "อบจ.", "เทศบาล", "เทศบาลตำบล", "รพ.สต.", "โรงพยาบาล", "สถานีอนามัย", "อสม.",
    "ผู้ปกครอง", "พ่อแม่ผู้ปกครอง", "ชุมชน", "ชาวบ้าน", "ผู้ใหญ่บ้าน", "กำนัน", "กรรมการสถานศึกษา",
    "คณะกรรมการสถานศึกษา", "ศิษย์เก่า", "กลุ่มแม่บ้าน", "ตำรวจ", "สถานีตำรวจ", "ร้านค้า", "มัสยิด",
    "โบสถ์", "ศาลเจ้า", "มูลนิธิ", "สมาคม", "ชมรม", "วิทยาลัย", "มหาวิทยาลัย", "อำเภอ", "จังหวัด",
    "ปราชญ์ชาวบ้าน", "ผู้สูงอายุ", "โรงเรียน", "วัด", "ร้าน", "องค์การบริหารส่วนตำบล",
    "โรงพยาบาลส่งเสริมสุขภาพตำบล", "เขตพื้นที่การศึกษา", "เครือข่าย", "นักเรียน", "ครู", "parents",
    "school board", "community", "hospital", "police", "monks", "mosque", "church", "foundation",
    "alumni",
)  # fmt: skip


def numbered(sectors: Mapping[str, str], words: Mapping[str, str], otherwise: str, faith: str = "") -> dict[str, str]:
    """(partner → sector, sector → alias): the preset alias of each partner, in their order, numbered from 1 where more
    than one has the same. `{faith}` in an alias is the school's place of faith."""
    named = {id_: words.get(sector, otherwise).replace("{faith}", faith) for id_, sector in sectors.items()}
    several, numbers = Counter(named.values()), Counter[str]()
    for id_, alias in named.items():
        numbers[alias] += 1
        if several[alias] > 1:
            named[id_] = f"{alias} {numbers[alias]}"
    return named


def faith_word(place: str, language: str) -> str:
    """The place of faith in an alias, by its id: วัด where it is not known."""
    labels = {one.id: one.label for one in FAITH_PLACES}
    word = labels.get(place, labels["temple"]).into(language)
    return word if language == "th" else word.lower()


def tells(name: str) -> bool:
    """Whether a name tells which partner it is: "temple", "parents" or a name of two letters tells nothing."""
    folded = bare(name)
    return len(folded) >= SHORTEST and folded not in _general() and not any(folded in words for words in _WITHIN)


def same(alias: str, name: str) -> bool:
    """Whether an alias equals or contains a name that tells which partner it is."""
    return tells(name) and bare(name) in bare(alias)


_WITHIN: Final = tuple(
    bare(words)
    for words in (
        "เครือข่ายผู้ปกครอง", "วัดในหมู่บ้าน", "โรงเรียนใกล้เคียง", "หน่วยงานในตำบล", "ร้านค้าในชุมชน", "กลุ่มในชุมชน", "มูลนิธิที่ร่วมงาน",
        "parents' network", "the village temple", "a neighbouring school", "a local office", "a local business",
        "a community group", "a partner foundation",
    )
)  # fmt: skip
"""Aliases as they are given at first: a name that is part of one tells nothing either."""


@cache
def _general() -> frozenset[str]:
    return frozenset(bare(word) for word in _GENERAL)


NOBODY: Final = Text(th="ครูคนหนึ่งในคอร์สนี้", en="A teacher of this course")
SCHOOLS: Final[Mapping[str, Text]] = {
    "primary": Text(th="โรงเรียนประถมศึกษา", en="primary school"),
    "extended": Text(th="โรงเรียนขยายโอกาส", en="extended primary school"),
    "secondary": Text(th="โรงเรียนมัธยมศึกษา", en="secondary school"),
    "vocational": Text(th="อาชีวศึกษา", en="vocational college"),
    "private": Text(th="โรงเรียนเอกชน", en="private school"),
    "local": Text(th="โรงเรียนสังกัดท้องถิ่น", en="local government school"),
    "border": Text(th="โรงเรียน ตชด.", en="border patrol police school"),
    "learning": Text(th=" สกร.", en="lifelong learning centre"),
}
"""In a sentence, by the type of school (`vocabulary.SCHOOL_TYPES`); `other` and a course's own types tell nothing."""


def teacher_unnamed(template: Text, school_type: str, province: str, language: str) -> str:
    """What stands in place of a teacher's name: the type of school, and the region of its province. `template` has
    `{school_type}` and `{region}`."""
    school, region = SCHOOLS.get(school_type), region_of(province)
    place = "" if region is None else region.into(language)
    if school is None:
        return (f"ครูใน{place}" if language == "th" else f"A teacher in {place}") if place else NOBODY.into(language)
    words = template.into(language).replace("{school_type}", school.into(language)).replace("{region}", place)
    return words.strip(" ,:·")
