"""Writes calendar files (iCalendar, RFC 5545) that Google's, Apple's and Outlook's calendars read alike.

All-day events only. Without METHOD, which would make the file an invitation; times of making in UTC; the end is the day
after the last, as the standard asks; lines end in CRLF and are at most 75 octets, folded between characters as people
see them, so that no vowel or tone mark stands alone at a line's beginning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from partnership_xblock.domain.thai.graphemes import graphemes

CONTENT_TYPE: Final = "text/calendar; charset=utf-8"
OCTETS: Final = 75
PRODUCT: Final = "-//partnership_xblock//calendar//EN"

_BREAKS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f]")
_SPECIAL: Final = re.compile(r"([\\;,])")


@dataclass(frozen=True, slots=True, kw_only=True)
class AllDay:
    """One event of one or more whole days."""

    uid: str
    """The same in every file, so that a second import replaces the first. Names nobody."""
    first: date
    last: date
    """The last day that belongs to it."""
    summary: str
    description: str = ""
    sequence: int = 0
    """Grows with every change."""


def calendar(events: Iterable[AllDay], now: datetime) -> bytes:
    """The file, in UTF-8 without a byte order mark."""
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def _event(event: AllDay, stamp: str) -> list[str]:
    last = max(event.first, event.last)
    return [
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{stamp}",
        f"SEQUENCE:{event.sequence}",
        f"DTSTART;VALUE=DATE:{event.first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(event.summary)}",
        *([f"DESCRIPTION:{escaped(event.description)}"] if event.description else []),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def escaped(text: str) -> str:
    r"""A text as a value: `\`, `;` and `,` behind a backslash, a line break as `\n`. Control characters, which no value
    may hold, become spaces."""
    return _CONTROL.sub(" ", _BREAKS.sub(r"\\n", _SPECIAL.sub(r"\\\1", text)))


def folded(line: str) -> Iterator[str]:
    """A line as lines of at most 75 octets; those after the first begin with a space."""
    part, size = "", 0
    for cluster in graphemes(line):
        # A letter with a pile of marks may be longer than a line: it is folded between them.
        for piece in (cluster,) if len(cluster.encode()) < OCTETS else cluster:
            octets = len(piece.encode())
            if size + octets > OCTETS:
                yield part
                part, size = " ", 1
            part += piece
            size += octets
    yield part
