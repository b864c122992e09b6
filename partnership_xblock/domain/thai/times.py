"""Times of day and lengths, in minutes.

`HH:MM` is stored; the page reads what is typed (`frontend/thai/times.ts`).
"""

from __future__ import annotations


def minute_of_day(time: str) -> int:
    """Of a stored `HH:MM`."""
    hour, minute = time.split(":")
    return int(hour) * 60 + int(minute)


def clock(minute: int) -> str:
    """The `HH:MM` of a minute of the day."""
    return f"{minute // 60:02}:{minute % 60:02}"


def hours_and_minutes(minutes: int) -> str:
    """`9:55`."""
    return f"{minutes // 60}:{minutes % 60:02}"
