"""Items of `plc`: the circle, the cycles, and of each meeting its facts, talk and results."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field

from partnership_xblock.activities.activity import Family
from partnership_xblock.domain.item import Id, IsoDate, IsoTime, ItemModel, Line, Order, Paragraph, PartnerId

Pause = Annotated[int, Field(ge=0, le=240)]
"""Minutes."""
People = Annotated[dict[Id, Annotated[int, Field(ge=0, le=99)]], Field(max_length=20)]
"""How many, by role."""
Result = Literal["", "worked", "not_yet", "untried", "dropped"]
Day = Literal["", "mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Circle(ItemModel):
    """`circle`: the usual day, time and people, from which a new meeting is filled in. `me` is the teacher's own
    role."""

    day: Day = ""
    start: IsoTime = ""
    end: IsoTime = ""
    pause: Pause = 0
    roles: People = {}
    me: Id = ""


class CycleItem(ItemModel):
    """`cycle:<id>`: a problem the circle works on, and which pupils it is about."""

    title: Line = ""
    pupils: Line = ""
    order: Order = 0


class SessionItem(ItemModel):
    """`session:<id>`: the facts of a meeting, which are what is certified. `number` is the school's own count."""

    number: Annotated[int, Field(ge=1, le=999)] | None = None
    date: IsoDate = ""
    start: IsoTime = ""
    end: IsoTime = ""
    pause: Pause = 0
    cycle: Id = ""
    step: Id = ""
    topic: Line = ""
    roles: People = {}
    partners: Annotated[list[PartnerId], Field(max_length=40)] = []
    place: Line = ""
    order: Order = 0


class TalkItem(ItemModel):
    """`talk:<id>`: what was seen and agreed in the meeting of that id, what will be tried, and by when."""

    kinds: Annotated[list[Id], Field(max_length=20)] = []
    noticed: Paragraph = ""
    decided: Paragraph = ""
    attempt: Line = ""
    by: IsoDate = ""


class AfterItem(ItemModel):
    """`after:<id>`: what became of what that meeting set out to try, and when it was told."""

    result: Result = ""
    text: Line = ""
    date: IsoDate = ""


class AarItem(ItemModel):
    """`aar:<id>`: the questions after that meeting, by question."""

    answers: Annotated[dict[Id, Paragraph], Field(max_length=12)] = {}


ITEMS: Final = (
    Family(key="circle", model=Circle),
    Family(key="cycle:", model=CycleItem),
    Family(key="session:", model=SessionItem),
    Family(key="talk:", model=TalkItem),
    Family(key="after:", model=AfterItem),
    Family(key="aar:", model=AarItem),
)
