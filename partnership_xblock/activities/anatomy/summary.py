"""The figures of an `anatomy` round: codes and counts, nobody's text. They are no level and are never added up."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Figure, Filter, Sheet, Summary
from partnership_xblock.activities.anatomy import answer
from partnership_xblock.activities.anatomy.answer import FIELDS
from partnership_xblock.activities.anatomy.content import NONE, AnatomyContent
from partnership_xblock.activities.anatomy.shapes import Part
from partnership_xblock.domain.text import N_
from partnership_xblock.domain.thai.folding import blank

ANSWERS: Final = ("yes", "partly", "no", "unsure")
ALL: Final = len(FIELDS)
"""Fields of a part."""


def summary(sheet: Sheet[AnatomyContent]) -> Summary:
    """`{"sector": "state", "features": {"yes": 5, "partly": 2, "no": 1, "unsure": 1}, "examples": 5,
    "parts": {"plan": 4, ..., "record": 0}, "form": "none", "reason": true}`.

    Of features and parts that are shown. `examples` counts answers of yes with one; `parts` fields with words, and for
    the part of the paper 4 where there is one with its day, else 0. `form` is empty where nothing was chosen.
    """
    partner, answers, content = answer.subject(sheet.answers), sheet.answers, sheet.content
    given = [answer.feature(answers, partner, one.id) for one in content.asked]
    record = answer.record(answers, partner)
    return {
        "sector": str(sheet.network.get(f"partner:{partner}", {}).get("sector", "")),
        "features": {name: sum(one.answer == name for one in given) for name in ANSWERS},
        "examples": sum(one.answer == "yes" and not blank(one.example) for one in given),
        "parts": {part.id: filled(sheet, partner, part) for part in content.shown_parts},
        "form": record.form,
        "reason": record.form == NONE and not blank(record.reason),
    }


def filled(sheet: Sheet[AnatomyContent], partner: str, part: Part) -> int:
    """How many of a part's four fields have words; of the paper's part 4 for a paper with its day, else 0."""
    if not part.record:
        return len(answer.part(sheet.answers, partner, part.id).filled)
    record = answer.record(sheet.answers, partner)
    return ALL if sheet.content.is_paper(record.form) and record.date else 0


def no_paper(summary: Summary) -> bool:
    """There is no dated paper, and it is said why."""
    return summary.get("form") == NONE


FILTERS: Final = (Filter(id="no_paper", label=N_("No paper yet"), holds=no_paper),)


def figures(summary: Summary) -> list[Figure]:
    """For the desk: answers, examples, complete parts, and whether there is a paper."""
    features: dict[str, Any] = summary["features"]
    parts: dict[str, int] = summary["parts"]
    values = {
        "answers": f"{features['yes']} / {features['partly']}",
        "examples": f"{summary['examples']}/{features['yes']}",
        "parts": f"{sum(n == ALL for n in parts.values())}/{len(parts)}",
        "paper": "1" if summary["form"] not in ("", NONE) else "0",
    }
    return [
        {"label": f"anatomy.figure_{name}", "value": value, "hint": f"anatomy.figure_{name}_hint"}
        for name, value in values.items()
    ]
