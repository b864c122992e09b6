"""The kinds of activity. A new one is a folder beside this file and a line in `KINDS`."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from partnership_xblock.activities.activity import Activity

KINDS: Final = (
    "map",
    "strength",
    "aar",
    "friends",
    "lesson",
    "plc",
)
"""Each kind's folder, in the order an author chooses from; the first is a new block's kind. A folder's `__init__` holds
the kind under its name in capitals."""


def _of(name: str) -> Activity[Any]:
    kind: Activity[Any] = getattr(import_module(f"{__name__}.{name}"), name.upper())
    return kind


ACTIVITIES: tuple[Activity[Any], ...] = tuple(_of(name) for name in KINDS)


NEW: Final = ACTIVITIES[0]
"""The kind of a new block."""

KEEPER: Final = next((one for one in ACTIVITIES if one.network == "edits"), None)
"""The kind whose work is done on the teacher's network: its rows say what one holds, with no work beside it. None where
there is no such kind."""


def installed(kind: str) -> Activity[Any] | None:
    """The kind of that id; None for a kind of another release: of a course from elsewhere, or of rows that a newer
    release wrote while this one still runs."""
    return next((one for one in ACTIVITIES if one.kind == kind), None)


def activity(kind: str) -> Activity[Any]:
    """The kind of that id. Raises KeyError for an unknown one."""
    installed_kind = installed(kind)
    if installed_kind is None:
        raise KeyError(kind)
    return installed_kind
