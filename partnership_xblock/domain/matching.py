"""The one place for making names comparable: how a name is read by rules that look for words in it.

The page does exactly the same (`String.prototype.normalize`), so that a guess on the device is the server's guess.
"""

from __future__ import annotations

import re
import unicodedata

from partnership_xblock.domain.thai.digits import to_ascii

_SPACES = re.compile(r"\s+")
_DOT_SPACE = re.compile(r"\. ")


def comparable(text: str) -> str:
    """Compatibility form (NFKC: sara am typed in one key or two is the same), lower case, Thai digits as ASCII, single
    spaces, and no space behind a dot (`รพ. สต.` is `รพ.สต.`)."""
    folded = to_ascii(unicodedata.normalize("NFKC", text)).lower()
    return _DOT_SPACE.sub(".", _SPACES.sub(" ", folded).strip())
