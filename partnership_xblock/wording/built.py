"""Reads the built files that bring words and lists to a page (`static/partnership_xblock/words/`, decision 0042).

A page leaves out the words that its file contains, whatever the catalogues say: a file that is older than they are (a
catalogue pulled into the package, a forgotten build) then costs bytes and never a word.
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
"""The file of values that many contents begin with, the same in every language."""


@dataclass(frozen=True, slots=True)
class Built:
    """One file: its name without ending, the digest of its content, and the content."""

    name: str
    digest: str
    words: Mapping[str, str]
    content: Mapping[str, Any]


def read(name: str) -> Built | None:
    """The content of a built file; None where there is none, or it has another form."""
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
class PageWords:
    """How words reach a page: by a file (None: there is none), and the differences in the page itself."""

    file: Built | None
    words: Mapping[str, str]


def page_words(language: str, page: str, *tables: Mapping[str, str]) -> PageWords:
    """A page's words in a language; `page` names the file that brings them (a kind, `desk`, `desk-<kind>`), `tables` its modules' words.
    A language without a file differs from the English one."""
    return _cached(language, page, catalogue(language), tuple(tuple(table.items()) for table in tables))


@lru_cache(maxsize=128)
def _cached(
    language: str, page: str, spoken: NullTranslations, tables: tuple[tuple[tuple[str, str], ...], ...]
) -> PageWords:
    """Cached by the current catalogue: a pulled catalogue is a new key (`catalogues.read_before_ours`)."""
    file = read(f"{language}-{page}") or read(f"{SOURCE}-{page}")
    in_file = {} if file is None else file.words
    words = dict(_spoken_words(spoken, tables))
    own = {key: text for key, text in words.items() if in_file.get(key) != text}
    # The words themselves are in the file: only its name is cached.
    return PageWords(None if file is None else Built(file.name, file.digest, {}, {}), own)


def _spoken_words(
    spoken: NullTranslations, tables: tuple[tuple[tuple[str, str], ...], ...]
) -> Iterator[tuple[str, str]]:
    for table in tables:
        for key, message in table:
            yield key, spoken.gettext(message) if message else ""
