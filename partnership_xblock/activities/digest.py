"""Gives a kind its own rounds to tell of, for a kind that gathers them (`activities/record.py`, decision 0082)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Generic

from partnership_xblock.activities.offers import Offer
from partnership_xblock.activities.record import Entry, Piece, Words, partners_of, said
from partnership_xblock.activities.sheet import C, Sheet
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.spans import year_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRound(Generic[C]):
    """One standing round, as its kind's functions read it."""

    block: str
    """Names its block (`record.block_hash`)."""
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

    @property
    def blocks(self) -> list[list[PastRound[C]]]:
        """The rounds of each block, the block that was handed in first at the start."""
        found: dict[str, list[PastRound[C]]] = {}
        for round_ in self.rounds:
            found.setdefault(round_.block, []).append(round_)
        return list(found.values())


def steps(past: Past[C], of: Callable[[PastRound[C]], list[Offer]]) -> list[Entry]:
    """Steps of each block's newest round as entries. Each is named by the first round it stands in, so that what is
    said of it holds when the work is handed in again."""
    found = []
    for rounds in past.blocks:
        first = {step.id: round_ for round_ in reversed(rounds) for step in of(round_)}
        last = rounds[-1]
        found += [
            Entry(
                ref=first[step.id].ref(step.id),
                part="steps",
                sort="step",
                date=step.date,
                who=(step.partner,) if step.partner else (),
                line=said(str(step.text)),
                by=step.owner,
                source=last.title,
                year=fiscal_year_of(step.date or last.day),
            )
            for step in of(last)
            # What else a kind offers, such as why a thing comes first, was never meant to be done.
            if step.sort == "step" and not blank(str(step.text))
        ]
    return found


def names_in(round_: PastRound[Any], ids: Iterable[str]) -> list[Piece]:
    """Partners as pieces, each with its name in that round."""
    network = round_.sheet.network
    return [Piece(str(network.get(f"partner:{id_}", {}).get("name", "")), id_) for id_ in ids]


def proof(round_: PastRound[Any], code: str, line: Words, *, name: str, column: str = "task") -> Entry:
    """A sentence for an indicator. `name` tells it from others of the round."""
    return Entry(
        ref=round_.ref(f"wpa.{code}.{name}"),
        part="wpa",
        sort="evidence",
        date=round_.day,
        who=partners_of(line),
        line=line,
        source=round_.title,
        year=round_.year,
        facts={"code": code, "column": column},
    )


def fiscal_year_of(day: str) -> int:
    """The fiscal year of an ISO day, Common Era; 0 for no day."""
    return year_of(date.fromisoformat(day), "fiscal") if day else 0
