"""The picture of a course's `ladder`: how many partners are at each level, and which moved since the earlier wave."""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import CoursePicture, Spot, Summary
from partnership_xblock.activities.ladder.content import LadderContent
from partnership_xblock.domain.text import N_


def spots(content: LadderContent) -> tuple[Spot, ...]:
    """The levels, in the author's order."""
    return tuple(Spot(level.id, level.label, level.hidden) for level in content.levels)


def at(summary: Summary) -> dict[str, str]:
    """The level of each partner that has one; nothing in a summary of an earlier release, which counted only."""
    return dict(summary.get("at", {}))


PICTURE: Final = CoursePicture(
    spots=spots,
    at=at,
    title=N_("At which level partners are"),
    lead=N_("Levels are names: further along is not better, and no average is made of them."),
    moves=N_("From which level to which"),
    gone=N_("Ended, or not said"),
    new=N_("Not there yet"),
)
