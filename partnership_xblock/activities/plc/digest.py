"""Tells a portfolio hours by fiscal year and term, and sentences for the performance agreement."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from partnership_xblock.activities.digest import Past, PastRound, proof
from partnership_xblock.activities.plc.content import PlcContent
from partnership_xblock.activities.plc.log import Log, Session
from partnership_xblock.activities.record import Entry, phrase
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.dates import BUDDHIST_OFFSET
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.domain.thai.spans import year_of
from partnership_xblock.domain.thai.terms import term_of

HOLIDAYS: Final = Text(th="ปิดภาคเรียน", en="holidays")
WINDOW: Final = Text(th="ปีงบประมาณ {fiscal} · {term}", en="Fiscal year {fiscal} · {term}")
TERM: Final = Text(th="{term}/{year}", en="{term}, {year}")
HOURS: Final = Text(th="{h} ชม. {m} นาที", en="{h} h {m} min")
WHOLE_HOURS: Final = Text(th="{h} ชม.", en="{h} h")
MINUTES: Final = Text(th="{m} นาที", en="{m} min")
TOTAL: Final = Text(
    th="{n} ครั้ง รวม {hours} นับจากบันทึก PLC ที่ครูเขียน ไม่มีเวลาที่ทับกัน",
    en="{n} meetings, {hours} in all, counted from the PLC log; no time is counted twice",
)
OVERLAPS: Final = Text(
    th="{n} ครั้ง รวม {hours} นับจากบันทึก PLC ที่ครูเขียน เวลาที่ทับกันนับครั้งเดียว ({overlaps} ครั้ง)",
    en="{n} meetings, {hours} in all, counted from the PLC log; overlapping time counts once ({overlaps} meetings)",
)
EXCHANGED: Final = Text(th="แลกเปลี่ยนใน PLC {hours} {n} ครั้ง", en="exchanged in PLC meetings: {hours}, {n} times")
TRIED: Final = Text(th="ลองทำในห้องเรียน {n} ครั้ง", en="tried in class {n} times")
WORKED: Final = Text(th="ได้ผล {n} ครั้ง", en="it worked {n} times")


def digest(past: Past[PlcContent]) -> list[Entry]:
    """A line for each fiscal year and term, the newest first, then the total. Facts: `{"minutes": 870, "sessions": 5,
    "fiscal": 2027}` and of the total `{"minutes", "sessions", "overlapping"}`. Of each block the newest round."""
    return [entry for rounds in past.blocks for entry in _of(rounds, past.language)]


def evidence(past: Past[PlcContent], code: str) -> list[Entry]:
    """3.2: hours and meetings of each fiscal year. 3.3: what was tried in class, and worked."""
    found = []
    for rounds in past.blocks:
        log, last = Log.of(rounds[-1].sheet), rounds[-1]
        if code == "3.2":
            found += [_exchanged(last, year, some, past.language) for year, some in _by_year(log).items()]
        if code == "3.3":
            told = [session for session in log.come if not blank(session.talk.attempt) and session.after.result]
            worked = sum(session.after.result == "worked" for session in told)
            for words, n, column in ((TRIED, len(told), "task"), (WORKED, worked, "result")):
                if n:
                    line = phrase(words.into(past.language), n=n)
                    found.append(proof(last, code, line, name=column, column=column))
    return found


def in_hours(minutes: int, language: str) -> str:
    """`14 ชม. 30 นาที`."""
    h, m = divmod(minutes, 60)
    words = MINUTES if not h else HOURS if m else WHOLE_HOURS
    return words.into(language).replace("{h}", str(h)).replace("{m}", str(m))


def _by_year(log: Log) -> dict[int, list[Session]]:
    found: dict[int, list[Session]] = {}
    for session in log.counting:
        if session.day is not None:
            found.setdefault(year_of(session.day, "fiscal"), []).append(session)
    return found


def _exchanged(last: PastRound[PlcContent], year: int, sessions: list[Session], language: str) -> Entry:
    minutes = sum(session.counted.minutes for session in sessions)
    line = phrase(EXCHANGED.into(language), hours=in_hours(minutes, language), n=len(sessions))
    return replace(proof(last, "3.2", line, name=str(year)), year=year)


def _of(rounds: list[PastRound[PlcContent]], language: str) -> list[Entry]:
    last = rounds[-1]
    log = Log.of(last.sheet)
    groups: dict[tuple[int, str], list[Session]] = {}
    for session in reversed(log.counting):
        if session.day is not None:
            key = (year_of(session.day, "fiscal"), _term(last, session, language))
            groups.setdefault(key, []).append(session)
    found = [_window(rounds[0], last, year, term, some, language) for (year, term), some in groups.items()]
    return [*found, _total(rounds[0], last, log, language)] if found else []


def _term(last: PastRound[PlcContent], session: Session, language: str) -> str:
    term = term_of(session.day, last.sheet.content.windows) if session.day else None
    if term is None:
        return HOLIDAYS.into(language)
    label = next((one.label.into(language) for one in last.sheet.content.terms if one.id == term.id), term.id)
    year = term.year if language.startswith("th") else term.year - BUDDHIST_OFFSET
    return TERM.into(language).replace("{term}", label).replace("{year}", str(year))


def _window(
    first: PastRound[PlcContent], last: PastRound[PlcContent], year: int, term: str, some: list[Session], language: str
) -> Entry:
    minutes = sum(session.counted.minutes for session in some)
    fiscal = year + (BUDDHIST_OFFSET if language.startswith("th") else 0)
    day = max(session.item.date for session in some)
    return Entry(
        ref=first.ref(f"hours.{min(session.item.date for session in some)}"),
        part="hours",
        sort="hours",
        date=day,
        head=phrase(WINDOW.into(language), fiscal=fiscal, term=term),
        line=phrase(in_hours(minutes, language)),
        source=last.title,
        year=year,
        term=term,
        facts={"minutes": minutes, "sessions": len(some), "fiscal": year},
    )


def _total(first: PastRound[PlcContent], last: PastRound[PlcContent], log: Log, language: str) -> Entry:
    minutes = sum(session.counted.minutes for session in log.counting)
    overlaps = sum(session.counted.overlap is not None for session in log.come)
    hours = in_hours(minutes, language)
    words = (OVERLAPS if overlaps else TOTAL).into(language)
    return Entry(
        ref=first.ref("hours"),
        part="hours",
        sort="overlap",
        date=last.day,
        line=phrase(words, n=len(log.counting), hours=hours, overlaps=overlaps),
        source=last.title,
        year=last.year,
        facts={"minutes": minutes, "sessions": len(log.counting), "overlapping": overlaps},
    )
