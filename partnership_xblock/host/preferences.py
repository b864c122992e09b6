"""The one place for what a person prefers as this app can follow it: a time zone that exists."""

from __future__ import annotations

from zoneinfo import ZoneInfo


def known_time_zone(name: str | None) -> str:
    """The name itself where there is such a zone, else empty: preferences are free text in some hosts."""
    try:
        ZoneInfo(name or "")
    except (KeyError, ValueError, OSError):  # an unknown name is a KeyError, an empty or odd one one of the others
        return ""
    return str(name)
