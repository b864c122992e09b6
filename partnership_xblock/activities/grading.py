"""A block's points: the most there are, and those a teacher has earned, by the author's way of grading."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from partnership_xblock.activities.activity import Activity, Content, Grading, Sheet
from partnership_xblock.domain.scoring import Criterion, Score, possible

DONE: Final = Score(earned=1.0, possible=1.0)
"""By completion: one point for finished work."""
MARKED: Final = frozenset({"trainer", "both"})
RECKONED: Final = frozenset({"rule", "both"})


def brings_points(kind: Activity[Any], grading: Grading, *, needs_trainer: bool) -> bool:
    """Whether this way of grading gives points in this kind: marks need a trainer and a rubric, a rule needs a kind
    with one."""
    by_trainer = needs_trainer and bool(kind.rubric)
    match grading:
        case "trainer":
            return by_trainer
        case "rule":
            return kind.rule is not None
        case "both":
            return by_trainer and kind.rule is not None
        case "completion":
            return True
        case _:
            return False


def most_points(
    kind: Activity[Any], grading: Grading, rubric: Iterable[Criterion], content: Callable[[], Content]
) -> float:
    """The most points of a block, before its weight. `content` is called where it is needed, and may raise."""
    if grading == "completion":
        return DONE.possible
    by_rubric = possible(rubric) if grading in MARKED else 0.0
    if grading not in RECKONED or kind.rule is None:
        return by_rubric
    return by_rubric + kind.rule.possible(content())


def total(kind: Activity[Any], sheet: Sheet[Any], grading: Grading, marks: Score | None) -> Score | None:
    """The points of finished or accepted work. `marks` is the sum of the trainer's marks; None where a mark is
    missing. None where there is nothing to give yet."""
    match grading:
        case "completion":
            return DONE
        case "trainer":
            return marks
        case "rule" if kind.rule is not None:
            return by_rule(kind, sheet)
        case "both" if kind.rule is not None and marks is not None:
            ruled = by_rule(kind, sheet)
            return Score(marks.earned + ruled.earned, marks.possible + ruled.possible)
        case _:
            return None


def by_rule(kind: Activity[Any], sheet: Sheet[Any]) -> Score:
    """The points by the kind's rule. Raises TypeError for a kind without one."""
    if kind.rule is None:
        raise TypeError(kind.kind)
    return Score(kind.rule.earned(sheet), kind.rule.possible(sheet.content))
