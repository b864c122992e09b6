"""Terms of a school year as windows of days of the year, which an author sets. A window may cross New Year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from partnership_xblock.domain.thai.dates import buddhist_year


@dataclass(frozen=True, slots=True)
class Window:
    """From one day of the year to another, both in it: `("t2", "11-01", "04-01")`."""

    id: str
    start: str
    end: str

    def holds(self, day: date) -> bool:
        at = f"{day:%m-%d}"
        if self.start <= self.end:
            return self.start <= at <= self.end
        return at >= self.start or at <= self.end

    def year(self, day: date) -> int:
        """The year that a window with this day began in, Buddhist Era."""
        began_before = self.start > self.end and f"{day:%m-%d}" <= self.end
        return buddhist_year(day) - began_before


@dataclass(frozen=True, slots=True)
class Term:
    """One term of one year: term 2 of 2569 ends in 2570."""

    id: str
    year: int

    @property
    def key(self) -> str:
        """`t2-2569`."""
        return f"{self.id}-{self.year}"


def term_of(day: date, windows: Iterable[Window]) -> Term | None:
    """The first term that a day is in; None in the holidays."""
    return next((Term(window.id, window.year(day)) for window in windows if window.holds(day)), None)
