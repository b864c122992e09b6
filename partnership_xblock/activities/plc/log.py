"""A log as its rules and figures read it: meetings in order, what each counts, what is certified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal, Self

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.plc.answer import AarItem, AfterItem, CycleItem, SessionItem, TalkItem
from partnership_xblock.activities.plc.content import PlcContent
from partnership_xblock.domain.hours import NOTHING, Counted, Meeting, counted
from partnership_xblock.domain.item import M, read
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.times import minute_of_day

NO_DAY = "9999"
"""Sorts what has no date behind all that has."""


Facts = Mapping[str, int | str]
"""What is certified of a meeting: `{"minutes": 90, "date": "2026-12-02", "start": "15:00", "end": "16:30", "pause": 0,
"people": 6}`."""
Certified = Literal["", "yes", "ask", "changed"]
"""What a trainer last said of a meeting's hours: nothing, certified, asked about, or certified before a change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One meeting with all that is written of it. `place` is its number from 1 by date and time."""

    id: str
    place: int
    item: SessionItem
    talk: TalkItem
    after: AfterItem
    aar: AarItem
    day: date | None
    has_come: bool
    """Its day is today or before; also where no day is given yet."""
    certified: Certified
    counted: Counted

    @property
    def key(self) -> str:
        return f"session:{self.id}"

    @property
    def number(self) -> int:
        """As people call it: the school's own number, or its place."""
        return self.item.number or self.place

    @property
    def people(self) -> int:
        return people_of(self.item)

    @property
    def counts(self) -> bool:
        return self.counted.minutes > 0

    @property
    def waiting(self) -> int:
        """Minutes that count and are not certified."""
        return 0 if self.certified == "yes" else self.counted.minutes

    @property
    def sure(self) -> int:
        """Minutes that count and are certified."""
        return self.counted.minutes if self.certified == "yes" else 0


@dataclass(frozen=True)
class Log:
    """Meetings by date and time. An item with nothing in it is no meeting, and a cycle without a title no cycle."""

    sessions: tuple[Session, ...]
    cycles: Mapping[str, CycleItem]

    @classmethod
    def of(cls, sheet: Sheet[PlcContent]) -> Self:
        written = [one for one in _with_ids(SessionItem, "session:", sheet.answers) if is_written(one[1])]
        written.sort(key=lambda one: (one[1].date or NO_DAY, one[1].start, one[1].order, one[0]))
        said = {id_: certified(item, sheet.certificates.get(id_, {})) for id_, item in written}
        meetings = (_meeting(id_, item, is_certified=said[id_] == "yes") for id_, item in written)
        minutes = counted((one for one in meetings if one is not None), sheet.today)
        sessions = tuple(
            Session(
                id=id_,
                place=place,
                item=item,
                talk=read(TalkItem, sheet.answers.get(f"talk:{id_}", {})),
                after=read(AfterItem, sheet.answers.get(f"after:{id_}", {})),
                aar=read(AarItem, sheet.answers.get(f"aar:{id_}", {})),
                day=date.fromisoformat(item.date) if item.date else None,
                has_come=not item.date or item.date <= sheet.today.isoformat(),
                certified=said[id_],
                counted=minutes.get(id_, NOTHING),
            )
            for place, (id_, item) in enumerate(written, start=1)
        )
        cycles = sorted(_with_ids(CycleItem, "cycle:", sheet.answers), key=lambda one: (one[1].order, one[0]))
        return cls(sessions, {id_: item for id_, item in cycles if not blank(item.title)})

    @cached_property
    def by_id(self) -> Mapping[str, Session]:
        return {session.id: session for session in self.sessions}

    @property
    def come(self) -> tuple[Session, ...]:
        """Those whose day has come: the others are appointments."""
        return tuple(session for session in self.sessions if session.has_come)

    @property
    def counting(self) -> tuple[Session, ...]:
        return tuple(session for session in self.sessions if session.counts)


def is_written(item: SessionItem) -> bool:
    """Whether there is anything in it but its place in the list."""
    return item != SessionItem(order=item.order)


def people_of(item: SessionItem) -> int:
    return sum(item.roles.values())


def facts_of(item: SessionItem) -> Facts | None:
    """What would be certified; None where no length can be told."""
    meeting = _meeting("", item)
    if meeting is None or meeting.minutes == 0:
        return None
    return {
        "minutes": meeting.minutes,
        "date": item.date,
        "start": item.start,
        "end": item.end,
        "pause": item.pause,
        "people": people_of(item),
    }


def certifiable(sheet: Sheet[PlcContent], id_: str) -> Facts | None:
    """The facts of a meeting whose hours count; None for one that cannot be certified."""
    session = Log.of(sheet).by_id.get(id_)
    return facts_of(session.item) if session is not None and session.counts else None


def certified(item: SessionItem, said: Mapping[str, Any]) -> Certified:
    """How what was said of a meeting's hours holds for it now."""
    if said.get("state") == "ask":
        return "ask"
    if said.get("state") != "yes":
        return ""
    facts = facts_of(item)
    same = facts is not None and all(said.get(name) == value for name, value in facts.items())
    return "yes" if same else "changed"


def _meeting(id_: str, item: SessionItem, *, is_certified: bool = False) -> Meeting | None:
    if not (item.date and item.start and item.end):
        return None
    return Meeting(
        key=id_,
        day=date.fromisoformat(item.date),
        start=minute_of_day(item.start),
        end=minute_of_day(item.end),
        pause=item.pause,
        order=item.order,
        certified=is_certified,
    )


def _with_ids(model: type[M], prefix: str, values: Values) -> list[tuple[str, M]]:
    return [(key[len(prefix) :], read(model, value)) for key, value in values.items() if key.startswith(prefix)]
