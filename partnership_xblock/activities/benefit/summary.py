"""The figures of a `benefit` round: counts by direction, no text. They compare nobody, and no number is a partner's."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from partnership_xblock.activities.activity import Figure, Filter, Sheet, Summary
from partnership_xblock.activities.benefit import answer
from partnership_xblock.activities.benefit.answer import WAYS
from partnership_xblock.activities.benefit.content import BenefitContent
from partnership_xblock.activities.benefit.giving import between_each, columns
from partnership_xblock.domain.text import N_
from partnership_xblock.domain.thai.folding import blank


def summary(sheet: Sheet[BenefitContent]) -> Summary:
    """`{"partners": 9, "covered": 9, "get": {"resources": {"happened": 4, "expected": 1}, ...}, "give": {...},
    "two_way": 5, "they_only": 4, "we_only": 0, "hoped": 0, "lines": 22, "asked": "work"}`.

    Of present partners and of benefits that are offered; each of them, also with 0. `lines` counts what has happened
    and is told in a line. `asked` is the id of the benefit that is wanted first; empty for none.
    """
    partners = between_each(sheet)
    standings = Counter(one.standing for one in partners)
    told = [cell for one in partners for way in WAYS for cell in one.cells[way].values() if cell.state == "happened"]
    by_way: dict[str, Any] = {
        way: {
            column.benefit: {"happened": column.happened, "expected": column.expected}
            for column in columns(sheet.content, partners, way)
        }
        for way in WAYS
    }
    return {
        "partners": len(partners),
        "covered": sum(one.covered for one in partners),
        **by_way,
        **{standing: standings[standing] for standing in ("two_way", "they_only", "we_only", "hoped")},
        "lines": sum(not blank(cell.seen) for cell in told),
        "asked": answer.ask(sheet.answers).benefit,
    }


def hopes(summary: Summary) -> bool:
    """More is hoped for than has happened, in both directions together."""
    cells = [row for way in WAYS for row in summary.get(way, {}).values()]
    hoped, happened = (sum(int(cell[state]) for cell in cells) for state in ("expected", "happened"))
    return hoped > happened


FILTERS: Final = (Filter(id="hopes", label=N_("Mostly hoped for"), holds=hopes),)


def figures(summary: Summary) -> list[Figure]:
    """For the desk: how many give and get, how much of what happened is told, and what nobody gives the school."""
    happened = sum(row["happened"] for way in WAYS for row in summary[way].values())
    nobody = sum(not row["happened"] and not row["expected"] for row in summary["get"].values())
    values = {
        "two_way": f"{summary['two_way']}/{summary['partners']}",
        "lines": f"{summary['lines']}/{happened}",
        "nobody": str(nobody),
    }
    return [
        {"label": f"benefit.figure_{name}", "value": value, "hint": f"benefit.figure_{name}_hint"}
        for name, value in values.items()
    ]
