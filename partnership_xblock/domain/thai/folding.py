"""Folds different spellings of a name into one, so that a search for one finds the others.

Thai is typed in several ways that look alike: นํ้า and น้ำ, ที่ and ท่ี, เเพร่ and แพร่, ๕๓ and 53. Schools are written
with a space before their number and without. `fold` makes one text of all of these. Folded text is for look-ups only:
it is never shown, and the original cannot be read back from it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

BETWEEN: Final = "\n"
"""Separates texts that were folded apart and occurs in no folded text: a search never matches across it."""
_TONES: Final = frozenset("\u0e48\u0e49\u0e4a\u0e4b")
_MARKS: Final = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
"""Every sign that stands above or below a letter."""
_NIKHAHIT: Final = "\u0e4d"
_SARA_AM: Final = "\u0e33"
_WITH_SARA_AM: Final = re.compile(
    f"[{_MARKS}]*{_NIKHAHIT}[{_MARKS}]*(?:\u0e32[{_MARKS}]*{_NIKHAHIT}[{_MARKS}]*)*\u0e32[{_MARKS}]*"
)
"""Marks and sara am in any order, once or repeated; normalized (NFKC), sara am is nikhahit and sara aa."""
_UNSEEN: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_RUN: Final = re.compile(f"[{_MARKS}]+")


def fold(text: str) -> str:
    """One spelling for all that look or read alike: no spaces, nothing invisible, small letters, ASCII digits.

    Folding a folded text changes nothing.
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    plain = unicodedata.normalize("NFKC", "".join(_visible(char) for char in plain))
    plain = _WITH_SARA_AM.sub(
        lambda run: _ordered(run[0].replace("\u0e32", "").replace(_NIKHAHIT, "")) + _SARA_AM, plain
    )
    return _RUN.sub(lambda run: _ordered(run[0]), plain).replace("เเ", "แ")


def bare(text: str) -> str:
    """The words alone, folded, without punctuation and signs: texts that read the same have the same."""
    # Folded again: what stood apart may be one letter without the sign between.
    return fold("".join(char for char in fold(text) if unicodedata.category(char)[0] not in "PS"))


def blank(text: str) -> bool:
    """Whether nothing is visible in a text: it is empty, or spaces and invisible characters only."""
    return all(map(unseen, text))


def unseen(char: str) -> bool:
    """Whether a character is a space or invisible."""
    return not _visible(char)


def words(typed: str) -> tuple[str, ...]:
    """The words of a search: each folded on its own, and each once."""
    return tuple(dict.fromkeys(word for part in typed.split() if (word := fold(part))))


def line(*parts: str) -> str:
    """Several names folded, to be searched at once."""
    return BETWEEN.join(folded for part in parts if (folded := fold(part)))


def pieces(text: str) -> Iterator[str]:
    """The text in pieces that can each be folded on its own: a letter with its marks and the invisible characters among
    them, two เ that are one แ, a space. Joined they are the text, and their foldings are its folding."""
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
    """Where a name occurs in a text, in any spelling: from and to. Spaces of the name may be missing in the text; other
    spaces in the text are borders between words."""
    spelled = re.compile(" *".join(re.escape(word) for part in name.split() if (word := fold(part))))
    if not spelled.pattern:
        return []
    folded, at = "", 0
    begins: dict[int, int] = {}
    ends: dict[int, int] = {}
    for piece in pieces(text):
        begins.setdefault(len(folded), at)
        fold_of_piece = " " if piece.isspace() else fold(piece)
        folded += fold_of_piece
        at += len(piece)
        if fold_of_piece:
            ends[len(folded)] = at - (len(piece) - len(piece.rstrip(_UNSEEN)))
            begins[len(folded)] = at
    spans = ((begins.get(one.start()), ends.get(one.end())) for one in spelled.finditer(folded))
    return [(start, end) for start, end in spans if start is not None and end is not None]


# Texts of a course are written in some hundred characters, and a look-up reads each text of it.
@lru_cache(maxsize=1024)
def _visible(char: str) -> str:
    if char.isspace() or unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"):
        return ""
    if "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":  # variation selectors
        return ""
    digit = unicodedata.decimal(char, None)
    return char if digit is None else str(digit)


def _ordered(marks: str) -> str:
    """Each mark once, in a fixed order: the vowel, then the tone."""
    return "".join(sorted(set(marks), key=lambda mark: (mark in _TONES, mark)))
