"""The log of a PLC as sample teachers keep it: the kind's finished example, moved to days just before they write."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from demo.seed.items import Items
from partnership_xblock.activities import activity

NEWEST = date(2026, 12, 2)
"""The day of the newest meeting of the example that has taken place."""


def write(_rng: Random, network: Items, day: date) -> Items:
    """Six meetings until two days before, and one that is arranged."""
    moved = day - timedelta(days=2) - NEWEST
    known = {key.partition(":")[2] for key in network if key.startswith("partner:")}
    answers: Items = activity("plc").example("th")["answers"]
    return {key: {name: _moved(value, moved, known) for name, value in item.items()} for key, item in answers.items()}


def round_of(items: Items, day: date) -> Items:
    """What was written of it by a day: meetings until then, and what came of them."""
    ids = {
        key.partition(":")[2] for key, item in items.items() if key.startswith("session:") and item["date"] <= f"{day}"
    }
    return {
        key: item
        for key, item in items.items()
        if key.partition(":")[0] in ("circle", "cycle")
        or (key.partition(":")[2] in ids and not (key.startswith("after:") and item["date"] > f"{day}"))
    }


def _moved(value: Any, by: timedelta, known: set[str]) -> Any:
    if isinstance(value, str) and len(value) == 10 and value[4:5] == value[7:8] == "-":
        return (date.fromisoformat(value) + by).isoformat()
    return [one for one in value if one in known] if isinstance(value, list) and _are_partners(value) else value


def _are_partners(value: list[Any]) -> bool:
    return bool(value) and all(isinstance(one, str) and one.startswith("ex") for one in value)
