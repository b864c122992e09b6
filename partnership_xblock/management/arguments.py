"""Types of command arguments: texts and numbers that a database can store; anything else is refused with a sentence."""

from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path
from typing import Final

from partnership_xblock.domain.text import storable

KEY: Final = 255
NAME: Final = 150
TICKET: Final = 100
MONTHS: Final = 1200
ID: Final = 2**63 - 1


def text(longest: int) -> Callable[[str], str]:
    """A text of at most this many characters. A shell passes bytes it cannot read as lone surrogates, which no database
    stores."""

    def check(typed: str) -> str:
        if not storable(typed):
            raise ArgumentTypeError("it holds a character that cannot be read: is the terminal's encoding UTF-8?")
        if len(typed) > longest:
            raise ArgumentTypeError(f"it has {len(typed)} characters; at most {longest}")
        return typed

    return check


def number(most: int) -> Callable[[str], int]:
    """A whole number up to `most`."""

    def check(typed: str) -> int:
        try:
            value = int(typed)
        except ValueError:
            raise ArgumentTypeError("it is no whole number") from None
        if abs(value) > most:
            raise ArgumentTypeError(f"at most {most}")
        return value

    return check


def path(typed: str) -> Path:
    """A path of the machine; no path means the current folder by mistake."""
    if not typed.strip() or not storable(typed):
        raise ArgumentTypeError("it is no path")
    return Path(typed)
