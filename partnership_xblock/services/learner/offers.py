"""Collects what a teacher's other activities of the course offer to this one (decision 0063).

Calculated from frozen rounds that stand when a page asks, and stored nowhere: nobody's draft shows in another page, and
a withdrawn round offers nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from partnership_xblock import activities
from partnership_xblock.activities import activity, installed
from partnership_xblock.activities.activity import Activity, Offer, Values, Want, no_offers
from partnership_xblock.domain.item import LINE, NAME
from partnership_xblock.domain.network import joined
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.repositories.offers import OfferingRound, standing_elsewhere
from partnership_xblock.repositories.work import Place
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.records.sheets import sheet_of_round, stored_content
from partnership_xblock.services.wire.page import OfferShape, PartShape
from partnership_xblock.services.wire.times import iso
from partnership_xblock.wording import offers as wording
from partnership_xblock.wording import spoken

from .visit import Visit

MOST: Final = 30
LANGUAGES: Final = ("th", "en")
"""Those of content."""


def offers(visit: Visit, place: Place, network: Values) -> PartShape:
    """At most 30, from the work handed in last, with the words that the page needs to show them. Partners that were
    joined since are those that they are in `network`, the present one. 4 queries, none for a kind that takes
    nothing."""
    here = activity(visit.block.kind)
    found = _found(visit, place, here, joined(network))
    return PartShape(offers=found, words=spoken(visit.language, wording.WORDS) if found else None)


def ref_of(usage_key: str, id_: str) -> str:
    """Names an offer of a block in the key of an item (`offer:<ref>`): 16 hex digits."""
    return hashlib.sha256(f"{usage_key} {id_}".encode()).hexdigest()[:16]


def _found(visit: Visit, place: Place, here: Activity[Any], now: Mapping[str, str]) -> list[OfferShape]:
    if not here.wants:
        return []
    # The same kind asks the same again: that is a wave, not an offer.
    kinds = {one.kind for one in activities.ACTIVITIES if one is not here and one.results.offers is not no_offers}
    shapes = (shape for round_ in standing_elsewhere(place, kinds) for shape in _shapes(visit, round_, here, now))
    return [shape for shape, _ in zip(shapes, range(MOST), strict=False)]


def _shapes(visit: Visit, round_: OfferingRound, here: Activity[Any], now: Mapping[str, str]) -> Iterator[OfferShape]:
    block = BlockInfo.from_json(round_.block, round_.content)
    for made, want in _fitting(round_, block.kind, here):
        offer = made._replace(partner=now.get(made.partner, made.partner))
        yield OfferShape(
            ref=ref_of(str(block.usage_key), offer.id),
            text=_words(offer.text, visit.language),
            also=_also(offer.text, visit.language),
            date=offer.date,
            partner=offer.partner,
            until=offer.until,
            owner=_cut(offer.owner.strip(), _room(here, want)),
            form=offer.form,
            title=block.title or block.card().title.into(visit.language),
            at=iso(round_.submitted_at),
            item=_item(want, offer),
            fields={name: field for name, field in _fields(want) if field},
        )


def _fitting(round_: OfferingRound, kind: str, here: Activity[Any]) -> list[tuple[Offer, Want]]:
    """What a round offers, each with its place in this kind; none where its content can no longer be read."""
    source = installed(kind)
    content = None if source is None else stored_content(source, round_.content)
    if source is None or content is None:
        return []
    sheet = sheet_of_round(
        content, answers=round_.answers, network={}, submitted_at=round_.submitted_at, block=round_.block
    )
    wants = {want.sort: want for want in here.wants}
    return [
        (offer, wants[offer.sort])
        for offer in source.results.offers(sheet)
        if offer.sort in wants
        and not blank(_words(offer.text, "th"))
        and (offer.kinds is None or here.kind in offer.kinds)
    ]


def _fields(want: Want) -> Sequence[tuple[Any, str]]:
    return (
        ("text", want.text),
        ("date", want.date),
        ("partner", want.partner),
        ("until", want.until),
        ("owner", want.owner),
        ("form", want.form),
        ("source", want.source),
    )


def _item(want: Want, offer: Offer) -> str:
    if not want.of_partner:
        return want.item
    return want.item + offer.partner if offer.partner else ""


def _words(text: str | Text, language: str) -> str:
    return _cut((text.into(language) if isinstance(text, Text) else text).strip())


def _also(text: str | Text, language: str) -> list[str]:
    """What an author's words are in the other language, where they differ: a page in another language is no change."""
    words = [_words(text, other) for other in LANGUAGES] if isinstance(text, Text) else []
    return [one for one in words if one != _words(text, language)]


def _room(here: Activity[Any], want: Want) -> int:
    """So many characters of an owner fit the field that it goes to: those of a line, or of a name."""
    key = f"{want.item}x" if want.item.endswith(":") else want.item
    return NAME if want.owner and here.item_problems(key, {want.owner: "x" * LINE}) else LINE


def _cut(text: str, most: int = LINE) -> str:
    """As much as fits: a line, unless it is told otherwise."""
    return text if len(text) <= most else graphemes.first(text, most)
