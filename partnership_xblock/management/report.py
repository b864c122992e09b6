"""Prints what a command would do, or has done: as lines for a person, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.core.management.base import CommandError

NOTHING_CHANGED = "Nothing has been changed. Add --yes to do it."
NOT_ALL_SENT = "Not every mail went out. Run this again later: what went out is not sent twice."


def ends_with(failed: int) -> None:
    """Ends a scheduled run that left mails unsent with exit code 1. Raises CommandError, after everything is
    printed."""
    if failed:
        raise CommandError(NOT_ALL_SENT, returncode=1)


def as_json(reports: Sequence[Any]) -> str:
    """A list of dataclasses as JSON; moments in ISO 8601."""
    return json.dumps([asdict(one) for one in reports], default=_moment, ensure_ascii=False, indent=2)


def table_lines(counts: Mapping[str, int]) -> list[str]:
    """` Round 12`, or a line that there is nothing."""
    if not counts:
        return ["  nothing"]
    return [f"  {name:<16} {number:>8}" for name, number in sorted(counts.items())]


def _moment(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)
