"""Time zones that a person prefers, checked for existence, with a fallback."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

NO_DEVICE: Final = "Asia/Bangkok"
"""The zone assumed for a person whose device cannot be asked: in a file, on a page without a script."""


def known_time_zone(name: str | None) -> str:
    """The name itself where there is such a zone, else empty: preferences are free text in some hosts."""
    try:
        ZoneInfo(name or "")
    except (KeyError, ValueError, OSError):  # an unknown name raises KeyError, an empty or odd one one of the others
        return ""
    return str(name)


def zone_without_device(chosen: str) -> ZoneInfo:
    """The zone the person has chosen (`Host.time_zone_of`), else Thailand's."""
    return ZoneInfo(chosen or NO_DEVICE)
