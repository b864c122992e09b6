"""The one place for Thai digits: ๐๑๒๓๔๕๖๗๘๙. They are accepted wherever a number is typed; what is stored
and exported is ASCII. The page shows them where somebody asks for them."""

from __future__ import annotations

from typing import Final

THAI: Final = "๐๑๒๓๔๕๖๗๘๙"
ASCII: Final = "0123456789"

_TO_ASCII = str.maketrans(THAI, ASCII)


def to_ascii(text: str) -> str:
    """Thai digits as ASCII ones; all else as it is."""
    return text.translate(_TO_ASCII)
