"""Counts grapheme clusters, what a person sees as one character, so that a limit is fair to Thai.

ที่ and น้ำ are one cluster of three code points each. The rules are the essentials of Unicode's text segmentation (UAX
#29, extended grapheme clusters), with the character classes taken from `unicodedata`: marks and the Thai and Lao sara
am stay with what they follow, flags are pairs, emoji joined by ZWJ are one, Hangul syllables are one, CR LF is one.
Left out, because no keyboard here makes them: Indic conjuncts and prepended marks. The browser's `Intl.Segmenter`
agrees on everything else; `tests/golden/graphemes.json` tests both.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

ZWJ = "\u200d"
ZWNJ = "\u200c"
SARA_AM = frozenset("\u0e33\u0eb3")
PICTOGRAPHIC = (
    (0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139),
    (0x2194, 0x21AA), (0x231A, 0x23FF), (0x24C2, 0x24C2), (0x25AA, 0x25FE), (0x2600, 0x27BF), (0x2934, 0x2935),
    (0x2B05, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3299), (0x1F000, 0x1F1E5), (0x1F200, 0x1F3FA),
    (0x1F400, 0x1FAFF), (0x1FC00, 0x1FFFD),
)  # fmt: skip


def graphemes(text: str) -> Iterator[str]:
    """The text's clusters in order; joined they are the text again."""
    start = 0
    for index in range(1, len(text)):
        if _boundary(text, start, index):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def count(text: str) -> int:
    """How many clusters a text has."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return sum(1 for _ in graphemes(text))


def first(text: str, limit: int) -> str:
    """The first `limit` clusters, never cutting a mark from its letter."""
    clusters: list[str] = []
    for cluster in graphemes(text):
        if len(clusters) == limit:
            break
        clusters.append(cluster)
    return "".join(clusters)


def _boundary(text: str, start: int, index: int) -> bool:
    """Whether a new cluster begins at `index`, when the current one began at `start`."""
    before, after = text[index - 1], text[index]
    if before == "\r" and after == "\n":
        return False
    if _is_control(before) or _is_control(after):
        return True
    if _extends(after):
        return False
    if before == ZWJ and _is_pictographic(after):
        return not _is_pictographic_start(text, start, index - 1)
    if _is_regional(before) and _is_regional(after):
        return (index - start) % 2 == 0
    return not _same_syllable(before, after)


def _is_pictographic_start(text: str, start: int, joiner: int) -> bool:
    """Whether the character before a ZWJ is a picture with only marks after it."""
    index = joiner - 1
    while index > start and _extends(text[index]):
        index -= 1
    return index >= start and _is_pictographic(text[index])


def _is_control(char: str) -> bool:
    if char in (ZWJ, ZWNJ) or 0xE0020 <= ord(char) <= 0xE007F:
        return False
    return unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Cs")


def _extends(char: str) -> bool:
    """Marks, joiners, skin tones and tags: they belong to what they follow."""
    code = ord(char)
    if char in SARA_AM or char in (ZWJ, ZWNJ) or 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE007F:
        return True
    return code >= 0x300 and unicodedata.category(char) in ("Mn", "Me", "Mc")


def _is_pictographic(char: str) -> bool:
    code = ord(char)
    return any(low <= code <= high for low, high in PICTOGRAPHIC)


def _is_regional(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def _same_syllable(before: str, after: str) -> bool:
    """Hangul: leading consonants, vowels and trailing consonants that make one syllable."""
    left, right = _hangul(before), _hangul(after)
    if left == "L":
        return right in ("L", "V", "LV", "LVT")
    if left in ("LV", "V"):
        return right in ("V", "T")
    return left in ("LVT", "T") and right == "T"


def _hangul(char: str) -> str:
    code = ord(char)
    if 0x1100 <= code <= 0x115F or 0xA960 <= code <= 0xA97C:
        return "L"
    if 0x1160 <= code <= 0x11A7 or 0xD7B0 <= code <= 0xD7C6:
        return "V"
    if 0x11A8 <= code <= 0x11FF or 0xD7CB <= code <= 0xD7FB:
        return "T"
    if 0xAC00 <= code <= 0xD7A3:
        return "LV" if (code - 0xAC00) % 28 == 0 else "LVT"
    return ""
