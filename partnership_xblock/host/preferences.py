"""The one place for what a person prefers as this app can follow it: one of two languages, a time zone that exists."""

from __future__ import annotations

from typing import Final, Literal
from zoneinfo import ZoneInfo

DEFAULT_TIME_ZONE: Final = "Asia/Bangkok"


def nearest_language(*codes: str | None) -> Literal["th", "en"]:
    """The first of these codes that is Thai or English, in any of its forms (`en-gb`); Thai where none is."""
    for code in codes:
        base = (code or "").lower().replace("_", "-").partition("-")[0]
        if base == "th":
            return "th"
        if base == "en":
            return "en"
    return "th"


def known_time_zone(name: str | None) -> str:
    """The name itself where there is such a zone, else `Asia/Bangkok`: preferences are free text in some hosts."""
    try:
        ZoneInfo(name or "")
    except (KeyError, ValueError, OSError):  # an unknown name is a KeyError, an empty or odd one one of the others
        return DEFAULT_TIME_ZONE
    return str(name)
