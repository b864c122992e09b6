"""Thai digits: ๐๑๒๓๔๕๖๗๘๙.

They are accepted wherever a number is typed; stored and exported numbers are ASCII. The page shows them where a person
asks for them.
"""

from __future__ import annotations

from typing import Final

THAI: Final = "๐๑๒๓๔๕๖๗๘๙"
ASCII: Final = "0123456789"

_TO_ASCII = str.maketrans(THAI, ASCII)


def to_ascii(text: str) -> str:
    """Replaces Thai digits by ASCII ones."""
    return text.translate(_TO_ASCII)
