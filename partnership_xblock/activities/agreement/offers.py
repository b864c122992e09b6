"""Offers of an `agreement`: its days for a plan, that it was agreed, and the means that partners bring.

The means are for a proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from partnership_xblock.activities.activity import Offer, Sheet
from partnership_xblock.activities.agreement import answer
from partnership_xblock.activities.agreement.answer import US
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.activities.agreement.table import Cell, Row, table_of
from partnership_xblock.domain.text import Text

BEFORE: Final = timedelta(days=60)
"""So long before its end it is talked about whether it goes on."""
PROPOSAL: Final = ("proposal",)
REVIEW: Final = Text(th="ทบทวนข้อตกลง: {title}", en="Review the agreement: {title}")
END: Final = Text(th="คุยกันว่าจะต่อหรือจบข้อตกลง: {title}", en="Talk about renewing or ending: {title}")
_THAI: Final = re.compile("[\u0e01-\u0e2e]")


def offers(sheet: Sheet[AgreementContent]) -> list[Offer]:
    """As `event` every dated cell (once where all wrote the same), the day of review, and 60 days before the end; as
    `agreed`, with each partner, that it was agreed; as `pair` what a partner gives in the row of means."""
    return [*_agreed(sheet), *_days(sheet), *_means(sheet)]


def _means(sheet: Sheet[AgreementContent]) -> Iterator[Offer]:
    table = table_of(sheet)
    partners = {party.id: party.item.partner for party in table.parties if party.id != US}
    for row in table.rows:
        for cell in row.given if row.money else ():
            if partner := partners.get(cell.party, ""):
                yield Offer(f"means.{cell.key}", "pair", cell.item.text, partner=partner, kinds=PROPOSAL)


def _agreed(sheet: Sheet[AgreementContent]) -> Iterator[Offer]:
    day = answer.state(sheet.answers, "agreed").date
    for party in table_of(sheet).parties if day else ():
        if party.item.partner:
            about = answer.about(sheet.answers)
            yield Offer(f"agreed.{party.id}", "agreed", about.title, day, party.item.partner, form=about.form)


def _days(sheet: Sheet[AgreementContent]) -> Iterator[Offer]:
    table, term = table_of(sheet), answer.term(sheet.answers)
    partners = {party.id: party.item.partner for party in table.parties if party.id != US}
    for row in table.rows:
        for cell in row.given:
            if cell.item.by and not _said_by_lead(row, cell):
                partner = partners.get(cell.party, "")
                yield Offer(cell.key, "event", cell.item.text, cell.item.by, partner, owner=cell.item.follow)
    if term.review:
        yield Offer("term.review", "event", _said(REVIEW, sheet), term.review)
    if term.end:
        yield Offer("term.end", "event", _said(END, sheet), (date.fromisoformat(term.end) - BEFORE).isoformat())


def _said_by_lead(row: Row, cell: Cell) -> bool:
    """Where all wrote the same for the same day it is one thing to do: that of the party that leads."""
    lead = next((one for one in row.same if one.party == row.lead.party), None)
    return lead is not None and cell is not lead and cell in row.same and cell.item.by == lead.item.by


def _title(sheet: Sheet[AgreementContent]) -> str:
    return answer.about(sheet.answers).title


def _said(words: Text, sheet: Sheet[AgreementContent]) -> str:
    """In the language of its title, whatever that of the page: what was taken must read the same the next day."""
    title = _title(sheet)
    return words.into("th" if _THAI.search(title) or not title else "en").replace("{title}", title)
