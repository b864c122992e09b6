"""The figures of a `threes` round: counts and ids, no text."""

from __future__ import annotations

from collections import Counter
from typing import Final

from partnership_xblock.activities.activity import Figure, Filter, Sheet, Summary
from partnership_xblock.activities.threes.content import ThreesContent
from partnership_xblock.activities.threes.plan import Plan
from partnership_xblock.domain.text import N_


def summary(sheet: Sheet[ThreesContent]) -> Summary:
    """`{"how": "revised", "alone": false, "people": 14, "with": 3, "words": 3, "served": 3, "assets": 4, "paired": 3,
    "used": 3, "acts": 3, "dated": 3, "ways": {"both": 1, ...}, "past": 0, "done": 0}`.

    `how` is an id of the content, `alone` whether it means that the sentence was not talked over. `used` counts paired
    strengths that a planned activity uses. `past` and `done` are of the earlier wave's activities.
    """
    plan = Plan.of(sheet)
    how = sheet.content.how_of(plan.vision.how)
    paired = [asset for asset in plan.assets if plan.pairs(asset)]
    return {
        "how": plan.vision.how,
        "alone": how is not None and how.alone,
        "people": plan.vision.people or 0,
        "with": len(plan.wrote),
        "words": len(plan.words),
        "served": sum(plan.served(word) for word in plan.words),
        "assets": len(plan.assets),
        "paired": len(paired),
        "used": sum(plan.used(asset) for asset in paired),
        "acts": len(plan.acts),
        "dated": sum(bool(act.item.date) for act in plan.acts),
        "ways": dict(Counter(act.item.way for act in plan.acts if act.item.way)),
        "past": len(plan.past),
        "done": sum(act.item.became == "yes" for act in plan.past),
    }


def figures(summary: Summary) -> list[Figure]:
    """For the desk: who wrote the sentence, and how far the three lanes reach each other."""
    values = {
        "people": str(summary["people"]),
        "paired": f"{summary['paired']}/{summary['assets']}",
        "dated": f"{summary['dated']}/{summary['acts']}",
        "served": f"{summary['served']}/{summary['words']}",
    }
    return [
        {"label": f"threes.figure_{name}", "value": value, "hint": f"threes.figure_{name}_hint"}
        for name, value in values.items()
    ]


def _alone(summary: Summary) -> bool:
    return bool(summary.get("alone"))


def _unused(summary: Summary) -> bool:
    return int(summary.get("paired", 0)) > int(summary.get("used", 0))


FILTERS: Final = (
    Filter(id="alone", label=N_("Sentence not talked over yet"), holds=_alone),
    Filter(id="unused", label=N_("Strengths not used yet"), holds=_unused),
)
