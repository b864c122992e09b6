"""Rubric criteria, half points, and the sum of marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from partnership_xblock.domain.text import Text
from partnership_xblock.domain.titled import Limit


def is_half(points: float) -> bool:
    """Whether a number of points is a multiple of one half."""
    return points * 2 == int(points * 2)


class _Half(Limit):
    """Validates whole and half points."""

    __slots__ = ()

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"multipleOf": 0.5}

    def __call__(self, points: float) -> float:
        if not is_half(points):
            raise PydanticCustomError("half_points", "points are whole or half")
        return points


CRITERION_ID: Final = r"^[a-z0-9_-]{1,40}$"
"""Kept with the marks: it stays when the criterion is renamed."""
HalfPoints = Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False), AfterValidator(_Half())]


class Criterion(BaseModel):
    """One line of a rubric in force: as a kind declares it, and as a round keeps it. What an author edits is
    `activities.assessment.AuthoredCriterion`. Marks go from 0 to `points`; `levels` describes lower and higher work,
    lowest first, and is help for the trainer, not a scale of its own."""

    # A round keeps it for years, and may have been handed in under a later release.
    model_config = ConfigDict(extra="ignore", frozen=True)

    id: Annotated[str, Field(pattern=CRITERION_ID)]
    label: Text
    points: HalfPoints
    levels: tuple[Text, ...] = ()
    steps: tuple[HalfPoints, ...] = ()
    """The points up to which each level reaches; none: the levels share `points` evenly."""

    @property
    def reaches(self) -> tuple[float, ...]:
        """The points up to which each level reaches, one for each level."""
        if len(self.steps) == len(self.levels):
            return self.steps
        return tuple(self.points * number / len(self.levels) for number in range(1, len(self.levels) + 1))

    def level_at(self, mark: float) -> Text | None:
        """The level that a mark stands in: the lowest that reaches as far; None for a criterion without levels."""
        if not self.levels or not self.points:
            return None
        return next(
            (level for level, most in zip(self.levels, self.reaches, strict=True) if mark <= most), self.levels[-1]
        )


def rubric_in(row: Mapping[str, Any]) -> tuple[Criterion, ...]:
    """The rubric of a block's settings as a round keeps them: marks of the round are by it, whatever the block has
    since."""
    return tuple(Criterion.model_validate(line) for line in row.get("rubric") or ())


@dataclass(frozen=True, slots=True)
class Score:
    """Points earned of points possible, both in half points. A rubric without points is worth nothing."""

    earned: float
    possible: float


def written(points: float | None) -> str:
    """As a file has them, `7.5`; empty for none."""
    return "" if points is None else f"{points:g}"


def possible(rubric: Iterable[Criterion]) -> float:
    """The most points a rubric gives."""
    return sum(criterion.points for criterion in rubric)


def score(rubric: Iterable[Criterion], marks: Mapping[str, float]) -> Score | None:
    """The sum of the marks; None while a criterion has none.

    Marks of criteria that an author has removed since are not counted. Half points are exact in binary, so sums need no
    rounding. A mark above its criterion's points (lowered since) counts as the current maximum.
    """
    criteria = list(rubric)
    if any(criterion.id not in marks for criterion in criteria):
        return None
    earned = sum(min(marks[criterion.id], criterion.points) for criterion in criteria)
    return Score(earned=earned, possible=possible(criteria))
