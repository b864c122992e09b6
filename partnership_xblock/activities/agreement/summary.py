"""The figures of an `agreement` round: counts and codes, no text, and no number of a party's own."""

from __future__ import annotations

from datetime import date
from typing import Final

from partnership_xblock.activities.activity import Figure, Filter, Sheet, Summary
from partnership_xblock.activities.agreement import answer
from partnership_xblock.activities.agreement.content import AgreementContent
from partnership_xblock.activities.agreement.table import table_of
from partnership_xblock.domain.text import N_
from partnership_xblock.domain.thai.folding import blank

ORDER: Final = ("draft", "checked", "agreed")


def summary(sheet: Sheet[AgreementContent]) -> Summary:
    """`{"parties": 3, "rows": 4, "cells": 12, "dated": 11, "followed": 12, "same": 1, "led": 1, "form": "mou",
    "state": "checked", "days": 487}`.

    `cells` are those in which something is given, of them `dated` have a day and `followed` a position. `same` are rows
    in which words read the same, of them `led` have a party that leads. `days` is the length of the term, both ends
    included; 0 without one.
    """
    table = table_of(sheet)
    term = answer.term(sheet.answers)
    same = [row for row in table.rows if row.same]
    return {
        "parties": len(table.parties),
        "rows": len(table.rows),
        "cells": len(table.given),
        "dated": sum(bool(cell.item.by) for cell in table.given),
        "followed": sum(not blank(cell.item.follow) for cell in table.given),
        "same": len(same),
        "led": sum(bool(row.lead.party) for row in same),
        "form": answer.about(sheet.answers).form,
        "state": state_of(sheet),
        "days": _days(term.start, term.end),
    }


def state_of(sheet: Sheet[AgreementContent]) -> str:
    """How far it has come: the last of its states that has a day."""
    dated = [stage for stage in answer.STAGES if answer.state(sheet.answers, stage).date]
    return dated[-1] if dated else "draft"


def _days(start: str, end: str) -> int:
    return max(0, (date.fromisoformat(end) - date.fromisoformat(start)).days + 1) if start and end else 0


def _open(summary: Summary) -> bool:
    """Days or followers are missing in some cell."""
    cells = int(summary.get("cells", 0))
    return bool(cells) and (summary["dated"] < cells or summary["followed"] < cells)


def _draft(summary: Summary) -> bool:
    return summary.get("state") == "draft"


def _agreed(summary: Summary) -> bool:
    return summary.get("state") == "agreed"


FILTERS: Final = (
    Filter(id="open", label=N_("Days or followers missing"), holds=_open),
    Filter(id="draft", label=N_("Not checked yet"), holds=_draft),
    Filter(id="agreed", label=N_("Agreed by all"), holds=_agreed),
)


def figures(summary: Summary) -> list[Figure]:
    """For the desk: who takes part, what is given, dated and followed, the same words, how far it has come."""
    cells = summary["cells"]
    values = {
        "parties": str(summary["parties"]),
        "cells": f"{cells}/{summary['parties'] * summary['rows']}",
        "dated": f"{summary['dated']}/{cells}",
        "followed": f"{summary['followed']}/{cells}",
        "same": str(summary["same"]),
        "led": f"{summary['led']}/{summary['same']}",
    }
    found: list[Figure] = [
        {"label": f"agreement.figure_{name}", "value": value, "hint": f"agreement.figure_{name}_hint"}
        for name, value in values.items()
    ]
    state = summary["state"]
    step = f"{ORDER.index(state) + 1}/{len(ORDER)}"
    return [*found, {"label": f"agreement.figure_{state}", "value": step, "hint": "agreement.figure_state_hint"}]
