"""The introduction of a kind to authors who choose one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from partnership_xblock.domain.text import N_, Text

Aim = Literal["know", "assess", "reflect", "act"]
"""What teachers do most in a kind of activity; an author can look for one."""

AIMS: Final[dict[Aim, str]] = {
    "know": N_("Get to know"),
    "assess": N_("Assess"),
    "reflect": N_("Reflect"),
    "act": N_("Act"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    aim: Aim
    teacher: Text
    """One sentence: what a teacher does."""
    trainer: Text
    """One sentence: what a trainer gets to see of it."""
