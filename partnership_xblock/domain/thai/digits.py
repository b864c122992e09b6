"""Thai digits: ๐๑๒๓๔๕๖๗๘๙.

They are accepted wherever a number is typed, and shown where an author asks for them; stored and exported numbers are
ASCII."""

from __future__ import annotations

from typing import Final

THAI: Final = "๐๑๒๓๔๕๖๗๘๙"
ASCII: Final = "0123456789"

_TO_ASCII = str.maketrans(THAI, ASCII)
_TO_THAI = str.maketrans(ASCII, THAI)


def to_ascii(text: str) -> str:
    """Replaces Thai digits by ASCII ones."""
    return text.translate(_TO_ASCII)


def to_thai(text: str) -> str:
    """Replaces ASCII digits by Thai ones."""
    return text.translate(_TO_THAI)


def whole_number(text: str) -> int | None:
    """A whole number typed in either digits, with spaces or commas between; None for anything else."""
    plain = to_ascii(text).replace(",", "").replace(" ", "").strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 15 else None
