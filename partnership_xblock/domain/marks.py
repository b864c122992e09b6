"""The marks of a learner's tries of a question, without what the learner may not know yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from partnership_xblock.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One question's mark. Points are in halves; `points` is the best of the learner's tries.

    `explanations` are those of the chosen options, by option; once the question is `closed` (all points,
    or no try left) those of every option, and `key` the right answer, in the shape of an answer.
    """

    points: float
    of: float
    tries: int
    left: int | None
    """Tries left; None where there is no limit."""
    closed: bool
    right: tuple[str, ...] = ()
    """Which parts of the newest try were right (an option, a line of pairs), as ids."""
    explanations: Mapping[str, Text] = field(default_factory=dict)
    key: Mapping[str, Any] | None = None


Marks = Mapping[str, Mark]
"""By the question's id."""
