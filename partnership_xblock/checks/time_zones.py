"""Are times stored in UTC, and is Thailand's zone known?"""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings

from .question import Finding, Question

THAILAND = "Asia/Bangkok"


def ask() -> Iterator[Finding]:
    if not settings.USE_TZ:
        yield Finding("error", "USE_TZ is off, so times are kept without a zone.", "Set USE_TZ = True.")
        return
    try:
        ZoneInfo(THAILAND)
    except ZoneInfoNotFoundError:
        yield Finding(
            "error", f"This machine knows no time zone {THAILAND}.", "Install the package tzdata (apt or pip)."
        )
    else:
        yield Finding("ok", f"Times are kept in UTC, and {THAILAND} is known.")


QUESTION = Question(name="time_zones", ask=ask, cheap=True)
