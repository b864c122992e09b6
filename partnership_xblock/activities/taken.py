"""Questions that come from another package, as a kind takes them: neutral in form, and with notes for a person.

A kind that can ask such questions declares it (`Activity.from_marked`, `from_open`); `block_parts/convert` reads the
other package's files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from partnership_xblock.domain.thai import graphemes

LABEL: Final = 300
"""Grapheme clusters of a heading, an option, a question of a board."""
OPTIONS: Final = range(2, 7)
"""How many choices a marked question has."""
POINTS: Final = 4.0
"""The most points of one."""
TRIES: Final = 9
"""The most tries of one; 0 for no limit."""
QUOTED: Final = 400
_THAI: Final = re.compile("[\u0e00-\u0e7f]")
_NO_ID: Final = re.compile("[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer; `why` is told to those who choose it."""

    name: str
    text: str
    right: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A question with right answers."""

    name: str
    text: str
    several: bool
    choices: list[Choice]
    points: float = 2.0


@dataclass(slots=True)
class Told:
    """Paragraphs before a question."""

    paragraphs: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Open:
    """A question without a right answer."""

    name: str
    text: str
    choices: str = ""
    """Answers that were offered, in words: not part of `text` before the question has its words."""
    long: bool = False
    """Answered in sentences."""


@dataclass(frozen=True, slots=True)
class Made:
    """The content of one block, with its title and settings; `suffix` tells it from others of the same source."""

    title: str
    suffix: str
    content: dict[str, Any]
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Notes:
    """What a person should know of one converted block."""

    taken_otherwise: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def otherwise(self, what: str, text: str = "") -> None:
        self.taken_otherwise.append(_note(what, text))

    def lost(self, what: str, text: str = "") -> None:
        self.left_out.append(_note(what, text))

    def lines(self) -> Iterator[str]:
        yield from (f"in another form: {line}" for line in self.taken_otherwise)
        yield from (f"NOT TAKEN: {line}" for line in self.left_out)


class FromMarked(Protocol):
    """Blocks of questions with right answers and the texts between them. `sentence`: an open question, asked last;
    empty for none. `tries`: of each question."""

    def __call__(
        self, title: str, parts: Sequence[Told | Marked], sentence: str, tries: int, notes: Notes
    ) -> list[Made]: ...


class FromOpen(Protocol):
    """Blocks of open questions; `told`: paragraphs before them."""

    def __call__(self, title: str, questions: Sequence[Open], told: Sequence[str], notes: Notes) -> list[Made]: ...


class Ids:
    """Ids of the things of one block: each once, made of a name of the source."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def of(self, name: str | None, otherwise: str) -> str:
        base = _NO_ID.sub("-", name or "").strip("-")[:32] or otherwise
        found, number = base, 1
        while found in self._used:
            number += 1
            found = f"{base}-{number}"
        self._used.add(found)
        return found


def in_language(text: str) -> dict[str, str]:
    """A text of one language, which the page shows in the other as well."""
    return {"th": text, "en": ""} if _THAI.search(text) else {"th": "", "en": text}


def shortened(text: str, limit: int, notes: Notes, what: str) -> str:
    """At most `limit` grapheme clusters; the whole text is in the notes where that is less."""
    if graphemes.count(text) <= limit:
        return text
    notes.otherwise(f"{what}, shortened to {limit} letters; whole: {text}")
    return f"{_cut(text, limit - 1)}…"


def pieces(text: str, limit: int) -> Iterator[str]:
    """A long text in parts of at most `limit` grapheme clusters, parted at spaces where there are any."""
    while graphemes.count(text) > limit:
        part = _cut(text, limit)
        at = part.rfind(" ")
        part = part[:at] if at > len(part) // 2 else part
        yield part.strip()
        text = text[len(part) :].strip()
    if text:
        yield text


def _cut(text: str, limit: int) -> str:
    """The longest beginning of at most `limit` clusters."""
    low, high = limit, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if graphemes.count(text[:middle]) <= limit else (low, middle - 1)
    return text[:low]


def _note(what: str, text: str) -> str:
    text = " ".join(text.split())
    quoted = text if len(text) <= QUOTED else f"{text[: QUOTED - 1]}…"
    return f'{what}: "{quoted}"' if quoted else what
