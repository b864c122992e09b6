"""The one place for what a person prefers as this app can follow it: a time zone that exists, or one to do without."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

NO_DEVICE: Final = "Asia/Bangkok"
"""Where somebody is taken to be whose device cannot be asked: in a file, on a page without a script."""


def known_time_zone(name: str | None) -> str:
    """The name itself where there is such a zone, else empty: preferences are free text in some hosts."""
    try:
        ZoneInfo(name or "")
    except (KeyError, ValueError, OSError):  # an unknown name is a KeyError, an empty or odd one one of the others
        return ""
    return str(name)


def zone_without_device(chosen: str) -> ZoneInfo:
    """The zone she has chosen (`Host.time_zone_of`), else Thailand's."""
    return ZoneInfo(chosen or NO_DEVICE)
