"""Points as their teacher reads them: in points of the rubric and, where the block's weight makes others of them, as
the gradebook has them."""

from __future__ import annotations

from partnership_xblock.repositories.desk import Points
from partnership_xblock.repositories.work import Overridden
from partnership_xblock.wording import mail, say

from .shapes import OverrideShape
from .times import iso


def override_shape(over: Overridden | None) -> OverrideShape | None:
    """Points of course staff that stand; None where the trainer's do."""
    if over is None:
        return None
    weighted = _weighted(over.earned, over.possible, over.weight)
    return OverrideShape(
        earned=_short(over.earned),
        possible=_short(over.possible),
        weighted=weighted,
        weight=over.weight if weighted is not None else None,
        at=iso(over.at),
    )


def points_text(points: Points | None, language: str) -> str:
    """In words, for a mail; empty where there are none."""
    if points is None:
        return ""
    weighted = _weighted(points.earned, points.possible, points.weight)
    values = {
        "points": f"{_short(points.earned):g}",
        "possible": f"{_short(points.possible):g}",
        "weighted": f"{weighted or 0:g}",
        "weight": f"{points.weight or 0:g}",
    }
    key = "mail.points.plain" if weighted is None else "mail.points.weighted"
    return say(mail.WORDS[key], language).format_map(values)


def _weighted(earned: float, possible: float, weight: float | None) -> float | None:
    """What the gradebook makes of them; None where it is the same."""
    if weight is None or not possible or weight == possible:
        return None
    return _short(earned / possible * weight)


def _short(number: float) -> float:
    return round(number, 2)
