"""The finished example of `plan`, in Thai and English."""

from __future__ import annotations

from typing import Any, Final

from partnership_xblock.activities.activity import Example
from partnership_xblock.domain.text import Text, localized

# make kind wrote this: a finished example from a school that could exist
ANSWERS: Final[dict[str, dict[str, Any]]] = {
    "choice": {"value": "habit"},
    "note": {
        "text": Text(
            th="ทุกวันศุกร์ผู้ปกครองสองสามคนมานั่งฟังเด็กอ่านนิทาน เทอมนี้มาครบทุกสัปดาห์โดยไม่ต้องเชิญ",
            en="On Fridays a few parents come to hear the children read. This term they came every week, unasked.",
        )
    },
}


def example(language: str) -> Example:
    """The same example in either language."""
    return {"answers": localized(ANSWERS, language), "network": {}}
