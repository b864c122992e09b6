"""Dates as the server writes them for Thai teachers and offices: the Buddhist Era, the fiscal year.

Stored dates are ISO 8601 (Common Era). Typed dates are read on the page only (`frontend/thai/date_entry.ts`).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

BUDDHIST_OFFSET: Final = 543

MONTHS_SHORT: Final = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
MONTHS_SHORT_EN: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def buddhist_year(day: date) -> int:
    """The calendar year, Buddhist Era."""
    return day.year + BUDDHIST_OFFSET


def fiscal_year(day: date) -> int:
    """The government's fiscal year, Buddhist Era: October to September, named after the year it ends in."""
    return buddhist_year(day) + (1 if day.month >= 10 else 0)


def short(day: date, language: str) -> str:
    """`16 พ.ย. 2568`, in English `16 Nov 2025`."""
    if not language.startswith("th"):
        return f"{day.day} {MONTHS_SHORT_EN[day.month - 1]} {day.year}"
    return f"{day.day} {MONTHS_SHORT[day.month - 1]} {buddhist_year(day)}"


def never_comes(month_day: object) -> bool:
    """Whether `02-30` is a day of no year. What is not written as a month and a day is not judged here."""
    if not isinstance(month_day, str) or not re.fullmatch(r"\d\d-\d\d", month_day):
        return False
    try:
        date.fromisoformat(f"2024-{month_day}")  # a leap year
    except ValueError:
        return True
    return False
