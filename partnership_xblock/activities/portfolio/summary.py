"""The figures of a `portfolio` round: codes and counts, nobody's text."""

from __future__ import annotations

from collections import Counter

from partnership_xblock.activities.activity import Figure, Sheet, Summary
from partnership_xblock.activities.portfolio import answer
from partnership_xblock.activities.portfolio.chosen import followed, kept, offered
from partnership_xblock.activities.portfolio.content import COLUMNS, PortfolioContent
from partnership_xblock.domain.thai.folding import blank


def summary(sheet: Sheet[PortfolioContent]) -> Summary:
    """`{"parts": 8, "chosen": 8, "steps": {"yes": 2, "partly": 1, "no": 0}, "feedback": 11, "followed": 9,
    "wpa": {"2.4": 3, "3.1": 3}, "looks": 2, "licence": "closed"}`.

    `parts` are those with anything in them, of which `chosen` are in; `wpa` says how many of the three columns are
    written.
    """
    parts = offered(sheet)
    done = Counter(answer.step(sheet.answers, entry.ref).done for entry in kept(sheet, "steps"))
    comments = kept(sheet, "feedback")
    return {
        "parts": len(parts),
        "chosen": sum(answer.picked(sheet.answers, part) for part in parts),
        "steps": {word: done[word] for word in ("yes", "partly", "no")},
        "feedback": len(comments),
        "followed": sum(followed(sheet, comment) for comment in comments),
        "wpa": {code: _written(sheet, code) for code in sheet.settings.wpa},
        "looks": sum(not blank(answer.look(sheet.answers, question.id)) for question in sheet.content.asked),
        "licence": answer.share(sheet.answers).licence,
    }


def _written(sheet: Sheet[PortfolioContent], code: str) -> int:
    said = answer.statement(sheet.answers, code)
    return sum(not blank(getattr(said, name)) for name in COLUMNS)


def figures(summary: Summary) -> list[Figure]:
    """For the desk: parts chosen, steps done, comments followed up, statements complete."""
    steps, wpa = summary["steps"], summary["wpa"]
    values = {
        "parts": f"{summary['chosen']}/{summary['parts']}",
        "steps": f"{steps['yes']}/{sum(steps.values())}",
        "feedback": f"{summary['followed']}/{summary['feedback']}",
        "wpa": f"{sum(n == len(COLUMNS) for n in wpa.values())}/{len(wpa)}",
    }
    return [
        {"label": f"portfolio.figure_{name}", "value": value, "hint": f"portfolio.figure_{name}_hint"}
        for name, value in values.items()
    ]
