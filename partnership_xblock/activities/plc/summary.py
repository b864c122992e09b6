"""The figures of one `plc` round, and the indicators it may be used for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from partnership_xblock.activities.activity import Figure, Sheet, Summary
from partnership_xblock.activities.plc.content import RESULT_IDS, PlcContent
from partnership_xblock.activities.plc.log import Log, Session
from partnership_xblock.domain.thai.dates import fiscal_year
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.terms import term_of

EXCHANGE: Final = "3.2"
PUT_TO_USE: Final = "3.3"
HOLIDAYS: Final = "holidays"
"""The key of hours that are in no term."""
Sums = dict[str, dict[str, int]]


def offered_wpa(sheet: Sheet[PlcContent], chosen: Sequence[str]) -> tuple[str, ...]:
    """Without 3.2 until a meeting of a whole circle counts, without 3.3 until something was tried."""
    log = Log.of(sheet)
    met = any(session.people >= sheet.content.people_from for session in log.counting)
    tried = any(session.after.result in ("worked", "not_yet") for session in log.sessions)
    wanting = {name for name, there in ((EXCHANGE, met), (PUT_TO_USE, tried)) if not there}
    return tuple(indicator for indicator in chosen if indicator not in wanting)


def summary(sheet: Sheet[PlcContent]) -> Summary:
    """`{"sessions": 6, "planned": 1, "minutes": 595, "certified": 315, "by_fiscal": {"2570": {"certified": 315,
    "waiting": 280}}, "by_term": {"t2-2569": {...}, "holidays": {...}}, "steps": {"plan": 2, ...}, "cycles": 2,
    "full_cycles": 2, "people_min": 4, "attempts": 6, "due": 5, "told": 5, "results": {"worked": 5, ...}, "weeks": 7,
    "overlapping": 0, "changed": 0}`.

    Everything in minutes. Only meetings that count are in it, but for `planned` (to come), `overlapping`, `changed`
    (facts changed after they were certified) and the attempts. `due`: attempts whose day has come or that were told of.
    """
    log = Log.of(sheet)
    counting = log.counting
    windows = sheet.content.windows

    def term(session: Session) -> str:
        found = term_of(session.day, windows) if session.day else None
        return found.key if found else HOLIDAYS

    attempts = [session for session in log.come if not blank(session.talk.attempt)]
    told = [session for session in attempts if session.after.result]
    today = sheet.today.isoformat()
    due = [one for one in attempts if one.after.result or (one.talk.by and one.talk.by <= today)]
    results = Counter[str](session.after.result for session in told)
    steps = Counter(session.item.step for session in counting)
    asked = [step.id for step in sheet.content.steps if not step.hidden]
    return {
        "sessions": len(counting),
        "planned": len(log.sessions) - len(log.come),
        "minutes": sum(session.counted.minutes for session in counting),
        "certified": sum(session.sure for session in counting),
        "by_fiscal": _sums(counting, lambda session: str(fiscal_year(session.day)) if session.day else ""),
        "by_term": _sums(counting, term),
        "steps": {step: steps[step] for step in asked},
        "cycles": len({session.item.cycle for session in counting} & set(log.cycles)),
        "full_cycles": _full_cycles(log, asked),
        "people_min": min((session.people for session in counting), default=0),
        "attempts": len(attempts),
        "due": len(due),
        "told": len(told),
        "results": {result: results[result] for result in RESULT_IDS},
        "weeks": _weeks(counting),
        "overlapping": sum(session.counted.overlap is not None for session in log.come),
        "changed": sum(session.certified == "changed" for session in log.come),
    }


def figures(found: Summary) -> list[Figure]:
    """For the desk: meetings and full cycles, attempts that were told of, what is to be looked at."""
    wrong = found["overlapping"] + found["changed"]
    return [
        {"label": "plc.figure_sessions", "value": str(found["sessions"]), "hint": "plc.figure_sessions_hint"},
        {"label": "plc.figure_cycles", "value": str(found["full_cycles"]), "hint": "plc.figure_cycles_hint"},
        {"label": "plc.figure_told", "value": f"{found['told']}/{found['due']}", "hint": "plc.figure_told_hint"},
        {"label": "plc.figure_wrong", "value": str(wrong), "hint": "plc.figure_wrong_hint"},
    ]


def _sums(sessions: Sequence[Session], key: Callable[[Session], str]) -> Sums:
    found: Sums = {}
    for session in sessions:
        of_key = found.setdefault(key(session), {"certified": 0, "waiting": 0})
        of_key["certified"] += session.sure
        of_key["waiting"] += session.waiting
    return found


def _full_cycles(log: Log, steps: Sequence[str]) -> int:
    met: dict[str, set[str]] = {}
    for session in log.counting:
        met.setdefault(session.item.cycle, set()).add(session.item.step)
    return sum(cycle in log.cycles and met[cycle] >= set(steps) for cycle in met)


def _weeks(sessions: Sequence[Session]) -> int:
    """From the first meeting that counts to the last, both weeks in it."""
    days = [session.day for session in sessions if session.day is not None]
    return (max(days) - min(days)).days // 7 + 1 if days else 0
