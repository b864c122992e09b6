"""How a moment is written: in UTC on the wire, in the reader's time zone in a file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import overload
from zoneinfo import ZoneInfo

from partnership_xblock.domain.thai import dates


@overload
def iso(moment: datetime) -> str: ...
@overload
def iso(moment: None) -> None: ...
def iso(moment: datetime | None) -> str | None:
    """`2026-11-20T03:00:00+00:00`; None stays None."""
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="seconds")


def in_file(moment: datetime | None, zone: ZoneInfo) -> tuple[str, str, str]:
    """Three cells: `2026-11-20T10:00:00+07:00`, and its day as `2026-11-20` and as `20 พ.ย. 2569`. Empty ones for None.

    A spreadsheet sorts by the first and groups by the second; the third is how a Thai office writes a day, in either
    language of the file.
    """
    if moment is None:
        return "", "", ""
    here = moment.astimezone(zone)
    day = here.date()
    return here.isoformat(timespec="seconds"), day.isoformat(), dates.short(day, "th")
