"""Reads the built files that bring words and lists to a page (`static/partnership_xblock/words/`, decision 0042).

What a page leaves out is what its file holds, not what the catalogues say: a file that is older than they are (a
catalogue pulled into the package, a build that was forgotten) then costs bytes and never a word.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from gettext import NullTranslations
from pathlib import Path
from typing import Any, Final

from partnership_xblock.wording.catalogues import SOURCE, catalogue

FOLDER: Final = Path(__file__).resolve().parent.parent / "static" / "partnership_xblock" / "words"
LISTS: Final = "lists"
"""The file of what many contents begin with, the same in every language."""


@dataclass(frozen=True, slots=True)
class Built:
    """One file: its name without ending, the digest of what is in it, and that."""

    name: str
    digest: str
    words: Mapping[str, str]
    content: Mapping[str, Any]


def read(name: str) -> Built | None:
    """What a built file holds; None where there is none, or it is not as ours are."""
    try:
        first = (FOLDER / f"{name}.js").read_text(encoding="utf-8").partition("\n")[0]
        data = json.loads(first[first.index("]=") + 2 :].rstrip(";"))
        return Built(name, data["digest"], data.get("words", {}), data.get("content", {}))
    except (OSError, ValueError, KeyError, TypeError):
        return None


@lru_cache(maxsize=1)
def lists() -> Built | None:
    """The file of lists."""
    return read(LISTS)


@dataclass(frozen=True, slots=True)
class Sent:
    """How words reach a page: by a file (None: there is none), and what differs from it in the page itself."""

    file: Built | None
    words: Mapping[str, str]


def sent(language: str, page: str, *tables: Mapping[str, str]) -> Sent:
    """A page's words in a language; `page` is the kind (or `desk`) whose file brings them, `tables` its
    modules' words. A language without a file differs from the English one."""
    return _sent(language, page, catalogue(language), tuple(tuple(table.items()) for table in tables))


@lru_cache(maxsize=64)
def _sent(language: str, page: str, spoken: NullTranslations, tables: tuple[tuple[tuple[str, str], ...], ...]) -> Sent:
    """Kept by what the catalogue is now: one that is pulled comes with a new one (`catalogues.read_before_ours`)."""
    file = read(f"{language}-{page}") or read(f"{SOURCE}-{page}")
    known = {} if file is None else file.words
    words = dict(_said(spoken, tables))
    own = {key: text for key, text in words.items() if known.get(key) != text}
    # The words themselves are in the file: only what it is called is kept.
    return Sent(None if file is None else Built(file.name, file.digest, {}, {}), own)


def _said(spoken: NullTranslations, tables: tuple[tuple[tuple[str, str], ...], ...]) -> Iterator[tuple[str, str]]:
    for table in tables:
        for key, message in table:
            yield key, spoken.gettext(message) if message else ""
