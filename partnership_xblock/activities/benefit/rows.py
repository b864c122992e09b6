"""The export rows of a `benefit` round: each cell, seen from the school, then what is wanted first and given back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from partnership_xblock.activities.activity import Row, Sheet
from partnership_xblock.activities.benefit import answer
from partnership_xblock.activities.benefit.answer import WAYS, Way
from partnership_xblock.activities.benefit.content import BenefitContent
from partnership_xblock.domain.network import Network
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

DIRECTIONS: Final[Mapping[Way, Text]] = {
    "get": Text(th="ภาคีให้เรา", en="the partner gives us"),
    "give": Text(th="เราให้ภาคี", en="we give the partner"),
}
STATES: Final[Mapping[str, Text]] = {
    "": Text(),
    "expected": Text(th="คาดหวัง", en="expected"),
    "happened": Text(th="เกิดขึ้นแล้ว", en="happened"),
}
SEEN: Final = Text(th="เห็นจาก", en="seen")
WANTED: Final = Text(th="อยากได้ก่อน", en="wanted first")
BACK: Final = Text(th="จะตอบแทน", en="given back")
FIELDS: Final = {
    "benefit": Text(th="เรื่อง", en="benefit"),
    "partner": Text(th="ภาคี", en="partner"),
    "text": Text(th="เริ่มจาก", en="begins with"),
    "date": Text(th="ภายใน", en="by"),
}
WHAT: Final = Text(th="สิ่งที่ให้", en="what is given")


def rows(sheet: Sheet[BenefitContent], language: str) -> list[Row]:
    """Partners in the network's order, then removed ones, whose names are gone with them; benefits in the author's
    order, then those that are no longer in the content, under their ids. Empty fields have no row."""
    names = {partner.id: partner.item.name for partner in Network.from_values(sheet.network).partners}
    return [*_cells(sheet, names, language), *_answers(sheet, names, language)]


def _cells(sheet: Sheet[BenefitContent], names: Mapping[str, str], language: str) -> Iterator[Row]:
    stored = {way: answer.cells(sheet.answers, way) for way in WAYS}
    removed = sorted({partner for way in WAYS for partner, _ in stored[way]} - names.keys())
    for partner in [*names, *removed]:
        for way in WAYS:
            here = {benefit: cell for (whose, benefit), cell in stored[way].items() if whose == partner}
            known = [one.id for one in sheet.content.benefits if one.id in here]
            for benefit in [*known, *sorted(here.keys() - set(known))]:
                label = sheet.content.label(benefit, language)
                field = f"{DIRECTIONS[way].into(language)}: {label}"
                values = {
                    field: STATES[here[benefit].state].into(language),
                    f"{field} · {SEEN.into(language)}": here[benefit].seen,
                }
                asked = ((benefit, label),) if benefit in known else ()
                for name, value in values.items():
                    if not blank(value):
                        item = answer.key_of(way, partner, benefit)
                        yield Row(
                            item, names.get(partner, ""), name, value, partners=(f"partner:{partner}",), asked=asked
                        )


def _answers(sheet: Sheet[BenefitContent], names: Mapping[str, str], language: str) -> Iterator[Row]:
    ask, back = answer.ask(sheet.answers), answer.back(sheet.answers)
    wanted = {
        "benefit": sheet.content.label(ask.benefit, language),
        "partner": names.get(ask.partner, ask.partner),
        "text": ask.text,
        "date": ask.date,
    }
    for field, value in wanted.items():
        if not blank(value):
            yield Row("ask", WANTED.into(language), FIELDS[field].into(language), value, partners=_of(ask.partner))
    given = {FIELDS["partner"]: names.get(back.partner, back.partner), WHAT: back.text}
    for name, value in given.items():
        if not blank(value):
            yield Row("back", BACK.into(language), name.into(language), value, partners=_of(back.partner))


def _of(partner: str) -> tuple[str, ...]:
    return (f"partner:{partner}",) if partner else ()
