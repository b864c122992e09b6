"""How a kind tells of its own rounds, for a kind that gathers them (`activities/record.py`, decision 0082)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Generic

from partnership_xblock.activities.record import Entry
from partnership_xblock.activities.sheet import C, Sheet
from partnership_xblock.domain.thai.spans import year_of

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRound(Generic[C]):
    """One standing round, as its kind's functions read it."""

    number: int
    sheet: Sheet[C]
    """Of the day it was handed in (`sheet.today`)."""
    ref: Callable[[str], str]
    """(what the kind calls an entry): its ref."""
    title: str
    """Of the activity, in the reader's language."""

    @property
    def day(self) -> str:
        """The day it was handed in, ISO."""
        return self.sheet.today.isoformat()

    @property
    def year(self) -> int:
        """The fiscal year it was handed in, Common Era."""
        return fiscal_year_of(self.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Past(Generic[C]):
    """A teacher's standing rounds of one kind in a course, of all its blocks, oldest first; at least one."""

    rounds: Sequence[PastRound[C]]
    language: str
    today: date

    @property
    def first(self) -> PastRound[C]:
        return self.rounds[0]

    @property
    def last(self) -> PastRound[C]:
        return self.rounds[-1]


Digest = Callable[[Past[C]], list[Entry]]
"""Entries of a kind, oldest first."""
Evidence = Callable[[Past[C], str], list[Entry]]
"""(the rounds, an indicator's code): sentences for it, with numbers filled in; none where the number is 0. Their facts
are `{"code": "2.4", "column": "task" | "result" | "measure"}`."""


def no_digest(_past: Past[Any]) -> list[Entry]:
    """A kind of which nothing is told."""
    return []


def no_evidence(_past: Past[Any], _code: str) -> list[Entry]:
    """Good for no indicator by itself."""
    return []


def fiscal_year_of(day: str) -> int:
    """The fiscal year of an ISO day, Common Era; 0 for no day."""
    return year_of(date.fromisoformat(day), "fiscal") if day else 0
