"""Spans of time as Thai offices tell them: from day to day, weekdays, and the three kinds of years.

A fiscal year (October to September) is named after the year it ends in, a school year after the one it begins in: a day
in November 2569 is in the fiscal year 2570 and the school year 2569. Years are numbers of the Common Era here; 2570 is
how 2027 is shown. Equal to `frontend/thai/spans.ts`; tests/golden/thai/spans.json holds both.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Literal

from partnership_xblock.domain.thai.dates import BUDDHIST_OFFSET, MONTHS_SHORT, MONTHS_SHORT_EN, short

YearKind = Literal["fiscal", "academic", "calendar"]
SCHOOL_YEAR: Final = "05-16"
"""The day of the year on which a school year begins, unless an author says otherwise."""

WEEKDAYS: Final = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
WEEKDAYS_EN: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_range(first: date, last: date | None, language: str) -> str:
    """`9–26 ก.พ. 2570`, `12 ม.ค. – 5 ก.พ. 2570`, `28 ธ.ค. 2569 – 3 ม.ค. 2570`; one day alone where there is no
    other."""
    if last is None or last == first:
        return short(first, language)
    end = short(last, language)
    if first.year != last.year:
        return f"{short(first, language)} – {end}"
    if first.month != last.month:
        month = (MONTHS_SHORT if language.startswith("th") else MONTHS_SHORT_EN)[first.month - 1]
        return f"{first.day} {month} – {end}"
    return f"{first.day}–{end}"


def weekday(day: date, language: str) -> str:
    """The day of the week in words: `อังคาร`, `Tuesday`."""
    return (WEEKDAYS if language.startswith("th") else WEEKDAYS_EN)[day.weekday()]


def year_of(day: date, kind: YearKind, school_year: str = SCHOOL_YEAR) -> int:
    """The year that a day is in, Common Era. `school_year`: `MM-DD`, the first day of a school year."""
    if kind == "fiscal":
        return day.year + (day.month >= 10)
    if kind == "academic":
        return day.year - (f"{day:%m-%d}" < school_year)
    return day.year


def days_of(year: int, kind: YearKind, school_year: str = SCHOOL_YEAR) -> tuple[date, date]:
    """The first and the last day of a year."""
    if kind == "fiscal":
        return date(year - 1, 10, 1), date(year, 9, 30)
    if kind == "academic":
        month, day = (int(part) for part in school_year.split("-"))
        return date(year, month, day), date(year + 1, month, day) - timedelta(days=1)
    return date(year, 1, 1), date(year, 12, 31)


def years_in(first: int, last: int) -> int:
    """How many years a range has, both ends counted: 2568–2573 is six. 0 where it ends before it begins."""
    return max(0, last - first + 1)


def year_range(first: int, last: int, language: str) -> str:
    """`2568–2573`, in English `2025–2030`; of one year that year."""
    era = BUDDHIST_OFFSET if language.startswith("th") else 0
    return str(first + era) if first == last else f"{first + era}–{last + era}"
