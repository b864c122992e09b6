"""Declares the sheets on which several trainers score a round of one stage, each before seeing the others'.

A sheet is written once, in the review document of the trainer who wrote it (`domain/gate.py`). It needs no claim and
decides nothing. What differs between sheets is shown; nothing is averaged: what the trainers agreed on is recorded
beside it (decision 0081).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple

from partnership_xblock.activities.sheet import C
from partnership_xblock.domain.text import Text


class ScoreLine(NamedTuple):
    """One line of a sheet, scored from 0 to `points` in halves."""

    id: str
    label: Text
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSheets(Generic[C]):
    """The sheets of a kind."""

    stage: str
    """The stage at which they are written."""
    lines: Callable[[C], Sequence[ScoreLine]]
    scorers: Callable[[C], int]
    """How many sheets an outcome that follows from them needs."""
    apart: Callable[[C], float]
    """From this difference on, scorers are asked to talk."""
