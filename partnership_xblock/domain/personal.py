"""Detects text that looks like a person's number, account or name, where a role would do.

It leads to advice, never to a refusal, and nothing is stored about it. The patterns are the simplest that Python and
JavaScript read alike (no look-behind: older phones' browsers lack it) and run over the text with Thai digits as ASCII.
Every repetition in them is bounded, so that each costs no more than the text's length. Authors cannot edit them: an
author's pattern could keep a server busy for ever. Golden cases (`personal.json`) keep the page's
results equal.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict

from partnership_xblock.domain.text import N_
from partnership_xblock.domain.thai.digits import to_ascii
from partnership_xblock.domain.titled import Titled

PersonalKind = Literal["phone", "id", "line", "email"]


class Personal(BaseModel):
    """A kind of personal text; `pattern` is a regular expression, to be used without flags on lower-case text."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Annotated[
        PersonalKind,
        Titled(
            N_("What it looks like"),
            choices={
                "phone": N_("Phone number"),
                "id": N_("Identity number"),
                "line": N_("LINE account"),
                "email": N_("E-mail address"),
            },
        ),
    ]
    pattern: Annotated[str, Titled(N_("Pattern"), fixed=True)]


# Allowed between the groups of a number: up to three spaces, dots, brackets and dashes of any length.
_GAP: Final = "[ .()\u2010-\u2015\u2212-]{0,3}"


def _groups(*lengths: str) -> str:
    """Groups of digits as people write them, together or apart."""
    return _GAP.join(lengths)


# In known groups only: ten digits with something between them may also be a date with its hour, or years in a row.
_MOBILE: Final = (
    _groups("[689][0-9]", "[0-9]{3}", "[0-9]{4}"),
    _groups("[689][0-9]", "[0-9]{4}", "[0-9]{3}"),
    _groups("[689][0-9]", "[0-9]{2}", "[0-9]{2}", "[0-9]{3}"),
    _groups("[689]", "[0-9]{4}", "[0-9]{4}"),
    _groups("[689][0-9]{3}", "[0-9]{5}"),
)
_LAND: Final = (
    _groups("2", "[0-9]{3}", "[0-9]{4}"),
    _groups("2[0-9]{3}", "[0-9]{4}"),
    _groups("[3-57][0-9]", "[0-9]{3}", "[0-9]{3}"),
    _groups("[3-57][0-9]{3}", "[0-9]{4}"),
)

PERSONAL: Final = (
    # 13 digits, together or in the card's groups, the first 1-8: the national identity number.
    Personal(
        kind="id",
        pattern=f"(^|[^0-9]){_groups('[1-8]', '[0-9]{4}', '[0-9]{5}', '[0-9]{2}', '[0-9]')}([^0-9]|$)",
    ),
    # From 0 or +66: mobiles, then land lines. Without a plus, 66 may be a year: only a mobile number may follow it.
    Personal(kind="phone", pattern=f"(^|[^0-9])(0|66){_GAP}0?{_GAP}({'|'.join(_MOBILE)})([^0-9]|$)"),
    Personal(kind="phone", pattern=f"(^|[^0-9])(0|[+]66{_GAP}0?){_GAP}({'|'.join(_LAND)})([^0-9]|$)"),
    # LINE or ไลน์, with or without "ID", then an account name in Latin letters or digits.
    Personal(kind="line", pattern=r"(^|[^a-z])(line|ไลน์|ไลน)( ?(id|ไอดี))? ?[:=@] ?@?[a-z0-9][a-z0-9._-]{3}"),
    Personal(kind="line", pattern=r"(^|[^a-z])(line|ไลน์|ไลน) ?(id|ไอดี) ?@?[a-z0-9][a-z0-9._-]{3}"),
    Personal(kind="line", pattern=r"(^|[^a-z])(id|ไอดี) ?(line|ไลน์|ไลน) ?[:=]? ?@?[a-z0-9][a-z0-9._-]{3}"),
    # An address that leads to an account.
    Personal(kind="line", pattern=r"(^|[^a-z.-])(line\.me|lin\.ee)/[a-z0-9~@]"),
    # Bounded as addresses are (64 before the @, 63 between dots): unbounded, a long text costs its length squared.
    Personal(kind="email", pattern=r"[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}\.[a-z0-9-]"),
)
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]+")


def personal(text: str) -> PersonalKind | None:
    """The first kind of personal text in a text, in the order of the table; None for none."""
    plain = to_ascii(_UNSEEN.sub("", unicodedata.normalize("NFKC", text))).lower()
    return next((row.kind for row in PERSONAL if re.search(row.pattern, plain)), None)


PERSON: Final = re.compile(
    r"^\s*(นาย|นาง|น\.ส\.|ด\.[ชญ]\.|เด็กชาย|เด็กหญิง|คุณ|m(rs?|s)[. ]|miss )\s*[^\s.0-9]", re.IGNORECASE
)
"""A title in front of a name, with or without a space; นางสาว begins like นาง. นายก, นางพยาบาล and the like are
positions: see `POSITION`."""
POSITION: Final = re.compile(
    r"^\s*(นาย(ก(?![\u0e30-\u0e39\u0e48-\u0e4cฤษ]|มล|วี|วิน|นก)|กับ|กำลัง|อำเภอ|ทะเบียน|ช่าง|ตรวจ)"
    r"|นางพยาบาล|คุณ(ครู|หมอ|พ่อ|แม่|ตา|ยาย|ปู่|ย่า))"
)
"""A vowel or tone after นายก is that of a name (นายกิตติ): no word of its own ends there. Before a consonant only
beginnings that are those of names and of no office count as names (นายกมล, not นายกสมาคม). นายกับ and นายกำลัง go on
with a word of the sentence."""
PRODUCT: Final = re.compile(
    r"^\s*(ms[. ]\s*(word|excel|power ?point|teams?|office|forms?|access|outlook|one(drive|note)|sharepoint|project|"
    r"publisher|windows|copilot)|mr[. ]\s*d\.?i\.?y)(?![a-z])",
    re.IGNORECASE,
)
"""Names of Microsoft's products, which Thai teachers write with MS, and a shop in every town, Mr. DIY: no title. A
letter may not follow: Ms Wordsworth is a person."""
WORD: Final = re.compile(r"^(นาย(จ้าง|ทุน)|นางฟ้า|คุณ(ธรรม|ภาพ|ค่า|ลักษณะ|สมบัติ|วุฒิ|ประโยชน์)|คุณูปการ|miss )")
"""Words that begin like a title in the middle of a sentence and are none; "miss" in small letters is a verb."""
_STARTS: Final = re.compile(r"(?:^|\s)(?=\S)")


def is_person(voice: str) -> bool:
    """Whether a voice looks like a person with a title, where a group or a role would do."""
    return bool(PERSON.match(voice)) and not POSITION.match(voice) and not PRODUCT.match(voice)


def names_person(sentence: str) -> bool:
    """Whether a sentence seems to name a person with a title, at its beginning or after a space."""
    rests = (sentence[start.end() :] for start in _STARTS.finditer(sentence))
    return any(is_person(rest) and not WORD.match(rest) for rest in rests)
