"""Finds parts of a name that tell who is meant: `สมชาย` of นายสมชาย ใจดี, `นาขนวน` of วัดบ้านนาขนวน, `Jaidee`.

A part may be an ordinary word (ร้านใจดี), so it is shown to a person and never replaced unasked. To keep what is shown
few, titles and words for a kind of partner are no parts, and a short Thai part counts only after a title or by itself:
Thai is written without spaces, and `แดง` stands inside many words. A Latin part begins with a capital letter, unless
it is of a person with a title.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from partnership_xblock.domain.aliases import tells
from partnership_xblock.domain.names_inside import places
from partnership_xblock.domain.personal import WORD
from partnership_xblock.domain.thai.folding import bare

FEWEST_THAI: Final = 3
"""Letters of a Thai part, without the marks above and below."""
FEWEST_LATIN: Final = 4
LONG: Final = 5
"""From so many Thai letters on a part is looked for inside of words too."""

_PEOPLE: Final = (
    "นางสาว", "นาย", "นาง", "น.ส.", "คุณ", "ดร.", "ผศ.", "รศ.", "ผอ.", "ผู้อำนวยการ", "รองผอ.", "ครูใหญ่", "ครู", "อาจารย์",
    "อ.", "พระครู", "พระอาจารย์", "พระมหา", "พระ", "หลวงพ่อ", "หลวงปู่", "หลวงพี่", "หลวงตา", "แม่ชี", "เจ้าอาวาส", "อิหม่าม",
    "ผู้ใหญ่บ้าน", "ผู้ใหญ่", "กำนัน", "สารวัตร", "หมอ", "นายก", "ปลัด", "ประธาน", "ปราชญ์", "ช่าง", "พี่", "น้อง", "ลุง", "ป้า",
    "น้า", "ปู่", "ย่า", "ยาย", "พ่อ", "แม่", "เฮีย", "เจ๊",
)  # fmt: skip
_KINDS: Final = (
    "วัด", "สำนักสงฆ์", "มัสยิด", "โบสถ์", "คริสตจักร", "ศาลเจ้า", "โรงเรียน", "รร.", "ร.ร.", "วิทยาลัยเทคนิค", "วิทยาลัย",
    "มหาวิทยาลัยราชภัฏ", "มหาวิทยาลัย", "ศูนย์พัฒนาเด็กเล็ก", "ศูนย์การเรียน", "ศูนย์", "ศพด.", "หมู่บ้าน", "บ้าน", "ชุมชน",
    "ตำบล", "อำเภอ", "จังหวัด", "ต.", "จ.", "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "องค์การบริหาร", "อบต.", "อบจ.",
    "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "เทศบาล", "โรงพยาบาลส่งเสริมสุขภาพตำบล", "โรงพยาบาล", "รพ.สต.", "รพ.",
    "สถานีอนามัย", "อนามัย", "สถานีตำรวจภูธร", "สถานีตำรวจ", "สภ.", "สำนักงาน", "ที่ว่าการ", "ธนาคาร", "สหกรณ์", "ร้านค้า",
    "ร้านอาหาร", "ร้าน", "ตลาดสด", "ตลาดนัด", "ตลาด", "โรงสี", "โรงงาน", "โรงแรม", "รีสอร์ต", "รีสอร์ท", "บริษัท", "หจก.",
    "ห้างหุ้นส่วน", "ฟาร์ม", "ไร่", "คลินิก", "มูลนิธิ", "สมาคม", "ชมรม", "กองทุน", "กลุ่ม", "เครือข่าย", "คณะกรรมการ", "คณะ",
    "วิสาหกิจชุมชน", "วิสาหกิจ", "สภาเด็ก", "สภา", "แม่บ้าน", "ทอผ้า", "จักสาน", "แปรรูป", "ออมทรัพย์", "อาชีพ", "สตรี", "เยาวชน",
    "เกษตรกร", "ผู้สูงอายุ", "ผู้ปกครอง", "ศิษย์เก่า", "อสม.", "กรรมการ", "ปราชญ์ชาวบ้าน",
    "แม่ครัว", "สภาเด็กและเยาวชน", "โรงสีข้าว",
)  # fmt: skip
_ORDINARY: Final = (
    "จำกัด", "มหาชน", "สถานศึกษา", "การศึกษา", "เทคโนโลยี", "ท้องถิ่น", "หมู่ที่", "พัฒนา", "เกษตรอำเภอ", "เกษตรตำบล", "เกษตร",
    "สาธารณสุข", "ส่งเสริม", "อนุรักษ์", "วัฒนธรรม", "ภูมิปัญญา", "คุณธรรม", "ธรรม", "อำเภอเมือง", "เลย", "ในจังหวัด", "ในอำเภอ",
    "ในตำบล", "ในชุมชน", "ในหมู่บ้าน", "ของเรา", "ใกล้เคียง", "สาขา", "อนุบาล", "ประถมศึกษา", "มัธยมศึกษา", "ขยายโอกาส", "นักเรียน",
    "เด็กเล็ก", "เด็ก", "ป่าไม้", "ประมง", "ปศุสัตว์", "ตำรวจ", "ทหาร", "ออนไลน์", "ประเทศไทย", "เพื่อการศึกษา",
    "พยาบาล", "อาหาร", "ดนตรี", "กีฬา", "หัตถกรรม", "ท่องเที่ยว", "ผ้าไหม", "ผ้าฝ้าย", "ย้อมคราม", "ย้อมผ้า", "สมุนไพร",
    "เกษตรอินทรีย์", "เศรษฐกิจพอเพียง", "พอเพียง", "จิตอาสา", "อาสาสมัคร", "รักบ้านเกิด", "สวนผัก", "ขนมไทย",
    "ครุศาสตร์", "ศึกษาศาสตร์", "ปริยัติธรรม", "วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์", "ปากทาง",
)  # fmt: skip
_ENGLISH: Final = frozenset(
    re.findall(
        r"[a-z]+",
        "miss prof doctor teacher head mayor abbot monk monks imam pastor village chief group club shop store "
        "market bakery cafe farm farmers rice mill school schools college university academy temple mosque church "
        "chapel shrine foundation association network company limited corp corporation bank hospital clinic "
        "health centre center office district subdistrict province local municipal municipality city town "
        "community neighbourhood neighborhood parent parents guardians alumni weavers weaving women womens youth "
        "elders elderly senior citizens volunteers police station library museum primary secondary kindergarten "
        "board committee council house home this that with from and for the our their your public private royal "
        "national international thailand thai service services project students pupils grade grades learning "
        "education development technology technical enterprise",
    )
)
_TITLES_LATIN: Final = re.compile(r"^\s*(mr|mrs|ms|miss|dr|prof|khun|kru|ajarn)\b[. ]", re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\s.,;:()\[\]\"'“”‘’/–—\-]+")
_MARK: Final = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_LETTER: Final = re.compile(f"[\u0e01-\u0e4ea-zA-Z0-9{_MARK}]")
_PLACE: Final = re.compile("จังหวัด|หมู่บ้าน|โรงเรียน|ตำบล|อำเภอ|ชุมชน|บ้าน|วัด")


class Part(NamedTuple):
    """A part of a name, as it is written there. `anywhere`: it is looked for inside of words, else only after a title
    or by itself. `capital`: in Latin letters only where it begins with a capital."""

    text: str
    anywhere: bool
    capital: bool


def parts(name: str) -> tuple[Part, ...]:
    """The parts of a name that tell who is meant, without the whole name; none of a name that has no other words than
    titles and those for a kind of partner."""
    person = bool(_TITLES_LATIN.match(name))
    found = dict.fromkeys(part for word in _WORDS.findall(name) if (part := _part(word, person=person)) is not None)
    return tuple(part for part in found if bare(part.text) != bare(name))


def part_places(text: str, part: Part) -> list[tuple[int, int]]:
    """Where a part stands in a text: from and to, with a title or a word for a kind of partner right before it."""
    return [
        (_with_title(text, start), end)
        for start, end in places(text, part.text)
        if (not part.capital or text[start].isupper())
        and (part.anywhere or _with_title(text, start) < start or _alone(text, start, end))
    ]


def _part(word: str, *, person: bool) -> Part | None:
    if word.isascii():
        fits = len(word) >= FEWEST_LATIN and word.isalpha() and word.lower() not in _ENGLISH and tells(word)
        return Part(word, anywhere=True, capital=not person) if fits and (person or word[0].isupper()) else None
    core = _core(word)
    letters = _letters(core)
    if letters < FEWEST_THAI or bare(core) in _ordinary() or not tells(core):
        return None
    return Part(core, anywhere=letters >= LONG, capital=False)


def _core(word: str) -> str:
    """A Thai word without the titles and kinds that it begins with: what follows the last place in it, if anything."""
    while word and not WORD.match(word) and bare(word) not in _ordinary():
        rest = next((rest for one in _leading() if (rest := _after(word, one)) is not None), None)
        if rest is None:
            inside = [word[one.end() :] for one in _PLACE.finditer(word) if one.start()]
            return inside[-1] if inside and _letters(inside[-1]) >= FEWEST_THAI else word
        word = rest
    return word


def _after(word: str, begun: str) -> str | None:
    """What follows a folded beginning of a word; None where it does not begin so."""
    spans = places(word, begun) if bare(word).startswith(begun) else []
    return word[spans[0][1] :] if spans and spans[0][0] == 0 else None


def _letters(text: str) -> int:
    return len(re.sub(f"[{_MARK}]", "", bare(text)))


def _alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not _LETTER.match(before) and not _LETTER.match(after)


def _with_title(text: str, start: int) -> int:
    """Where a title begins that stands right before a place; the place itself without one."""
    before = text[:start].rstrip(" \u00a0")
    for title in _titles():
        if before.endswith(title):
            return len(before) - len(title)
    return start


@cache
def _leading() -> tuple[str, ...]:
    """Folded, longer ones first. None that is short for a word: ดร. is no beginning of ดรุณี; and
    not แม่, with which many places begin."""
    written = (one for one in (*_PEOPLE, *_KINDS) if "." not in one and one != "แม่")
    return tuple(sorted({bare(one) for one in written}, key=lambda one: (-len(one), one)))


@cache
def _titles() -> tuple[str, ...]:
    """As they are written before a name in a text, longer ones first."""
    latin = ("Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "Dr", "Miss", "Khun", "Kru", "Ajarn", "Wat", "Ban")
    both = {*_PEOPLE, *_KINDS, *latin}
    return tuple(sorted(both, key=lambda one: (-len(one), one)))


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(bare(one) for one in (*_ORDINARY, *_PEOPLE, *_KINDS))
