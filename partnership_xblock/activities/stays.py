"""Works out how long a work lay at each of its stages, from its decided rounds (`activities/outcomes.py`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from partnership_xblock.activities.outcomes import Gate, Stages
from partnership_xblock.activities.sheet import C


class DecidedRound(NamedTuple):
    """A standing round, with the decision in force on it."""

    stage: str
    """The one that it was handed in to."""
    handed_in: datetime
    decided: datetime
    gate: Gate


def stays(stages: Stages[C], content: C, rounds: Iterable[DecidedRound]) -> dict[str, int]:
    """Whole days by stage, of rounds that are oldest first; only stages that the work has left.

    A stay lasts from the decision that led to the stage until the one that led out of it. The first begins with the
    first round, and so does the first after an end: between the end and being opened again the work lay nowhere. Of a
    stage that was come back to the stays are added up, once it is left again.
    """
    lay: dict[str, timedelta] = defaultdict(timedelta)
    since: datetime | None = None
    at = ""
    for one in rounds:
        since = since or one.handed_in
        at = stages.leads(content, one.stage, one.gate)
        if at != one.stage:
            lay[one.stage] += one.decided - since
            since = None if one.gate.decision == "accept" else one.decided
    return {stage: time.days for stage, time in lay.items() if stage != at}
