"""How many things of a sort a document has room for: far more than any school has, and few enough to be drawn, counted
and read by a person.

Only growth is refused: work that was larger before there were bounds, or when they were wider, stays savable as it is
and may shrink.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from partnership_xblock.domain.problem import Problem

NEARLY: Final = 0.8
"""From this part of the room on, it is told how much is left."""


@dataclass(frozen=True, slots=True)
class Room:
    """`sort` names the words: `problem.too_many_<sort>` {max}, `nearly.<sort>` {n, max}. `field` is where the problem
    stands at an item."""

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
"""Of every other sort of item: links, places, replies, ticks."""


def room_of(key: str) -> Room:
    """The room for items of this one's sort."""
    return ROOM.get(_sort(key), OTHERS)


def crowded(before: Iterable[str], after: Iterable[str]) -> list[Problem]:
    """What is beyond the room there is, told at the items that came last; nothing where a document has not grown.

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
    found: list[Problem] = []
    for sort, keys in fresh.items():
        room = room_of(sort)
        beyond = new[sort] - max(room.most, old[sort])
        if beyond > 0:
            found += [_problem(key, room) for key in keys[-beyond:]]
    return found


def fullest(present: Iterable[str]) -> tuple[Room, int] | None:
    """The sort that has the least room left, and how many there are of it; None while there is room enough of all."""
    counts = Counter(map(_sort, present))
    nearly = [(room_of(sort), n) for sort, n in counts.items() if n >= room_of(sort).most * NEARLY]
    return max(nearly, key=lambda one: one[1] / one[0].most, default=None)


def _problem(key: str, room: Room) -> Problem:
    return Problem(f"{key}#{room.field}" if room.field else key, f"too_many_{room.sort}", {"max": room.most})


def _sort(key: str) -> str:
    return key.partition(":")[0]
