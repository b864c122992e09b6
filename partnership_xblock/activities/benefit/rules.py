"""The problems of a `benefit` round: of the whole, partner by partner, of the two answers. Equal to `rules.ts`.

Blocking: no partner (`benefit_none`) · fewer partners with a benefit than asked for (`benefit_few`) · something has
happened and no line says what was seen (`seen_missing`) · no benefit that is wanted first (`ask_missing`, also where
the author took it away) · no first step towards it (`ask_text_missing`).

Advice, once something is said: nothing that the school gives (`give_none`) · nothing has happened yet
(`all_expected`) · partners without a benefit (`partner_empty`, at the first) · a line that seems to name a person
(`person_named`) · the map says another direction (`direction_differs` {map, here}, once enough partners have a
benefit) · no date, or one that is over (`ask_date_missing`, `ask_past`) · partners give alone and nothing is given back
(`back_missing`).
Nothing is asked about benefits that are no longer offered, or partners that were removed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.benefit import answer
from partnership_xblock.activities.benefit.answer import WAYS, Differs
from partnership_xblock.activities.benefit.content import BenefitContent
from partnership_xblock.activities.benefit.giving import Between, between_each
from partnership_xblock.domain.personal import names_person, personal
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai.folding import blank


def check(sheet: Sheet[BenefitContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    return list(_problems(sheet))


def _problems(sheet: Sheet[BenefitContent]) -> Iterator[Problem]:
    partners = between_each(sheet)
    if not partners:
        yield Problem("whole", "benefit_none")
        return
    covered = sum(one.covered for one in partners)
    # Also where an author asks for none: a work without a benefit says nothing.
    minimum = max(1, min(sheet.settings.minimum, len(partners)))
    if covered < minimum:
        yield Problem("whole", "benefit_few", {"n": covered, "minimum": minimum})
    if covered:
        yield from _whole(partners)
    for one in partners:
        yield from _seen(one)
    # Not before enough is said: half of a partner is no other direction.
    if covered >= minimum:
        for one in partners:
            yield from _differs(one, answer.differs(sheet.answers, one.partner.id))
    yield from _ask(sheet)
    if sheet.content.give_back:
        yield from _back(sheet, partners)


def _whole(partners: list[Between]) -> Iterator[Problem]:
    if not any(cell.state for one in partners for cell in one.cells["give"].values()):
        yield advice("whole", "give_none")
    if not any(one.count(way, "happened") for one in partners for way in WAYS):
        yield advice("whole", "all_expected")
    empty = [one for one in partners if not one.covered]
    if empty:
        yield advice(empty[0].partner.key, "partner_empty", {"n": len(empty)})


def _seen(one: Between) -> Iterator[Problem]:
    for way in WAYS:
        for benefit, cell in one.cells[way].items():
            path = f"{answer.key_of(way, one.partner.id, benefit)}#seen"
            if cell.state != "happened":
                continue
            if blank(cell.seen):
                yield Problem(path, "seen_missing")
            elif _personal(cell.seen):
                yield advice(path, "person_named")


def _personal(text: str) -> bool:
    return names_person(text) or personal(text) is not None


def _differs(one: Between, left: Differs) -> Iterator[Problem]:
    on_map, here = one.partner.item.direction, one.direction
    if on_map and here and on_map != here and (left.map, left.here) != (on_map, here):
        yield advice(f"{one.partner.key}#direction", "direction_differs", {"map": on_map, "here": here})


def _ask(sheet: Sheet[BenefitContent]) -> Iterator[Problem]:
    ask = answer.ask(sheet.answers)
    if not sheet.content.offers(ask.benefit):
        yield Problem("ask#benefit", "ask_missing")
    if blank(ask.text):
        yield Problem("ask#text", "ask_text_missing")
    elif _personal(ask.text):
        yield advice("ask#text", "person_named")
    if sheet.content.offers(ask.benefit):
        yield from _date(ask.date, sheet.today)


def _date(day: str, today: date) -> Iterator[Problem]:
    if not day:
        yield advice("ask#date", "ask_date_missing")
    elif day < today.isoformat():
        yield advice("ask#date", "ask_past", {"date": day})


def _back(sheet: Sheet[BenefitContent], partners: list[Between]) -> Iterator[Problem]:
    back = answer.back(sheet.answers)
    if back.empty and any(one.standing == "they_only" for one in partners):
        yield advice("back#text" if back.partner else "back#partner", "back_missing")
    elif not blank(back.text) and _personal(back.text):
        yield advice("back#text", "person_named")
