"""Limits the number of items in a document: far more than any school has, and few enough to draw, count and read.

Only growth is refused: work that exceeded a limit before the limit existed, or while it was wider, can still be saved
as it is and may shrink.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from partnership_xblock.domain.problem import Problem

NEARLY: Final = 0.8
"""From this share of the limit on, the page says how much is left."""


@dataclass(frozen=True, slots=True)
class Room:
    """The limit of one sort of item. `sort` names the words: `problem.too_many_<sort>` {max}, `nearly.<sort>` {n, max}.
    `field` is the item's field that shows the problem."""

    most: int
    sort: str
    field: str = ""


ROOM: Final[Mapping[str, Room]] = {
    "partner": Room(300, "partners", "name"),
    "tie": Room(1500, "ties", "line"),
    "note": Room(500, "notes", "text"),
    "step": Room(100, "steps", "text"),
    "comment": Room(300, "comments", "text"),
}
OTHERS: Final = Room(2000, "things")
"""For every other sort of item: links, places, replies, ticks."""


def room_of(key: str) -> Room:
    """The limit for items of this key's sort."""
    return ROOM.get(_sort(key), OTHERS)


def crowded(before: Iterable[str], after: Iterable[str]) -> list[Problem]:
    """Problems of items beyond a limit, at the items that came last; none where a document has not grown.

    `before` and `after` are the keys that are present. Codes: too_many_partners, too_many_ties, too_many_notes,
    too_many_steps, too_many_comments, too_many_things, each {max}.
    """
    had = set(before)
    now = list(after)
    fresh: dict[str, list[str]] = {}
    for key in now:
        if key not in had:
            fresh.setdefault(_sort(key), []).append(key)
    if not fresh:
        return []
    old, new = Counter(map(_sort, had)), Counter(map(_sort, now))
    problems: list[Problem] = []
    for sort, keys in fresh.items():
        room = room_of(sort)
        beyond = new[sort] - max(room.most, old[sort])
        if beyond > 0:
            problems += [_problem(key, room) for key in keys[-beyond:]]
    return problems


def fullest(present: Iterable[str]) -> tuple[Room, int] | None:
    """The sort with the least room left, and its number of items; None while there is room enough for all."""
    counts = Counter(map(_sort, present))
    nearly = [(room_of(sort), n) for sort, n in counts.items() if n >= room_of(sort).most * NEARLY]
    return max(nearly, key=lambda one: one[1] / one[0].most, default=None)


def _problem(key: str, room: Room) -> Problem:
    return Problem(f"{key}#{room.field}" if room.field else key, f"too_many_{room.sort}", {"max": room.most})


def _sort(key: str) -> str:
    return key.partition(":")[0]
