"""Reads JSON from a request within limits of size and depth, and only values that can be sent back."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, Final

LIMIT: Final = 6 * 1024 * 1024
"""Bytes of one request: a whole work of 1.5 MiB written anew, with the versions that were let go, and room to spare."""
DEEPEST: Final = 16
"""Twice the depth of any request of ours: a change's value holds lists of plain things."""


def read(body: bytes) -> Any:
    """The JSON in a body. Raises ValueError for a body that is no JSON, for JSON deeper than any of ours, and for
    numbers outside JSON (NaN, and 1e999, which is infinite here): they could not be stored or sent back."""
    try:
        data = json.loads(body, parse_constant=_no_number)
    except RecursionError:
        raise ValueError("too deep") from None
    require_bounded(data)
    return data


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number")


def require_bounded(data: Any) -> None:
    """Raises ValueError for data that is deeper than `DEEPEST`, or holds a number outside JSON.

    It is looked at level by level, without recursion: too deep a structure would exceed Python's recursion limit."""
    level = [data]
    for _depth in range(DEEPEST):
        below: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                below += value.values()
            elif isinstance(value, list):
                below += value
            elif isinstance(value, float) and not isfinite(value):
                raise ValueError("no number")
        if not below:
            return
        level = below
    raise ValueError("too deep")
