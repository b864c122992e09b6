"""Declares that a kind has a module `digest`, which is loaded when a portfolio first asks (decision 0082)."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from partnership_xblock.activities.digest import Past
    from partnership_xblock.activities.record import Entry


@dataclass(frozen=True, slots=True)
class Telling:
    """`Telling(__name__)`. The kind's `digest.py` has `digest(past)`, entries with the oldest first, and may have
    `evidence(past, code)`, sentences for an indicator of the performance agreement with their numbers filled in, none
    where the number is 0. Most processes read no portfolio: neither is loaded before."""

    package: str
    """The kind's."""

    def digest(self, past: Past[Any]) -> list[Entry]:
        """What the rounds tell."""
        entries: list[Entry] = import_module(f"{self.package}.digest").digest(past)
        return entries

    def evidence(self, past: Past[Any], code: str) -> list[Entry]:
        """Sentences for an indicator; none where the kind has none for it."""
        made = getattr(import_module(f"{self.package}.digest"), "evidence", None)
        entries: list[Entry] = [] if made is None else made(past, code)
        return entries
