"""Adds up a budget in satang, and never rounds. Equal to `budget.ts`; tests/golden/proposal holds both.

A line is so many, so many times, at a price each: its total is their product. Totals cross-foot: those of the
categories and those of the sources both add up to the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from partnership_xblock.activities.proposal.answer import SOURCES, BudgetLine
from partnership_xblock.domain.money import NotMoney, add, read_money, times
from partnership_xblock.domain.thai.digits import to_ascii
from partnership_xblock.domain.thai.folding import blank

_COUNT: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6}")


def count(text: str) -> int | None:
    """A whole number of things: `15`, `๑,๕๐๐`; at most 999,999. None for any other text, and for none."""
    found = _COUNT.fullmatch(to_ascii(text).strip())
    number = int(found[0].replace(",", "")) if found else None
    return number if number is None or number <= 999_999 else None


def price_problem(text: str) -> str:
    """The code of what is wrong with an amount; empty where nothing is, or nothing is written."""
    try:
        read_money(text)
    except NotMoney as wrong:
        return wrong.code
    return ""


def amount(text: str) -> int | None:
    """An amount in satang; None for a text that is none, and for no text."""
    if blank(text):
        return None
    try:
        return read_money(text)
    except NotMoney:
        return None


def line_total(line: BudgetLine) -> int | None:
    """In satang; None while a number of it is missing or none, or where it is over the limit."""
    qty, often, price = count(line.qty), count(line.times), amount(line.price)
    if qty is None or often is None or price is None:
        return None
    return times(price, qty * often)


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums in satang; `over`: the whole is over the limit, and no sum is given."""

    sources: dict[str, int]
    categories: dict[str, int]
    """Of what is asked for."""
    total: int
    over: bool = False

    @property
    def asked(self) -> int:
        return self.sources["ask"]

    @property
    def shared(self) -> int:
        """What the school and partners add."""
        return self.sources["school"] + self.sources["partner"]


def totals(lines: Iterable[BudgetLine]) -> Totals:
    """The sums of a budget; a line without a total is left out."""
    found = [(line, line_total(line)) for line in lines]
    whole = add(total for _line, total in found if total is not None)
    sources: dict[str, int] = dict.fromkeys(SOURCES, 0)
    categories: dict[str, int] = {}
    if whole is None:
        return Totals(sources, categories, 0, over=True)
    for line, total in found:
        if total is None:
            continue
        sources[line.source or "ask"] += total
        if line.source in ("", "ask"):
            categories[line.category] = categories.get(line.category, 0) + total
    return Totals(sources, categories, whole)
