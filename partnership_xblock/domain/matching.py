"""Folds a name for rules that look for words in it, and keeps the borders between words.

The page does the same (`frontend/network/names.ts`), so that a guess on the device is the server's guess.
"""

from __future__ import annotations

from partnership_xblock.domain.thai.folding import fold


def comparable(text: str) -> str:
    """Each word folded on its own (`domain.thai.folding`), with single spaces between words and none behind a dot (`รพ.
    สต.` is `รพ.สต.`)."""
    return " ".join(word for part in text.split() if (word := fold(part))).replace(". ", ".")
