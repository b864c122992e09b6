"""Tells a portfolio each area of a network then and now, and the first step that was meant."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.digest import Past, PastRound, proof, steps
from partnership_xblock.activities.record import Entry, Words, phrase, said
from partnership_xblock.activities.strength.answer import Level, rating
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.activities.strength.offers import offers
from partnership_xblock.domain.text import Text

MOST: Final = 5
MOVED: Final = Text(th="จาก {was} เป็น {now}", en="from {was} to {now}")
SAME: Final = Text(th="{now} เท่าเดิม", en="{now}, as before")
NOW: Final = Text(th="ตอนนี้ {now}", en="now {now}")
KNOWN: Final = Text(th="จากไม่ทราบ เป็น {now}", en="from not known to {now}")
UNKNOWN: Final = Text(th="ไม่ทราบ", en="not known")
GREW: Final = Text(th="ความเข้มแข็งของเครือข่ายขยับ {n} จาก {of} ด้าน", en="the network grew stronger in {n} of {of} areas")


def digest(past: Past[StrengthContent]) -> list[Entry]:
    """The areas of the newest content. An area's facts: `{"then": 2, "now": 4, "of": 5, "was": ISO day, "is": day}`;
    `then` is `unknown` where it was not known, and left out without an earlier round or answer. Never an average."""
    return [*_areas(past), *steps(past, lambda round_: offers(round_.sheet))]


def evidence(past: Past[StrengthContent], code: str) -> list[Entry]:
    """2.4: in how many areas the network grew."""
    if code != "2.4" or past.first is past.last:
        return []
    areas = [entry.facts for entry in _areas(past)]
    grew = sum(isinstance(one.get("then"), int) and int(one["now"]) > int(one["then"]) for one in areas)
    line = phrase(GREW.into(past.language), n=grew, of=len(areas))
    return [proof(past.last, code, line, name="grew", column="measure")] if grew else []


def _areas(past: Past[StrengthContent]) -> list[Entry]:
    found, last = [], past.last
    for indicator in last.sheet.content.offered:
        now = rating(last.sheet.answers, indicator.id).now
        then = None if past.first is last else rating(past.first.sheet.answers, indicator.id).now
        if isinstance(now, int):
            facts: dict[str, int | str] = {"now": now, "of": MOST, "is": last.day}
            facts |= {} if then is None else {"then": then, "was": past.first.day}
            line = _said(then, now, past.language)
            found.append(_entry(past, last, indicator.id, indicator.label.into(past.language), line, facts))
    return found


def _entry(
    past: Past[StrengthContent],
    last: PastRound[StrengthContent],
    id_: str,
    label: str,
    line: Words,
    facts: dict[str, int | str],
) -> Entry:
    return Entry(
        ref=past.first.ref(f"rating.{id_}"),
        part="strength",
        sort="area",
        date=last.day,
        head=said(label),
        line=line,
        source=last.title,
        year=last.year,
        facts=facts,
    )


def _said(then: Level, now: int, language: str) -> Words:
    template = NOW if then is None else KNOWN if then == "unknown" else SAME if then == now else MOVED
    return phrase(template.into(language), was=then or "", now=now)
