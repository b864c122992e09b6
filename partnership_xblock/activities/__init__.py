"""The kinds of activity. A new one is a folder beside this file and a line in `KINDS`."""

from __future__ import annotations

from functools import cache
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
    "ladder",
    "benefit",
    "threes",
    "anatomy",
    "agreement",
    "plan",
    "proposal",
    "portfolio",
)
"""Each kind's folder, in the order an author chooses from; the first is a new block's kind. A folder's `__init__` holds
the kind under its name in capitals."""


NEW_KIND: Final = KINDS[0]
"""The id of a new block's kind."""

ACTIVITIES: tuple[Activity[Any], ...]
"""All kinds, loaded when this is first asked for: a page of one kind loads no other. Inside the package it is therefore
asked for as `activities.ACTIVITIES`, in a function."""
KEEPER: Activity[Any] | None
"""The kind whose work is done on the teacher's network: its rows say what one holds, with no work beside it. None where
there is no such kind. Loads all kinds."""


@cache
def _of(name: str) -> Activity[Any]:
    kind: Activity[Any] = getattr(import_module(f"{__name__}.{name}"), name.upper())
    return kind


def __getattr__(name: str) -> Any:
    if name == "ACTIVITIES":
        globals()[name] = tuple(_of(kind) for kind in KINDS)
    elif name == "KEEPER":
        everything = import_module(__name__).ACTIVITIES
        globals()[name] = next((one for one in everything if one.network == "edits"), None)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[name]


def installed(kind: str) -> Activity[Any] | None:
    """The kind of that id; None for a kind of another release: of a course from elsewhere, or of rows that a newer
    release wrote while this one still runs."""
    loaded: tuple[Activity[Any], ...] | None = globals().get("ACTIVITIES")
    if loaded is None:
        return _of(kind) if kind in KINDS else None
    return next((one for one in loaded if one.kind == kind), None)


def activity(kind: str) -> Activity[Any]:
    """The kind of that id. Raises KeyError for an unknown one."""
    installed_kind = installed(kind)
    if installed_kind is None:
        raise KeyError(kind)
    return installed_kind
