"""The numbers of a plan of several years: its years, its parts with their measures, each cell. Equal to `grid.ts`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Self

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.plan import answer
from partnership_xblock.activities.plan.answer import Cell, Measure, YearRange
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.plan.shapes import YearPart
from partnership_xblock.domain.item import read
from partnership_xblock.domain.money import NotMoney, read_money
from partnership_xblock.domain.thai.digits import to_ascii
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.spans import days_of, years_in

MOST_YEARS: Final = 12
"""More do not fit beside each other on a page."""
_CALLED: Final = re.compile(r"แผน\s*([0-9]{1,2})\s*ปี|([0-9]{1,2})[- ]years?[- ]plan", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the years as the teacher measures it. `text` and `unit` are empty where they are the author's."""

    id: str
    text: str
    unit: str
    money: bool
    cells: dict[int, Cell]

    @property
    def begun(self) -> bool:
        """Any number of it is written."""
        return any(not blank(cell.target) or not blank(cell.actual) for cell in self.cells.values())


@dataclass(frozen=True, slots=True)
class Grid:
    """`years` are those of the range, oldest first; empty where it is not whole, is upside down or too long."""

    range: YearRange
    years: tuple[int, ...]
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, sheet: Sheet[PlanContent]) -> Self:
        range_ = answer.years(sheet.answers)
        n = 0 if range_.first is None or range_.last is None else years_in(range_.first, range_.last)
        years = tuple(range((range_.first or 0), (range_.first or 0) + n)) if 0 < n <= MOST_YEARS else ()
        return cls(range_, years, tuple(_part(sheet, part, years) for part in sheet.content.measured))

    def over(self, year: int, sheet: Sheet[PlanContent]) -> bool:
        """A year that has ended."""
        return days_of(year, self.range.kind, sheet.content.school_year)[1] < sheet.today


def _part(sheet: Sheet[PlanContent], part: YearPart, years: tuple[int, ...]) -> Part:
    own = sheet.answers.get(f"measure:{part.id}")
    measure = Measure(money=part.money) if own is None else read(Measure, own)
    cells = {year: read(Cell, sheet.answers.get(f"cell:{part.id}.{year}", {})) for year in years}
    return Part(part.id, measure.text, measure.unit, measure.money, cells)


def number_problem(text: str, *, money: bool) -> str:
    """The code of what is wrong with a number; empty where nothing is, or nothing is written."""
    try:
        read_money(text)
    except NotMoney as wrong:
        return wrong.code if money else "number_wrong"
    return ""


def called(grid: Grid) -> int | None:
    """Of how many years the plan is called: as the teacher said, else as a measure says; None where nothing does."""
    if grid.range.called is not None:
        return grid.range.called
    for part in grid.parts:
        if found := _CALLED.search(to_ascii(part.text)):
            return int(found[1] or found[2])
    return None
