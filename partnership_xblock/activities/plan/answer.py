"""A teacher's answers in `plan`: duties, events of a calendar, numbers of several years, and cards for next time.

Years are numbers of the Common Era in keys and values (`cell:aim.2025` is 2568). Of a fiscal year it is the one it ends
in, of a school year the one it begins in.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeVar

from pydantic import Field

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Name, Order, PartnerId, Typed, read
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.spans import YearKind

DutyState = Literal["", "done", "doing", "todo", "none"]
Met = Literal["", "did", "partly", "notyet", "changed"]
Year = Annotated[int, Field(ge=1900, le=2157)]


class Duty(ItemModel):
    """`duty:<id>`: where a duty stands, the position of the person who sees to it, and what shows it."""

    state: DutyState = ""
    who: Name = ""
    evidence: Line = ""


class CalendarEvent(ItemModel):
    """`event:<id>`: something in the calendar. `until` is its last day, where it takes more than one; `owner` a
    position; `duty` the duty it belongs to; `report`: a report is due afterwards; `source` the offer it was taken
    from."""

    text: Line = ""
    date: IsoDate = ""
    until: IsoDate = ""
    owner: Line = ""
    partner: PartnerId = ""
    duty: Id = ""
    report: bool = False
    source: Id = ""
    order: Order = 0

    @property
    def empty(self) -> bool:
        """Nothing is in it yet."""
        return blank(self.text) and blank(self.owner) and not (self.date or self.until or self.partner)

    @property
    def last(self) -> str:
        """Its last day; empty for none."""
        return max(self.date, self.until)


class Calendar(ItemModel):
    """`calendar`: the fiscal year that is shown, where the teacher chose one; else that of today."""

    year: Year | None = None


class YearRange(ItemModel):
    """`range`: the first and the last year of the plan, the kind of years, and of how many years a paper calls it."""

    first: Year | None = None
    last: Year | None = None
    kind: YearKind = "fiscal"
    called: Annotated[int, Field(ge=1, le=99)] | None = None


class Measure(ItemModel):
    """`measure:<part>`: what a part of the years is measured by, where it is not the author's measure."""

    text: Name = ""
    unit: Name = ""
    money: bool = False


class Cell(ItemModel):
    """`cell:<part>.<year>`: the number that is aimed at, and what came of it. Numbers have ASCII digits and no commas;
    a text that is no number is kept as it was typed, and is asked about before the work is handed in."""

    target: Typed = ""
    actual: Typed = ""
    note: Line = ""


class Cue(ItemModel):
    """`cue:<id>`: a card for next time: "next time when …, I will …"."""

    when: Line = ""
    will: Line = ""
    order: Order = 0

    @property
    def empty(self) -> bool:
        return blank(self.when) and blank(self.will)


class MetCue(ItemModel):
    """`met:<id>`: a card of the earlier wave, with what became of it. It holds the card's words, so that it can be read
    without the earlier work."""

    when: Line = ""
    will: Line = ""
    answer: Met = ""
    text: Line = ""
    order: Order = 0


ITEMS: Final = (
    Family(key="duty:", model=Duty),
    Family(key="event:", model=CalendarEvent),
    Family(key="calendar", model=Calendar),
    Family(key="range", model=YearRange),
    Family(key="measure:", model=Measure),
    Family(key="cell:", model=Cell),
    Family(key="cue:", model=Cue),
    Family(key="met:", model=MetCue),
)

M = TypeVar("M", bound=ItemModel)
Ordered = TypeVar("Ordered", CalendarEvent, Cue, MetCue)


def duty(answers: Values, id_: str) -> Duty:
    """A duty's answer; an empty one where nothing is stored."""
    return read(Duty, answers.get(f"duty:{id_}", {}))


def years(answers: Values) -> YearRange:
    """The years of the plan; empty where none are stored."""
    return read(YearRange, answers.get("range", {}))


def shown_year(answers: Values) -> int | None:
    """The fiscal year that the teacher chose for the calendar; None for today's."""
    return read(Calendar, answers.get("calendar", {})).year


def of_family(model: type[M], prefix: str, answers: Values) -> dict[str, M]:
    """The items of a family by what stands behind its colon."""
    return {key.removeprefix(prefix): read(model, value) for key, value in answers.items() if key.startswith(prefix)}


def events(answers: Values) -> list[tuple[str, CalendarEvent]]:
    """The events that have anything in them, by day; those without a day come last, then as they were made."""
    rows = [(id_, one) for id_, one in of_family(CalendarEvent, "event:", answers).items() if not one.empty]
    return sorted(rows, key=lambda row: (row[1].date or "9999", row[1].order, row[0]))


def cues(answers: Values) -> list[tuple[str, Cue]]:
    """The cards that have anything in them, as they were made."""
    return _in_order([(id_, one) for id_, one in of_family(Cue, "cue:", answers).items() if not one.empty])


def met(answers: Values) -> list[tuple[str, MetCue]]:
    """The cards of the earlier wave."""
    return _in_order(list(of_family(MetCue, "met:", answers).items()))


def _in_order(rows: list[tuple[str, Ordered]]) -> list[tuple[str, Ordered]]:
    return sorted(rows, key=lambda row: (row[1].order, row[0]))
