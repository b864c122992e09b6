"""The one place for how a moment is written on the wire: ISO 8601, UTC, with offset, to the second."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import overload


@overload
def iso(moment: datetime) -> str: ...
@overload
def iso(moment: None) -> None: ...
def iso(moment: datetime | None) -> str | None:
    """`2026-11-20T03:00:00+00:00`; None stays None."""
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="seconds")
