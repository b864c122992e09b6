"""Hours that count: minutes of meetings of one person, of which no two that count overlap.

A meeting is set against those that count already, certified ones first, then by when it was made. One that overlaps
any of them counts nothing, and stands in nobody's way: 9:00-10:00, 9:30-10:30 and 10:00-11:00 give 60, 0 and 60.
Two meetings that only touch do not overlap.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The time of a meeting. `start` and `end` are minutes since midnight, `pause` the minutes between that do not
    count. `order` tells which was made first; ties are broken by key."""

    key: str
    day: date
    start: int
    end: int
    pause: int = 0
    order: int = 0
    certified: bool = False

    @property
    def minutes(self) -> int:
        """0 where it ends before it begins, or pauses all the time."""
        return max(0, self.end - self.start - self.pause)


@dataclass(frozen=True, slots=True)
class Overlap:
    """With which counted meeting, from when to when (minutes since midnight)."""

    key: str
    start: int
    end: int

    @property
    def minutes(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Counted:
    """What a meeting counts, and what keeps it from counting."""

    minutes: int
    overlap: Overlap | None = None


NOTHING = Counted(0)


def counted(meetings: Iterable[Meeting], today: date) -> Mapping[str, Counted]:
    """By key. A meeting of a day to come counts nothing yet and overlaps with none."""
    taken: dict[date, list[tuple[int, int, str]]] = defaultdict(list)
    found: dict[str, Counted] = {}
    for one in sorted(meetings, key=lambda one: (not one.certified, one.order, one.key)):
        if one.day > today or one.minutes == 0:
            found[one.key] = NOTHING
            continue
        other = _first_overlap(taken[one.day], one)
        if other is None:
            insort(taken[one.day], (one.start, one.end, one.key))
            found[one.key] = Counted(one.minutes)
        else:
            found[one.key] = Counted(0, other)
    return found


def _first_overlap(day: list[tuple[int, int, str]], one: Meeting) -> Overlap | None:
    """Those of a day that count never overlap each other, so only the one that begins before this and the next can."""
    place = bisect_left(day, (one.start, 0, ""))
    for start, end, key in day[max(0, place - 1) : place + 1]:
        if start < one.end and one.start < end:
            return Overlap(key, max(start, one.start), min(end, one.end))
    return None
