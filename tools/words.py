"""Prints the content of the built files of words as JSON for `tools/build.mjs`: `{name: {"digest", ...}}`.

The files are in `static/partnership_xblock/words/`: per language and kind one for the learner's page and one for work
of it at the desk, one per language for the desk itself, from the catalogues in the package, and one of lists that many
contents begin with (`wording.page`).
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.domain.personal import PERSONAL
from partnership_xblock.domain.sectors import SECTOR_WORDS
from partnership_xblock.domain.text import localized
from partnership_xblock.wording import spoken
from partnership_xblock.wording.built import LISTS
from partnership_xblock.wording.catalogues import BUNDLED, SOURCE
from partnership_xblock.wording.page import DESK_TABLES, desk_words, tables

SAME_EVERYWHERE: Final = {"sector_words": SECTOR_WORDS, "personal": PERSONAL}
"""By the name of the content's field: long, in no language, and seldom changed by an author. Never list secret fields
here: the file is public."""


def languages() -> list[str]:
    """Every language with a catalogue in the package, as the interface names them."""
    folders = (path.parent.parent.name for path in BUNDLED.glob("*/LC_MESSAGES/django.mo"))
    return sorted({SOURCE, *(name.lower().replace("_", "-") for name in folders)})


def digested(data: dict[str, Any]) -> dict[str, Any]:
    """With the first 16 hex digits of the SHA-256 of its content."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {"digest": hashlib.sha256(text.encode()).hexdigest()[:16], **data}


def files() -> dict[str, dict[str, Any]]:
    """By name, without ending."""
    words = {
        f"{language}-{kind.kind}": digested({"words": spoken(language, *tables(kind.words))})
        for language in languages()
        for kind in ACTIVITIES
    }
    desk = {f"{language}-desk": digested({"words": spoken(language, *DESK_TABLES)}) for language in languages()}
    work = {
        f"{language}-desk-{kind.kind}": digested({"words": spoken(language, desk_words(kind.words))})
        for language in languages()
        for kind in ACTIVITIES
    }
    return {**words, **desk, **work, LISTS: digested({"content": localized(SAME_EVERYWHERE, SOURCE)})}


if __name__ == "__main__":
    # In the order of their tables: related words stay together, which compresses better.
    print(json.dumps(files(), ensure_ascii=False))
