"""Dates as Thai teachers write and read them: entry in three fields, the Buddhist Era, fiscal and academic years.

Stored dates are ISO 8601 (Common Era); the Buddhist Era exists only here and on the screen.

Entry takes Thai and ASCII digits. A year of two digits is of the Buddhist Era's 26th century (69 is 2569); four digits
from 2400 to 2700 are Buddhist Era, from 1900 to 2157 Common Era; everything else is refused with a code that says what
to do. `tests/golden/thai/dates.json` keeps the page's answers equal.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from partnership_xblock.domain.thai.digits import to_ascii, to_thai

BUDDHIST_OFFSET: Final = 543
BE_YEARS: Final = range(2400, 2701)
CE_YEARS: Final = range(1900, 2158)
_BEFORE_A_YEAR = re.compile(r"^(\s|ตั้งแต่|เมื่อ|ปีการศึกษา|ปี|พ\.?\s*ศ\.?|ค\.?\s*ศ\.?|BE|CE|AD|since)*", re.IGNORECASE)

MONTHS_SHORT: Final = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
MONTHS_LONG: Final = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
MONTHS_SHORT_EN: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS_LONG_EN: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class NotADate(ValueError):  # noqa: N818 -- it says what was typed
    """The typed text is no date. `code` is a key of the words (`date.<code>`), `params` fill its placeholders.

    Codes, as the page's (`frontend/thai/dates.ts`): year_digits {n} · year_range · day_missing · month_missing ·
    year_missing · no_such_day {last: the month's last day}.
    """

    def __init__(self, code: str, **params: int) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, int] = params


def from_fields(day: str, month: str, year: str) -> date | None:
    """A date typed as day, month and year; None when all three are empty. Raises NotADate.

    The month is a number or a Thai or English name, short or long.
    """
    typed_day, typed_month, typed_year = (to_ascii(field).strip() for field in (day, month, year))
    if not (typed_day or typed_month or typed_year):
        return None
    common = common_year(typed_year) if typed_year else None
    if not typed_day:
        raise NotADate("day_missing")
    number = _month(typed_month)
    if common is None:
        raise NotADate("year_missing")
    last = _last_day(common, number)
    if not (_is_number(typed_day) and 1 <= int(typed_day) <= last):
        raise NotADate("no_such_day", last=last)
    return date(common, number, int(typed_day))


def common_year(typed: str) -> int:
    """A typed year in the Common Era; "year" and the era may precede it (ปี พ.ศ. 2568). Raises NotADate."""
    digits = _BEFORE_A_YEAR.sub("", to_ascii(typed)).strip()
    if not (_is_number(digits) and len(digits) in (2, 4)):
        count = sum(char.isdigit() for char in digits)
        raise NotADate("year_range") if count in (2, 4) else NotADate("year_digits", n=count)
    year = int(digits)
    if len(digits) == 2:
        return 2500 + year - BUDDHIST_OFFSET
    if year in BE_YEARS:
        return year - BUDDHIST_OFFSET
    if year in CE_YEARS:
        return year
    raise NotADate("year_range")


def buddhist_year(day: date) -> int:
    """The calendar year, Buddhist Era."""
    return day.year + BUDDHIST_OFFSET


def fiscal_year(day: date) -> int:
    """The government's fiscal year, Buddhist Era: October to September, named after the year it ends in."""
    return buddhist_year(day) + (1 if day.month >= 10 else 0)


def academic_year(day: date) -> int:
    """The school year, Buddhist Era: from 16 May, named after the year it begins in."""
    return buddhist_year(day) - (0 if (day.month, day.day) >= (5, 16) else 1)


def term(day: date) -> int | None:
    """The term by the ministry's school calendar: 1 from 16 May to 10 October, 2 from 1 November to 31 March; None in
    the holidays. A school may open and close on other days: a suggestion, not a rule."""
    at = (day.month, day.day)
    if (5, 16) <= at <= (10, 10):
        return 1
    return 2 if at >= (11, 1) or at <= (3, 31) else None


def short(day: date, language: str, *, thai_digits: bool = False) -> str:
    """`16 พ.ย. 2568`, in English `16 Nov 2025`."""
    return _words(day, language, MONTHS_SHORT, MONTHS_SHORT_EN, thai_digits=thai_digits)


def long(day: date, language: str, *, thai_digits: bool = False) -> str:
    """`16 พฤศจิกายน 2568`, in English `16 November 2025`."""
    return _words(day, language, MONTHS_LONG, MONTHS_LONG_EN, thai_digits=thai_digits)


def _words(day: date, language: str, thai: tuple[str, ...], english: tuple[str, ...], *, thai_digits: bool) -> str:
    if not language.startswith("th"):
        return f"{day.day} {english[day.month - 1]} {day.year}"
    text = f"{day.day} {thai[day.month - 1]} {buddhist_year(day)}"
    return to_thai(text) if thai_digits else text


def _month(typed: str) -> int:
    if _is_number(typed) and 1 <= int(typed) <= 12:
        return int(typed)
    name_or_number = typed.lower().replace(" ", "").rstrip(".")
    for names in (MONTHS_SHORT, MONTHS_LONG, MONTHS_SHORT_EN, MONTHS_LONG_EN):
        for number, name in enumerate(names, start=1):
            if name_or_number == name.lower().rstrip("."):
                return number
    raise NotADate("month_missing")


def _last_day(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()
