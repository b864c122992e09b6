"""Tells a portfolio what the rounds of a map say: partners added and left, what moved, who knows whom.

How a relation is (quality) is told to the teacher and the trainer alone; its story and trust are not told at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from partnership_xblock.activities.digest import Past, PastRound, names_in, proof
from partnership_xblock.activities.map.content import MapContent
from partnership_xblock.activities.record import NO_FACTS, Entry, Piece, Sort, Words, listed, phrase, said
from partnership_xblock.domain.network import Network, Partner
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import Choice

WAVES: Final = 4
"""Small maps at most: the first, and the newest ones."""
NOWHERE: Final = Text(th="ยังไม่ได้บอก", en="not told")
ADDED: Final = Text(th="เพิ่ม {n} ราย: {partners}", en="{n} more: {partners}")
LEFT: Final = Text(th="ไม่ได้ร่วมงานแล้ว {n} ราย: {partners}", en="{n} no longer with us: {partners}")
MOVED: Final = Text(th="{partner} จาก {was} เป็น {now}", en="{partner} from “{was}” to “{now}”")
TIES: Final = Text(th="ภาคีรู้จักกันเองเพิ่ม {n} คู่", en="{n} more pairs of partners know each other")
PARTNERS: Final = Text(th="ภาคี {n} ราย", en="{n} partners")
WORKED: Final = Text(th="ร่วมกับภาคี {n} ราย", en="worked with {n} partners")


def digest(past: Past[MapContent]) -> list[Entry]:
    """The small maps, then what is different between the first and the newest one. Facts of a map: `{"partners": 9,
    "ties": 3}`; of a move: `{"field": "frequency"}`."""
    waves = _waves(past)
    return [*(_wave(round_, past.language) for round_ in waves), *_different(past)]


def evidence(past: Past[MapContent], code: str) -> list[Entry]:
    """2.4: with how many partners the school works."""
    n = len(_network(past.last).partners)
    line = phrase(WORKED.into(past.language), n=n)
    return [proof(past.last, code, line, name="partners")] if code == "2.4" and n else []


def _waves(past: Past[MapContent]) -> Sequence[PastRound[MapContent]]:
    """The newest round of each block; of a single block its first as well."""
    newest = [rounds[-1] for rounds in past.blocks]
    every = [past.first, *(one for one in newest if one is not past.first)] if len(newest) == 1 else newest
    return every if len(every) <= WAVES else [every[0], *every[1 - WAVES :]]


def _network(round_: PastRound[MapContent]) -> Network:
    return Network.from_values(round_.sheet.network)


def _wave(round_: PastRound[MapContent], language: str) -> Entry:
    network, content = _network(round_), round_.sheet.content
    sectors = {sector.id: sector for sector in content.sectors}
    marks = {id_: sector.mark for id_, sector in sectors.items()}
    return _entry(
        round_,
        round_,
        "wave",
        "wave",
        phrase(PARTNERS.into(language), n=len(network.partners)),
        facts={"partners": len(network.partners), "ties": len(network.ties)},
        spots=tuple((one.pillar(sectors), marks.get(one.item.sector, "")) for one in network.partners),
    )


def _different(past: Past[MapContent]) -> Iterator[Entry]:
    first, last, language = past.first, past.last, past.language
    if first is last:
        return
    was, now = ({one.id: one for one in _network(round_).partners} for round_ in (first, last))
    added, left = [id_ for id_ in now if id_ not in was], [id_ for id_ in was if id_ not in now]
    for sort, words, round_, ids in _counts(added, left, first, last):
        names = listed(names_in(round_, ids), language)
        yield _entry(first, last, sort, sort, phrase(words.into(language), n=len(ids), partners=names), tuple(ids))
    for id_, partner in now.items():
        if id_ in was:
            yield from _moves(past, was[id_], partner)
    new = {(tie.a, tie.b) for tie in _network(last).ties} - {(tie.a, tie.b) for tie in _network(first).ties}
    if new:
        yield _entry(first, last, "ties", "tie", phrase(TIES.into(language), n=len(new)), facts={"n": len(new)})
    for id_, partner in now.items():
        if id_ in was:
            yield from _quality(past, was[id_], partner)


def _counts(
    added: list[str], left: list[str], first: PastRound[MapContent], last: PastRound[MapContent]
) -> Iterator[tuple[Sort, Text, PastRound[MapContent], list[str]]]:
    if added:
        yield "added", ADDED, last, added
    if left:
        yield "left", LEFT, first, left


def _moves(past: Past[MapContent], was: Partner, now: Partner) -> Iterator[Entry]:
    """Who gives, how often, the side of the map, and the forms of work. What was not told before has not moved."""
    content = past.last.sheet.content
    sectors = {sector.id: sector for sector in content.sectors}
    lists: Mapping[str, tuple[Sequence[Choice], Sequence[str], Sequence[str]]] = {
        "direction": (content.directions, [was.item.direction], [now.item.direction]),
        "frequency": (content.frequencies, [was.item.frequency], [now.item.frequency]),
        "pillar": (content.pillars, [was.pillar(sectors)], [now.pillar(sectors)]),
        "forms": (content.forms, was.item.forms, now.item.forms),
    }
    for name, (choices, before, after) in lists.items():
        if set(before) != set(after) and any(before) and any(after):
            yield _moved(
                past, now, name, _labels(choices, before, past.language), _labels(choices, after, past.language)
            )


def _quality(past: Past[MapContent], was: Partner, now: Partner) -> Iterator[Entry]:
    before, after = was.item.quality, now.item.quality
    if before and after and before != after:
        choices = past.last.sheet.content.qualities
        words = _labels(choices, [before], past.language), _labels(choices, [after], past.language)
        yield _moved(past, now, "quality", *words)


def _moved(past: Past[MapContent], partner: Partner, name: str, was: str, now: str) -> Entry:
    line = phrase(MOVED.into(past.language), partner=Piece(partner.item.name, partner.id), was=was, now=now)
    quality = name == "quality"
    sort: Sort = "quality" if quality else "moved"
    item, who = f"{name}.{partner.id}", (partner.id,)
    return _entry(past.first, past.last, item, sort, line, who, facts={"field": name}, private=quality)


def _labels(choices: Sequence[Choice], ids: Sequence[str], language: str) -> str:
    known = {choice.id: choice.label.into(language) for choice in choices}
    return ", ".join(known.get(id_, id_) for id_ in ids if id_) or NOWHERE.into(language)


def _entry(
    first: PastRound[MapContent],
    last: PastRound[MapContent],
    item: str,
    sort: Sort,
    line: Words,
    who: tuple[str, ...] = (),
    *,
    facts: Mapping[str, int | str] = NO_FACTS,
    spots: tuple[tuple[str, str], ...] = (),
    private: bool = False,
) -> Entry:
    return Entry(
        ref=first.ref(item),
        part="network",
        sort=sort,
        date=last.day,
        who=who,
        line=said(*line),
        source=last.title,
        year=last.year,
        facts=facts,
        spots=spots,
        private=private,
    )
