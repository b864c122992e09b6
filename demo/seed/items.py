"""Ids and items as a device would make them."""

from __future__ import annotations

from random import Random
from typing import Any

Items = dict[str, dict[str, Any]]
"""Item key → value: what is present in a document."""

ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"


def new_id(rng: Random) -> str:
    """12 characters, as the page makes them."""
    return "".join(rng.choices(ALPHABET, k=12))
