"""The content of `plan`: which parts a plan has, the duties, what its years are measured by, and holidays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import Field, model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.plan.preset import DUTIES, HOLIDAYS, ROAD, YEAR_PARTS
from partnership_xblock.activities.plan.shapes import Holiday, YearPart
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.thai.spans import SCHOOL_YEAR
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice, MonthDay

ASKS = {
    "duties": Text(th="หน้าที่ของงานความร่วมมือ", en="Duties of partnership work"),
    "calendar": Text(th="ปฏิทินปฏิบัติงาน", en="The year's calendar"),
    "years": Text(th="แผนหลายปี", en="Several years ahead"),
    "cues": Text(th="การ์ดเตือนใจ", en="Cards for next time"),
}


class PlanContent(Content):
    """Every field's default is the preset."""

    with_duties: Annotated[bool, Titled(N_("Ask about duties"), N_("At least one of the four parts is asked."))] = True
    with_calendar: Annotated[bool, Titled(N_("Ask for the year's calendar"))] = True
    with_years: Annotated[bool, Titled(N_("Ask for several years ahead"))] = True
    with_cues: Annotated[
        bool,
        Titled(
            N_("Ask for cards for next time"), N_("“Next time when … I will …”. They come back first in the next wave.")
        ),
    ] = True
    duties: Annotated[
        tuple[Choice, ...],
        Field(min_length=1, max_length=12),
        Titled(N_("Duties"), N_("What the people who see to partnership work are to do. Offices differ.")),
    ] = DUTIES
    holidays: Annotated[
        tuple[Holiday, ...],
        Field(max_length=60),
        Titled(N_("Holidays"), N_("An event on such a day is told so, and may stay. Add those of your school.")),
    ] = HOLIDAYS
    year_parts: Annotated[
        tuple[YearPart, ...],
        Field(min_length=1, max_length=8),
        Titled(
            N_("Parts of the years"), N_("Each has one number a year, on a scale of its own; they are never added up.")
        ),
    ] = YEAR_PARTS
    school_year: Annotated[MonthDay, Titled(N_("First day of a school year"), N_("Month and day, such as 05-16."))] = (
        SCHOOL_YEAR
    )
    show_road: Annotated[bool, Titled(N_("Show the road to a plan"), N_("A line of steps above the years."))] = False
    road: Annotated[
        tuple[Choice, ...], Field(max_length=8), Titled(N_("The road to a plan"), N_("Steps, in their order."))
    ] = ROAD

    @model_validator(mode="after")
    def _something_is_asked(self) -> Self:
        for rows in (self.duties, self.holidays, self.year_parts, self.road):
            _once(row.id for row in rows)
        if not self.parts or (self.with_duties and not self.asked) or (self.with_years and not self.measured):
            raise ValueError("nothing is asked")
        return self

    @property
    def parts(self) -> tuple[str, ...]:
        """Those of duties, calendar, years and cues that are asked, in page order."""
        on = {"duties": self.with_duties, "calendar": self.with_calendar, "years": self.with_years}
        return tuple(part for part in ASKS if {**on, "cues": self.with_cues}[part])

    @property
    def asks(self) -> tuple[Text, ...]:
        """The parts, and the duties in their place."""
        return tuple(
            text
            for part in self.parts
            for text in (ASKS[part], *((duty.label for duty in self.asked) if part == "duties" else ()))
        )

    @property
    def asked(self) -> tuple[Choice, ...]:
        """The duties that are not hidden."""
        return tuple(duty for duty in self.duties if not duty.hidden)

    @property
    def measured(self) -> tuple[YearPart, ...]:
        """The parts of the years that are not hidden."""
        return tuple(part for part in self.year_parts if not part.hidden)

    def year_part(self, id_: str) -> YearPart | None:
        """A part of the years, also a hidden one; None where an author has removed it."""
        return next((part for part in self.year_parts if part.id == id_), None)

    def duty(self, id_: str, language: str) -> str:
        """A duty's label; its id where an author has removed it."""
        return next((one.label.into(language) for one in self.duties if one.id == id_), id_)


def _once(ids: Iterable[str]) -> None:
    ids = list(ids)
    if len(set(ids)) != len(ids):
        raise ValueError("an id is repeated")
