"""Times of day as Thai teachers write them: 15:00, 15.00, 1500, 8.30, ๑๕.๐๐, 15 น. What is stored is `HH:MM`, what is
counted is minutes since midnight.

A text that could be read in two ways ("3", "15.3") is asked about with a code, not guessed.
`tests/golden/thai/times.json` holds the page to the same answers.
"""

from __future__ import annotations

import re
from typing import Final

from partnership_xblock.domain.thai.digits import to_ascii, to_thai

_HOUR_ONLY: Final = re.compile(r"(\d{1,2}) ?(?:น\.?|นาฬิกา)")
_PARTS: Final = re.compile(r"(\d{1,2}) ?[:.] ?(\d{2})(?: ?(?:น\.?|นาฬิกา))?")
_TOGETHER: Final = re.compile(r"(\d{1,2})(\d{2})(?: ?(?:น\.?|นาฬิกา))?")


class NotATime(ValueError):  # noqa: N818 -- it says what was typed
    """What was typed is no time of day. `code` is a key of the words (`time.<code>`).

    Codes: unclear (no hour and minute can be read) · no_such_hour (0 to 23) · no_such_minute (0 to 59).
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def typed_time(text: str) -> str:
    """A typed time as `HH:MM`; empty for nothing typed. Raises NotATime."""
    plain = to_ascii(text).strip()
    if not plain:
        return ""
    if found := _HOUR_ONLY.fullmatch(plain):
        hour, minute = int(found[1]), 0
    elif found := _PARTS.fullmatch(plain) or _TOGETHER.fullmatch(plain):
        hour, minute = int(found[1]), int(found[2])
    else:
        raise NotATime("unclear")
    if hour > 23:
        raise NotATime("no_such_hour")
    if minute > 59:
        raise NotATime("no_such_minute")
    return f"{hour:02}:{minute:02}"


def minute_of_day(time: str) -> int:
    """Of a stored `HH:MM`."""
    hour, minute = time.split(":")
    return int(hour) * 60 + int(minute)


def clock(minute: int) -> str:
    """The `HH:MM` of a minute of the day."""
    return f"{minute // 60:02}:{minute % 60:02}"


def hours_and_minutes(minutes: int) -> str:
    """`9:55`; of less than nothing `-1:30`."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else ''}{hours}:{rest:02}"


def duration(minutes: int, language: str, *, thai_digits: bool = False) -> str:
    """`1 ชม. 30 นาที`, in English `1 h 30 min`."""
    hours, rest = divmod(minutes, 60)
    of_hours, of_minutes = ("ชม.", "นาที") if language.startswith("th") else ("h", "min")
    parts = [f"{hours} {of_hours}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} {of_minutes}")
    text = " ".join(parts)
    return to_thai(text) if thai_digits and language.startswith("th") else text
