"""Answers of `agreement` that the next wave opens with."""

from __future__ import annotations

from typing import Any

from partnership_xblock.activities.activity import Sheet, Values
from partnership_xblock.activities.agreement.answer import GROUP, LEAD, MEMBER, PARTY, ROW, US
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.activities.agreement.table import table_of


def carry(sheet: Sheet[AgreementContent]) -> Values:
    """What it is about, the parties, rows, cells, who leads, and the group. Days and states are asked anew: the days of
    then are over. A party whose partner is gone takes its cells and positions with it; its own item is named to the
    teacher by the caller."""
    answers, table = sheet.answers, table_of(sheet)
    here = {party.id for party in table.parties if not party.gone}
    found: dict[str, Any] = {
        key: value for key, value in answers.items() if key == "about" or key.startswith((PARTY, ROW))
    }
    for row in table.rows:
        if row.lead.party in here or row.lead.split:
            found[LEAD + row.id] = answers[LEAD + row.id]
    for cell in table.given:
        if cell.party in here:
            found[cell.key] = {**answers[cell.key], "by": ""}
    for key, value in answers.items():
        of_group = key.startswith(GROUP) and key.removeprefix(GROUP) in here
        of_member = key.startswith(MEMBER) and value.get("party", US) in here
        if of_group or of_member:
            found[key] = value
    return found
