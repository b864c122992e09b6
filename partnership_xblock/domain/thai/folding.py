"""What two spellings of a name have in common, so that whoever looks for one finds the other.

Thai is typed in more ways than one that look alike: นํ้า and น้ำ, ที่ and ท่ี, เเพร่ and แพร่, ๕๓ and 53. Schools are
written with a space before their number and without. `fold` makes one text of all of these. What is folded is for
looking things up: it is shown to nobody, and nothing can be read back from it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

BETWEEN: Final = "\n"
"""Stands between what was folded apart, and in no folded text: what is looked for is never found across it."""
_TONES: Final = frozenset("\u0e48\u0e49\u0e4a\u0e4b")
_MARKS: Final = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
"""All that stands above or below a letter."""
_NIKHAHIT: Final = "\u0e4d"
_SARA_AM: Final = "\u0e33"
_WITH_SARA_AM: Final = re.compile(
    f"[{_MARKS}]*{_NIKHAHIT}[{_MARKS}]*(?:\u0e32[{_MARKS}]*{_NIKHAHIT}[{_MARKS}]*)*\u0e32[{_MARKS}]*"
)
"""Marks and sara am in any order, once or held down; normalized (NFKC), sara am is nikhahit and sara aa."""
_UNSEEN: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_RUN: Final = re.compile(f"[{_MARKS}]+")


def fold(text: str) -> str:
    """One spelling for all that look or are read alike: no spaces, nothing invisible, small letters, digits of ASCII.

    Folding what is folded changes nothing.
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    plain = unicodedata.normalize("NFKC", "".join(_kept(char) for char in plain))
    plain = _WITH_SARA_AM.sub(
        lambda run: _ordered(run[0].replace("\u0e32", "").replace(_NIKHAHIT, "")) + _SARA_AM, plain
    )
    return _RUN.sub(lambda run: _ordered(run[0]), plain).replace("เเ", "แ")


def blank(text: str) -> bool:
    """Whether there is nothing to see in it: empty, or spaces and invisible characters only."""
    return all(map(unseen, text))


def unseen(char: str) -> bool:
    """A space, or a character that nobody sees."""
    return not _kept(char)


def words(typed: str) -> tuple[str, ...]:
    """What was typed into a search: each word folded by itself, and each once."""
    return tuple(dict.fromkeys(word for part in typed.split() if (word := fold(part))))


def line(*parts: str) -> str:
    """Several names folded, to be searched at once."""
    return BETWEEN.join(folded for part in parts if (folded := fold(part)))


def pieces(text: str) -> Iterator[str]:
    """The text in pieces that can be folded each by itself: a letter with its marks and what is invisible among them,
    two เ that are one แ, a space. Joined they are the text, and their foldings are its own."""
    start, nikhahit = 0, False
    for at, char in enumerate(text):
        follows = (
            at > start
            and not text[start].isspace()
            and not char.isspace()
            and (
                unseen(char)
                or unicodedata.category(char).startswith("M")
                or char == _SARA_AM
                or (char == "\u0e32" and nikhahit)
                or (char == "เ" and text[start] == "เ" and fold(text[start:at]) == "เ")
            )
        )
        if at and not follows:
            yield text[start:at]
            start, nikhahit = at, False
        nikhahit = nikhahit or char in (_NIKHAHIT, _SARA_AM)
    if text:
        yield text[start:]


def places(text: str, name: str) -> list[tuple[int, int]]:
    """Where a name stands in a text, in whatever spelling: from and to. Spaces that the name has may be missing; those
    that it has not are a border of words."""
    spelled = re.compile(" *".join(re.escape(word) for part in name.split() if (word := fold(part))))
    if not spelled.pattern:
        return []
    folded, at = "", 0
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    for piece in pieces(text):
        begins.setdefault(len(folded), at)
        seen = " " if piece.isspace() else fold(piece)
        folded += seen
        at += len(piece)
        if seen:
            ends[len(folded)] = at - (len(piece) - len(piece.rstrip(_UNSEEN)))
            begins[len(folded)] = at
    found = ((begins.get(one.start()), ends.get(one.end())) for one in spelled.finditer(folded))
    return [(start, end) for start, end in found if start is not None and end is not None]


def _kept(char: str) -> str:
    if char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"):
        return ""
    if "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":  # variation selectors
        return ""
    digit = unicodedata.decimal(char, None)
    return char if digit is None else str(digit)


def _ordered(marks: str) -> str:
    """Each mark once, in one order: the vowel, then the tone."""
    return "".join(sorted(set(marks), key=lambda mark: (mark in _TONES, mark)))
