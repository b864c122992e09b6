"""Finds names in what a person wrote, in whatever spelling.

Spaces, punctuation, Thai digits and invisible characters do not hide one.
"""

from __future__ import annotations

import re
from typing import Final

from partnership_xblock.domain.aliases import tells
from partnership_xblock.domain.thai.folding import bare, pieces

_SCHOOL: Final = re.compile(r"^\s*(โรงเรียน|ร\.?\s*ร\.?(?![\u0e30-\u0e39]))\s*|\s+school\s*$", re.IGNORECASE)
_NO_SCHOOL: Final = frozenset(
    bare(word) for word in ("อนุบาล", "ประถมศึกษา", "มัธยมศึกษา", "ขยายโอกาส", "วัด", "บ้าน", "primary", "secondary")
)


def places(text: str, name: str) -> list[tuple[int, int]]:
    """Where a name stands in a text: from and to. Empty for a name without letters.

    A Latin word and a number end where they end: `หมู่ 4` does not stand in `หมู่ 40`, nor `Ann` in `planned`.
    """
    wanted = bare(name)
    if not wanted:
        return []
    folded, begins, ends = _folded(text)
    found, at = [], folded.find(wanted)
    while at >= 0:
        until = at + len(wanted)
        whole = at in begins and until in ends
        if whole and not any(_goes_on(folded, begins, ends, border) for border in (at, until)):
            found.append((begins[at], ends[until]))
            at = folded.find(wanted, until)
        else:
            at = folded.find(wanted, at + 1)
    return found


def _folded(text: str) -> tuple[str, dict[int, int], dict[int, int]]:
    """The folded text, and where its letters begin and end in the text, by their places in the folded one."""
    folded, at = "", 0
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    for piece in pieces(text):
        part = bare(piece)
        if part:
            begins[len(folded)] = at
            folded += part
            ends[len(folded)] = at + len(piece)
        at += len(piece)
    return folded, begins, ends


def _goes_on(folded: str, begins: dict[int, int], ends: dict[int, int], border: int) -> bool:
    """Whether a Latin word or a number goes on over a border, with nothing between."""
    if not 0 < border < len(folded) or ends.get(border) != begins.get(border):
        return False
    before, after = folded[border - 1], folded[border]
    return (before.isdigit() and after.isdigit()) or (_latin(before) and _latin(after))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def school_names(name: str) -> tuple[str, ...]:
    """How a school is called: its name, and the name without the word for school, where that tells which it is."""
    rest = _SCHOOL.sub("", name).strip()
    return tuple(dict.fromkeys(one for one in (name, rest) if tells(one) and bare(one) not in _NO_SCHOOL))


def replaced(text: str, name: str, instead: str) -> str:
    """The text with other words wherever the name stands."""
    for start, end in reversed(places(text, name)):
        text = text[:start] + instead + text[end:]
    return text
