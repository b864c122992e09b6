"""The calendar of one fiscal year: the year shown, events outside it, and the longest stretch of empty months.

Equal to `months.ts`.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.plan import answer
from partnership_xblock.activities.plan.answer import CalendarEvent
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.domain.thai.spans import days_of, year_of

HALF: Final = 6


def shown(sheet: Sheet[PlanContent]) -> int:
    """The fiscal year that is shown, Common Era."""
    return answer.shown_year(sheet.answers) or year_of(sheet.today, "fiscal")


def months(year: int) -> list[str]:
    """The months of a fiscal year, `2026-10` to `2027-09`."""
    return [f"{year - 1}-{month}" for month in (10, 11, 12)] + [f"{year}-{month:02}" for month in range(1, 10)]


def outside(event: CalendarEvent, year: int) -> bool:
    """Whether no day of an event is in a fiscal year."""
    first, last = (day.isoformat() for day in days_of(year, "fiscal"))
    return bool(event.date) and (event.last < first or event.date > last)


def empty_stretch(events: list[CalendarEvent], year: int, today: date) -> tuple[str, str] | None:
    """The first and the last of six or more months in a row, not over yet, in which no event takes place; of the
    longest such stretch. None where there is none, or no event in the year at all."""
    inside = [event for event in events if event.date and not outside(event, year)]
    stretch: list[str] = []
    longest: list[str] = []
    for month in months(year):
        taken = any(event.date[:7] <= month <= event.last[:7] for event in inside)
        over = month < today.isoformat()[:7]
        stretch = [] if taken or over else [*stretch, month]
        longest = max(longest, stretch, key=len)
    return (longest[0], longest[-1]) if inside and len(longest) >= HALF else None
