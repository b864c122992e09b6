"""What goes over the wire of who has not handed in, of reminders, and of a trainer's own daily mail."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field

from .desk import Token, Typed
from .shapes import Iso, Shape

AbsentState = Literal["never", "begun", "returned"]
"""Never begun, begun and not handed in, or returned and quiet for a week."""
Rhythm = Literal["daily", "weekly", "off"]
KindName = Annotated[Typed, Field(max_length=40)]
CHOSEN: Final = 50
"""As many as a page of the list has."""


class AbsentFilter(Shape):
    """`kind` is a kind of activity; empty for any."""

    kind: KindName = ""
    cursor: Annotated[str, Field(max_length=200)] = ""


class AbsentRow(Shape):
    """One enrolled teacher who has not handed in."""

    person: str
    """Names her in this course, for a reminder."""
    teacher: str
    group: str
    """In which she is now; empty for none."""
    state: AbsentState
    since: Iso | None
    """When she last saved, or her work was returned."""
    at_work: list[str]
    """What kinds of activity she has begun in this course and not handed in, whatever kind was asked for, in words."""
    seen: Iso | None
    """When she last wrote or handed in, in any activity of this course."""
    reminded: str | None
    """The day of her newest reminder, from whatever course."""
    reminded_today: bool
    mail_off: bool
    """She wants no reminders."""


class AbsentPage(Shape):
    """At most 50 rows. In a very long course a page may have fewer, and none, and go on at `next`."""

    rows: list[AbsentRow]
    next: str
    rhythm: Rhythm
    """How often the reader is told by mail what waits in this course."""


class RemindRequest(Shape):
    """Chosen teachers, or with `everyone` all of the list, 2,000 teachers of the course at a time from `cursor` on."""

    person: Token
    kind: KindName = ""
    people: Annotated[list[Token], Field(max_length=CHOSEN)] = []
    everyone: bool = False
    cursor: Annotated[str, Field(max_length=200)] = ""


class Reminded(Shape):
    """How many are mailed now, and how many are not: reminded today already, or they want no reminders."""

    asked: int
    already: int
    next: str


class RhythmRequest(Shape):
    person: Token
    rhythm: Rhythm


class RhythmChosen(Shape):
    rhythm: Rhythm
