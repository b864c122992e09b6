"""Problems of `plc`, meeting by meeting in the order of their days. Equal to `rules.ts`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.plc.content import PlcContent
from partnership_xblock.activities.plc.log import Log, Session
from partnership_xblock.domain.personal import names_person
from partnership_xblock.domain.problem import Param, Problem, advice
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.times import clock, hours_and_minutes, minute_of_day

LONG = 240
"""Minutes above which a meeting is asked about."""


def check(sheet: Sheet[PlcContent]) -> list[Problem]:
    """All that is missing before handing in, and advice, in page order."""
    log = Log.of(sheet)
    found = [] if log.come else [Problem("sessions", "plc_none")]
    asks = {step.id for step in sheet.content.steps if step.evidence}
    numbers: Counter[int | None] = Counter()
    for session in log.come:
        found.extend(_facts(session, log, sheet.content))
        numbers[session.item.number] += 1
        if session.item.number and numbers[session.item.number] > 1:
            found.append(advice(f"{session.key}#number", "number_twice", {"n": session.item.number}))
        found.extend(_talk(session, asks))
        found.extend(_after(session, sheet.today.isoformat()))
    if planned := len(log.sessions) - len(log.come):
        found.append(advice("sessions", "session_future", {"n": planned}))
    if log.come and (n := len(log.counting)) < sheet.content.minimum:
        found.append(advice("sessions", "few", {"n": n, "minimum": sheet.content.minimum}))
    return found


def _facts(session: Session, log: Log, content: PlcContent) -> Iterator[Problem]:
    item, key = session.item, session.key
    if not item.date:
        yield Problem(f"{key}#date", "date_missing")
    yield from _time(session, log)
    if not item.step:
        yield Problem(f"{key}#step", "session_step_missing")
    if item.cycle not in log.cycles:
        yield Problem(f"{key}#cycle", "cycle_missing")
    if blank(item.topic):
        yield Problem(f"{key}#topic", "topic_missing")
    elif names_person(item.topic):
        yield advice(f"{key}#topic", "person_named")
    if not session.people:
        yield Problem(f"{key}#roles", "roles_missing")
    elif session.people < content.people_from:
        yield advice(f"{key}#roles", "people_few", {"n": session.people, "from": content.people_from})
    if names_person(item.place):
        yield advice(f"{key}#place", "person_named")
    if session.certified == "changed":
        yield advice(key, "hours_changed")


def _time(session: Session, log: Log) -> Iterator[Problem]:
    item, key = session.item, session.key
    if not item.start or not item.end:
        yield Problem(f"{key}#{'end' if item.start else 'start'}", "time_missing")
        return
    length = minute_of_day(item.end) - minute_of_day(item.start)
    if length <= 0:
        yield Problem(f"{key}#end", "time_order", {"start": item.start, "end": item.end})
    elif item.pause >= length:
        yield Problem(f"{key}#pause", "break_too_long")
    elif overlap := session.counted.overlap:
        params: dict[str, Param] = {
            "a": log.by_id[overlap.key].number,
            "b": session.number,
            "start": clock(overlap.start),
            "end": clock(overlap.end),
            "minutes": overlap.minutes,
        }
        yield Problem(f"{key}#start", "overlap", params)
    elif length - item.pause > LONG:
        yield advice(f"{key}#end", "session_long", {"hours": hours_and_minutes(length - item.pause)})


def _talk(session: Session, asks: set[str]) -> Iterator[Problem]:
    talk, key = session.talk, f"talk:{session.id}"
    if blank(talk.noticed):
        if session.item.step in asks:
            yield Problem(f"{key}#noticed", "noticed_missing")
        elif session.item.step:
            yield advice(f"{key}#noticed", "noticed_plan")
    elif names_person(talk.noticed):
        yield advice(f"{key}#noticed", "person_named")
    if blank(talk.attempt):
        yield advice(f"{key}#attempt", "attempt_missing")
    elif not talk.by:
        yield advice(f"{key}#by", "attempt_date_missing")


def _after(session: Session, today: str) -> Iterator[Problem]:
    talk = session.talk
    if not blank(talk.attempt) and not session.after.result and talk.by and talk.by <= today:
        yield advice(f"after:{session.id}#result", "after_missing", {"topic": talk.attempt, "by": talk.by})
