"""The drafts of what an indicator says: sentences that other activities give as evidence, of one fiscal year."""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.portfolio.content import COLUMNS, PortfolioContent
from partnership_xblock.activities.record import Entry, in_words


def evidence(sheet: Sheet[PortfolioContent], code: str) -> list[Entry]:
    """What is told of an indicator, of every year."""
    return [entry for entry in sheet.record.of("wpa") if entry.facts.get("code") == code]


def statement_year(sheet: Sheet[PortfolioContent]) -> int:
    """The fiscal year that the statements are for: the newest of any evidence; 0 without any."""
    return max((entry.year for entry in sheet.record.of("wpa")), default=0)


def year_of_code(sheet: Sheet[PortfolioContent], code: str) -> int:
    """The fiscal year that one indicator's draft rests on: the newest it has evidence of; 0 without any."""
    return max((entry.year for entry in evidence(sheet, code)), default=0)


def draft(sheet: Sheet[PortfolioContent], code: str, names: Mapping[str, str]) -> dict[str, str]:
    """The draft in its three columns, a line for each thing that is told; a column without evidence is empty. `names`
    are the partners', by id."""
    year = year_of_code(sheet, code)
    rows = [entry for entry in evidence(sheet, code) if entry.year == year]
    return {
        name: "\n".join(in_words(entry.line, names) for entry in rows if entry.facts.get("column") == name)
        for name in COLUMNS
    }
