"""The one place for Thai digits: ๐๑๒๓๔๕๖๗๘๙. They are accepted wherever a number is typed, and shown where an
author asks for them; what is stored and exported is ASCII."""

from __future__ import annotations

from typing import Final

THAI: Final = "๐๑๒๓๔๕๖๗๘๙"
ASCII: Final = "0123456789"

_TO_ASCII = str.maketrans(THAI, ASCII)
_TO_THAI = str.maketrans(ASCII, THAI)


def to_ascii(text: str) -> str:
    """Thai digits as ASCII ones; all else as it is."""
    return text.translate(_TO_ASCII)


def to_thai(text: str) -> str:
    """ASCII digits as Thai ones; all else as it is."""
    return text.translate(_TO_THAI)


def whole_number(text: str) -> int | None:
    """A whole number typed in either digits, with spaces or commas between; None for anything else."""
    plain = to_ascii(text).replace(",", "").replace(" ", "").strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 15 else None
