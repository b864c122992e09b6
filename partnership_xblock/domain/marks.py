"""What a learner's tries of a question have earned her, as far as she may know it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from partnership_xblock.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One question's mark. Points are in halves; `points` is the best of her tries.

    `told` holds the explanations of what she has chosen, by option; once the question is `closed` (all points, or no
    try left) those of every option, and `key` what would have been right, in the shape of an answer.
    """

    points: float
    of: float
    tries: int
    left: int | None
    """Tries left; None where there is no limit."""
    closed: bool
    right: tuple[str, ...] = ()
    """Which parts of her newest try were right (an option, a line of pairs), as ids."""
    told: Mapping[str, Text] = field(default_factory=dict)
    key: Mapping[str, Any] | None = None


Marks = Mapping[str, Mark]
"""By question's id."""
