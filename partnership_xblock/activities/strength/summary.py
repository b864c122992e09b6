"""The figures of a `strength` round: counts and the order of needs, never a mean."""

from __future__ import annotations

from partnership_xblock.activities.activity import Figure, Sheet, Summary, Values
from partnership_xblock.activities.strength import answer
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.activities.strength.pni import Need, needs, two_decimals


def order(answers: Values, content: StrengthContent) -> list[Need]:
    """The indicators asked for, largest need first."""
    return needs((indicator.id, answer.rating(answers, indicator.id).known) for indicator in content.offered)


def summary(sheet: Sheet[StrengthContent]) -> Summary:
    """`{"indicators": 7, "answered": 7, "unknown": 1, "counted": 6, "whole": true, "priority": "information",
    "needs": [{"indicator", "now", "wanted", "pni": "1.50", "rank": 1}, ...]}`.

    `answered` has both answers; `unknown` of them has at least one "don't know", and is left out of `needs`;
    `counted` is the rest. `priority` is an indicator's id, or empty.
    """
    answers, content = sheet.answers, sheet.content
    ratings = [answer.rating(answers, indicator.id) for indicator in content.offered]
    answered = [rating for rating in ratings if rating.now is not None and rating.wanted is not None]
    counted = [rating for rating in answered if rating.known]
    return {
        "indicators": len(ratings),
        "answered": len(answered),
        "unknown": len(answered) - len(counted),
        "counted": len(counted),
        "whole": answer.scope(answers).network == "whole",
        "priority": answer.priority(answers).indicator,
        "needs": [
            {
                "indicator": need.indicator,
                "now": need.now,
                "wanted": need.wanted,
                "pni": two_decimals(need.pni),
                "rank": need.rank,
            }
            for need in order(answers, content)
            if need.pni is not None
        ],
    }


def figures(summary: Summary) -> list[Figure]:
    """For the desk: rated and unknown indicators, and the lead of the largest need."""
    rows: list[Figure] = [
        {
            "label": "strength.figure_counted",
            "value": f"{summary['counted']}/{summary['indicators']}",
            "hint": "strength.figure_counted_hint",
        },
        {"label": "strength.figure_unknown", "value": str(summary["unknown"]), "hint": "strength.figure_unknown_hint"},
    ]
    if summary["needs"]:
        leading = summary["needs"][0]
        rows.append(
            {"label": "strength.figure_leading", "value": str(leading["pni"]), "hint": "strength.figure_leading_hint"}
        )
    return rows
