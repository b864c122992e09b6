"""Tells a portfolio which partners moved to another level, and how many stayed; never an average."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.digest import Past, PastRound, names_in, proof
from partnership_xblock.activities.ladder.answer import stand
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.activities.record import Entry, phrase, said
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

MOVED: Final = Text(th="จาก {was} เป็น {now}", en="from {was} to {now}")
FIRST: Final = Text(th="อยู่ระดับ {now}", en="at the level {now}")
WHY: Final = Text(th="เพราะ{why}", en="because {why}")
STAYED: Final = Text(th="ระดับเดิม {n} ราย", en="{n} stayed at their level")
OPEN: Final = Text(th="ยังไม่ได้ตอบ {n} ราย", en="{n} not answered yet")
GREW: Final = Text(th="ภาคีขยับระดับความร่วมมือ {n} ราย", en="{n} partners moved to another level of working together")


def digest(past: Past[LadderContent]) -> list[Entry]:
    """Partners of the newest round. Facts of a level: `{"then": level id, "now": level id}`; of those that stayed or
    are not rated: `{"n": 6}`. Where there is one round only, every level as it stands."""
    last, language = past.last, past.language
    moved: list[Entry] = []
    same = unrated = 0
    for partner in Network.from_values(last.sheet.network).partners:
        then, now = _level(past.first, partner.id), _level(last, partner.id)
        if not now:
            unrated += 1
        elif now == then and past.first is not last:
            same += 1
        else:
            moved.append(_entry(past, partner.id, "" if then == now else then, now))
    counts = [("same", STAYED, same), ("unrated", OPEN, unrated)]
    return moved + [
        Entry(
            ref=past.first.ref(sort),
            part="levels",
            sort="same" if sort == "same" else "unrated",
            date=last.day,
            line=phrase(words.into(language), n=n),
            source=last.title,
            year=last.year,
            facts={"n": n},
        )
        for sort, words, n in counts
        if n
    ]


def evidence(past: Past[LadderContent], code: str) -> list[Entry]:
    """2.4: how many partners moved to another level."""
    if code != "2.4":
        return []
    n = sum("then" in entry.facts for entry in digest(past))
    line = phrase(GREW.into(past.language), n=n)
    return [proof(past.last, code, line, name="levels", column="result")] if n else []


def _level(round_: PastRound[LadderContent], partner: str) -> str:
    return stand(round_.sheet.answers, partner).level


def _entry(past: Past[LadderContent], partner: str, then: str, now: str) -> Entry:
    last, language = past.last, past.language
    why = stand(last.sheet.answers, partner).why
    labels = {
        "was": past.first.sheet.content.label(then, language) if then else "",
        "now": last.sheet.content.label(now, language),
    }
    return Entry(
        ref=past.first.ref(f"level.{partner}"),
        part="levels",
        sort="level",
        date=last.day,
        who=(partner,),
        head=said(*names_in(last, [partner])),
        line=phrase((MOVED if then else FIRST).into(language), **labels),
        note=() if blank(why) else phrase(WHY.into(language), why=why.strip()),
        source=last.title,
        year=last.year,
        facts={"then": then, "now": now} if then else {"now": now},
    )
