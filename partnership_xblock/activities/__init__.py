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


def installed(kind: str) -> Activity[Any] | None:
    """The kind of that id; None for one of another release: a course from elsewhere, or rows a newer release made
    while this one still runs."""
    return next((one for one in ACTIVITIES if one.kind == kind), None)


def activity(kind: str) -> Activity[Any]:
    """The kind of that id. Raises KeyError for an unknown one."""
    found = installed(kind)
    if found is None:
        raise KeyError(kind)
    return found
