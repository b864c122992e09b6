"""Names and fields of tracking events: ids, codes and counts only, nobody's words.

`EVENTS` is all of them. docs/events.md is generated from here (`tools/events.py`), the allow-lists of
event-routing-backends and its transformers use it, and services emit nothing else.
"""

from __future__ import annotations

from typing import Final

from partnership_xblock.events.course import Exported
from partnership_xblock.events.event import Event
from partnership_xblock.events.learner import Opened, Saved, Shared, Submitted, Unshared, Withdrawn
from partnership_xblock.events.trainer import Accepted, Claimed, Commented, Released, Reopened, Returned, TakenBack

__all__ = [
    "EVENTS",
    "NAMES",
    "Accepted",
    "Claimed",
    "Commented",
    "Event",
    "Exported",
    "Opened",
    "Released",
    "Reopened",
    "Returned",
    "Saved",
    "Shared",
    "Submitted",
    "TakenBack",
    "Unshared",
    "Withdrawn",
]

EVENTS: Final[tuple[type[Event], ...]] = (
    Opened,
    Saved,
    Submitted,
    Withdrawn,
    Shared,
    Unshared,
    Claimed,
    Released,
    Commented,
    Returned,
    Accepted,
    TakenBack,
    Reopened,
    Exported,
)
NAMES: Final = tuple(event.NAME for event in EVENTS)
