"""Shapes for the list of teachers who have not handed in, for reminders, and for a trainer's own daily mail."""

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
    """A token for this teacher in this course, for a reminder."""
    teacher: str
    group: str
    """The teacher's current group; empty for none."""
    state: AbsentState
    since: Iso | None
    """When the teacher last saved, or the work was returned."""
    at_work: list[str]
    """The kinds of activity, in words, that the teacher has begun in this course and not handed in, whatever kind was
    requested."""
    seen: Iso | None
    """When the teacher last wrote or handed in, in any activity of this course."""
    reminded: str | None
    """The day of the teacher's newest reminder, from any course."""
    reminded_today: bool
    mail_off: bool
    """The teacher has switched reminders off."""


class AbsentPage(Shape):
    """At most 50 rows. In a very long course a page may have fewer, or none, and continue at `next`."""

    rows: list[AbsentRow]
    next: str
    rhythm: Rhythm
    """How often the reader gets a mail about the work that waits in this course."""


class RemindRequest(Shape):
    """Chosen teachers, or with `everyone` the whole list, 2,000 teachers of the course at a time from `cursor` on."""

    person: Token
    kind: KindName = ""
    people: Annotated[list[Token], Field(max_length=CHOSEN)] = []
    everyone: bool = False
    cursor: Annotated[str, Field(max_length=200)] = ""


class Reminded(Shape):
    """How many are mailed now, and how many are not: reminded today already, or reminders are switched off."""

    asked: int
    already: int
    next: str


class RhythmRequest(Shape):
    person: Token
    rhythm: Rhythm


class RhythmChosen(Shape):
    rhythm: Rhythm
