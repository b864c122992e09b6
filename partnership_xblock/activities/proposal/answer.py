"""A teacher's answers in `proposal`: what the project is, who does what, how it is measured, and what it costs.

Numbers and prices are kept as they were typed, with ASCII digits and no commas (`412.50`): a text that is no number is
asked about, not lost. Totals are never typed; `budget.py` adds up in satang.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeVar

from pydantic import Field

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Name, Note, Order, Paragraph, PartnerId, read
from partnership_xblock.domain.thai.folding import blank

Source = Literal["", "ask", "school", "partner"]
SOURCES: Final = ("ask", "school", "partner")


class Title(ItemModel):
    text: Line = ""


class Problem(ItemModel):
    """`problem`: what is the matter, and how the teacher knows. `source` is the offer it was taken from."""

    text: Paragraph = ""
    source: Id = ""


class Area(ItemModel):
    """`area`: where, and for whom; `count` is how many they are."""

    place: Line = ""
    province: Name = ""
    people: Line = ""
    count: Annotated[int, Field(ge=0, le=1_000_000)] | None = None


class Mentor(ItemModel):
    """`mentor`: the position of the person it is written with, and the partner that person belongs to."""

    role: Name = ""
    partner: PartnerId = ""


class With(ItemModel):
    """`with:<partner>`: what one partner does in it. `source` is the offer it was taken from."""

    does: Line = ""
    source: Id = ""
    order: Order = 0


class Step(ItemModel):
    """`activity:<id>`: one activity. `until` is its last day, where it takes more than one; `owner` a position."""

    text: Line = ""
    date: IsoDate = ""
    until: IsoDate = ""
    owner: Line = ""
    partner: PartnerId = ""
    source: Id = ""
    order: Order = 0

    @property
    def empty(self) -> bool:
        return blank(self.text) and blank(self.owner) and not (self.date or self.until or self.partner)


class Indicator(ItemModel):
    """`indicator:<id>`: what is measured, in which unit, where it stands, where it should be, and how that is known."""

    text: Line = ""
    unit: Name = ""
    now: Note = ""
    target: Note = ""
    how: Line = ""
    order: Order = 0

    @property
    def empty(self) -> bool:
        return all(blank(text) for text in (self.text, self.unit, self.now, self.target, self.how))


class BudgetLine(ItemModel):
    """`budget:<id>`: so many, so many times, at a price each. `source`: who pays it, asked for
    where that is not said yet; `partner` where a partner does."""

    text: Name = ""
    category: Id = ""
    qty: Note = ""
    unit: Name = ""
    times: Note = ""
    price: Note = ""
    source: Source = ""
    partner: PartnerId = ""
    order: Order = 0

    @property
    def empty(self) -> bool:
        return all(blank(text) for text in (self.text, self.qty, self.price, self.unit)) and not self.category


class Pitched(ItemModel):
    """`pitch`: when and where it is pitched."""

    date: IsoDate = ""
    place: Line = ""


class Sent(ItemModel):
    """`sent`: when, to whom and under which number it was sent on."""

    date: IsoDate = ""
    to: Line = ""
    number: Name = ""


class IndicatorResult(ItemModel):
    """`result:<indicator>`: what came of an indicator."""

    actual: Note = ""
    note: Line = ""


class Spent(ItemModel):
    """`spent:<source>`: the money of a source that was used, and by when."""

    amount: Note = ""
    date: IsoDate = ""


class Follow(ItemModel):
    """`follow`: what goes on afterwards, and from when."""

    text: Paragraph = ""
    date: IsoDate = ""


ITEMS: Final = (
    Family(key="title", model=Title),
    Family(key="problem", model=Problem),
    Family(key="area", model=Area),
    Family(key="mentor", model=Mentor),
    Family(key="with:", model=With, of_partner=True),
    Family(key="activity:", model=Step),
    Family(key="indicator:", model=Indicator),
    Family(key="budget:", model=BudgetLine),
    Family(key="pitch", model=Pitched),
    Family(key="sent", model=Sent),
    Family(key="result:", model=IndicatorResult),
    Family(key="spent:", model=Spent),
    Family(key="follow", model=Follow),
)

M = TypeVar("M", bound=ItemModel)
Ordered = TypeVar("Ordered", Step, Indicator, BudgetLine)


def one(model: type[M], key: str, answers: Values) -> M:
    """An item; an empty one where nothing is stored."""
    return read(model, answers.get(key, {}))


def partners(answers: Values) -> dict[str, With]:
    """What each partner does, by the partner's id, in the order of ids."""
    prefix = "with:"
    return {key.removeprefix(prefix): read(With, answers[key]) for key in sorted(answers) if key.startswith(prefix)}


def _filled(model: type[Ordered], prefix: str, answers: Values) -> list[tuple[str, Ordered]]:
    """The items that have anything in them, as they were made."""
    rows = [(key.removeprefix(prefix), read(model, value)) for key, value in answers.items() if key.startswith(prefix)]
    return sorted((row for row in rows if not row[1].empty), key=lambda row: (row[1].order, row[0]))


def steps(answers: Values) -> list[tuple[str, Step]]:
    """The activities by day; those without a day come last, then as they were made."""
    return sorted(_filled(Step, "activity:", answers), key=lambda row: (row[1].date or "9999", row[1].order, row[0]))


def indicators(answers: Values) -> list[tuple[str, Indicator]]:
    return _filled(Indicator, "indicator:", answers)


def lines(answers: Values) -> list[tuple[str, BudgetLine]]:
    return _filled(BudgetLine, "budget:", answers)
