"""Sorts Thai words as a Thai dictionary does.

A vowel written before its consonant (เ แ โ ใ ไ) is sorted after it; tone marks and other signs above count only between
words that are otherwise equal; ฯ, ๆ, spaces and punctuation are ignored, as browsers do. Python's and most databases'
order gets this wrong: ไก่ would come after ฮูก. Latin letters are sorted without regard to case or accents and come
before Thai.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

from partnership_xblock.domain.thai.digits import to_ascii
from partnership_xblock.domain.thai.folding import unseen

LEADING = frozenset("เแโใไ")
SIGNS = frozenset("็่้๊๋์ํ๎")
SHORTENED = frozenset("ฯๆ")
T = TypeVar("T")

Key = tuple[str, tuple[tuple[int, str], ...], str]


def sort_key(text: str) -> Key:
    """The sort key: letters in dictionary order, then the signs with their places, then the text itself."""
    plain = to_ascii(unicodedata.normalize("NFC", text)).replace("ํา", "ำ").lower()
    letters: list[str] = []
    signs: list[tuple[int, str]] = []
    pending = ""
    for char in plain:
        if char in LEADING and not pending:
            pending = char
        elif char in SHORTENED or unseen(char) or unicodedata.category(char).startswith("P"):
            continue
        elif char in SIGNS:
            signs.append((len(letters), char))
        elif "\u0300" <= (base := unicodedata.normalize("NFD", char))[-1] <= "\u036f":
            letters.append(base[0] + pending)
            signs.append((len(letters), base[1:]))
            pending = ""
        else:
            letters.append(char + pending)
            pending = ""
    return "".join(letters) + pending, tuple(signs), text


def in_order(values: Iterable[T], name: Callable[[T], str]) -> list[T]:
    """The values sorted by their names."""
    return sorted(values, key=lambda value: sort_key(name(value)))
