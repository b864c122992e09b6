"""The one place for how a name is read by rules that look for words in it: folded, and where a word ends still known.

The page does the same (`frontend/network/names.ts`), so that a guess on the device is the server's guess.
"""

from __future__ import annotations

from partnership_xblock.domain.thai.folding import fold


def comparable(text: str) -> str:
    """Each word folded by itself (`domain.thai.folding`), single spaces between, and none behind a dot (`รพ. สต.` is
    `รพ.สต.`)."""
    return " ".join(word for part in text.split() if (word := fold(part))).replace(". ", ".")
