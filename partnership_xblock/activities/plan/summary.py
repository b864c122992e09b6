"""The figures of a `plan` round: counts and years, nobody's text."""

from __future__ import annotations

from collections import Counter
from typing import Final

from partnership_xblock.activities.activity import Figure, Filter, Sheet, Summary
from partnership_xblock.activities.plan import answer
from partnership_xblock.activities.plan.content import PlanContent
from partnership_xblock.activities.plan.grid import Grid
from partnership_xblock.domain.text import N_
from partnership_xblock.domain.thai.folding import blank

STATES: Final = ("done", "doing", "todo", "none")


def summary(sheet: Sheet[PlanContent]) -> Summary:
    """`{"asked": 6, "duties": {"done": 2, "doing": 2, "todo": 1, "none": 1}, "events": 9, "partnered": 7, "taken": 5,
    "dismissed": 1, "years": 6, "first": 2025, "last": 2030, "cells": 22, "cues": 2, "shown": 1, "met": {"did": 1}}`.

    Duties that are asked; events that have anything in them, those with a partner, and those taken from elsewhere.
    `years`, `first` and `last` (Common Era) are 0 without a whole range; `cells` have a number. `shown` are the earlier
    wave's cards.
    """
    answers, content = sheet.answers, sheet.content
    events = [event for _, event in answer.events(answers)]
    states = Counter(answer.duty(answers, one.id).state for one in content.asked)
    grid = Grid.of(sheet)
    met = [card for _, card in answer.met(answers)]
    said = Counter(card.answer for card in met if card.answer)
    offers = [value for key, value in answers.items() if key.startswith("offer:")]
    return {
        "asked": len(content.asked) if content.with_duties else 0,
        "duties": {state: states[state] for state in STATES} if content.with_duties else {},
        "events": len(events),
        "partnered": sum(bool(event.partner) for event in events),
        "taken": sum(bool(event.source) for event in events),
        "dismissed": sum(offer.get("state") == "dismissed" for offer in offers),
        "years": len(grid.years),
        "first": grid.years[0] if grid.years else 0,
        "last": grid.years[-1] if grid.years else 0,
        "cells": sum(
            not blank(cell.target) or not blank(cell.actual) for part in grid.parts for cell in part.cells.values()
        ),
        "cues": len(answer.cues(answers)),
        "shown": len(met),
        "met": dict(sorted(said.items())),
    }


def alone(summary: Summary) -> bool:
    """Something is in the calendar, and none of it is done with a partner."""
    return bool(summary.get("events")) and not summary.get("partnered")


FILTERS: Final = (Filter(id="alone", label=N_("Calendar without a partner"), holds=alone),)


def figures(summary: Summary) -> list[Figure]:
    """For the desk; what an author does not ask, and cards where none were shown, are left out."""
    answered = sum(summary["duties"].values())
    met = sum(summary["met"].get(said, 0) for said in ("did", "partly"))
    values = {
        "duties": f"{answered}/{summary['asked']}" if summary["asked"] else "",
        "events": str(summary["events"]),
        "partnered": f"{summary['partnered']}/{summary['events']}" if summary["events"] else "",
        "taken": str(summary["taken"]),
        "met": f"{met}/{summary['shown']}" if summary["shown"] else "",
    }
    return [
        {"label": f"plan.figure_{name}", "value": value, "hint": f"plan.figure_{name}_hint"}
        for name, value in values.items()
        if value
    ]
