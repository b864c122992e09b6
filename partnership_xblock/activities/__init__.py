"""The one list of kinds of activity. A kind is named here, and nowhere else in Python."""

from __future__ import annotations

from typing import Any

from partnership_xblock.activities.aar import AAR
from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.friends import FRIENDS
from partnership_xblock.activities.map import MAP
from partnership_xblock.activities.strength import STRENGTH

ACTIVITIES: tuple[Activity[Any], ...] = (
    MAP,
    STRENGTH,
    AAR,
    FRIENDS,
)


def activity(kind: str) -> Activity[Any]:
    """The kind of that id. Raises KeyError for an unknown one."""
    for candidate in ACTIVITIES:
        if candidate.kind == kind:
            return candidate
    raise KeyError(kind)
