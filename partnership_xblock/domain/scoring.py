"""Rubric criteria, half points, and the sum of marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Limit, Titled


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


HalfPoints = Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False), AfterValidator(_Half())]


class Criterion(BaseModel):
    """One line of a rubric, as an author edits it. Marks go from 0 to `points`; `levels` describes lower and higher
    work, lowest first, and is help for the trainer, not a scale of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[
        str,
        Field(pattern=r"^[a-z0-9_-]{1,40}$"),
        Titled(N_("Code"), N_("Kept with the marks. It stays when the name is changed.")),
    ]
    label: Annotated[Text, Titled(N_("Criterion"))]
    points: Annotated[HalfPoints, Titled(N_("Most points"), N_("Whole or half points, from 0."))]
    levels: Annotated[
        tuple[Text, ...],
        Titled(N_("What the levels look like"), N_("From the lowest to the highest. They help the trainer choose.")),
    ] = ()


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
