"""How long it is from one day to another, and dates with the month in full, as Thai offices write them.

Equal to `frontend/thai/lengths.ts`; tests/golden/thai/lengths.json holds both.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final, NamedTuple

from partnership_xblock.domain.thai.dates import buddhist_year

MONTHS: Final = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
MONTHS_EN: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Length(NamedTuple):
    """Whole years, then whole months, then days."""

    years: int
    months: int
    days: int


def length(first: date, last: date) -> Length:
    """From the first day to the last, the last included: 1 December 2026 to 31 March 2028 is 1 year 4 months. A month
    ends on the day before the same day of the next one, or at that month's end. Nothing where the last is the earlier.
    """
    after = last + timedelta(days=1)
    if after <= first:
        return Length(0, 0, 0)
    months = (after.year - first.year) * 12 + after.month - first.month
    if _later(first, months) > after:
        months -= 1
    return Length(months // 12, months % 12, (after - _later(first, months)).days)


def _later(day: date, months: int) -> date:
    """The same day of a later month; its last day where it is shorter."""
    year, month = divmod(day.month - 1 + months, 12)
    year += day.year
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def long_date(day: date, language: str) -> str:
    """`1 ธันวาคม 2569`, in English `1 December 2026`."""
    if not language.startswith("th"):
        return f"{day.day} {MONTHS_EN[day.month - 1]} {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]} {buddhist_year(day)}"
