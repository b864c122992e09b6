"""The record of a course: what a teacher's handed-in work says of itself, entry by entry (decision 0082).

Kinds make the entries of their own rounds (`Results.digest`); the shared code reads the rounds, names the entries and
puts them in the order of time. A kind that gathers them (`Activity.gathers`) stores nothing of them: choices and words
refer to an entry by its `ref`. Pure data, without the platform and without other kinds.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

PartId = str
"""The id of a part of a portfolio: of `parts` of its content."""
Audience = Literal["self", "trainer", "circle"]
"""Who reads: the teacher, a trainer who reads the work, or colleagues of the course it is shared with."""
Sort = Literal[
    "wave", "added", "left", "moved", "tie", "quality",
    "level", "same", "unrated",
    "area",
    "step", "hours", "overlap", "comment", "agreed", "activity", "round", "evidence",
]  # fmt: skip
"""What an entry tells, by which its picture and its facts are known."""
Done = Literal["", "yes", "partly", "no"]
NO_FACTS: Final[Mapping[str, int | str]] = MappingProxyType({})


class Piece(NamedTuple):
    """A part of a sentence: words, or a partner, whose name is put in where it is read, so that another may stand
    there (`alias:<partner>`)."""

    text: str = ""
    partner: str = ""
    """The id of a partner; `text` is then its name in the round the entry is from, should the network lack it."""


Words = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that handed-in work tells. Texts are in the reader's language, or the teacher's own."""

    ref: str
    """`<block hash 8>.<round>.<item id>` (`ref_of`): stable while the course runs; never shown."""
    part: PartId
    sort: Sort
    date: str = ""
    """The ISO day it belongs to; empty where none was told. For a step, the day it was meant for."""
    who: tuple[str, ...] = ()
    """Ids of the partners it is about."""
    head: Words = ()
    """What it is about, where that stands apart from `line`: an area, a partner, a place in the work."""
    line: Words = ()
    """What to say."""
    note: Words = ()
    """A second line: a reason; a teacher's reply or what was done with a comment."""
    by: str = ""
    """The position that sees to a step, or who wrote a comment. Empty for the circle."""
    source: str = ""
    """The title of the activity it is from."""
    year: int = 0
    """The fiscal year of its round or day, Common Era; 0 where it has none."""
    term: str = ""
    """The term of its day, in words; empty where none is."""
    facts: Mapping[str, int | str] = field(default_factory=lambda: NO_FACTS)
    """Numbers and ids for its picture: see each kind's `digest`."""
    spots: tuple[tuple[str, str], ...] = ()
    """Of a `wave`: (pillar, mark) of every partner of the small map, names left out."""
    private: bool = False
    """For the teacher and the trainer alone: never printed, never shared (quality)."""
    starts_out: bool = False
    """Left out unless the teacher takes it in (`drop:<ref>` with `out` false)."""
    done: Done = ""
    """What became of a step, as its teacher says."""


class Own(NamedTuple):
    """A text of the teacher's own in a part: a reflection, a field of an indicator."""

    key: str
    """The item, with its field: `look:pupils`, `wpa:2.4#task`."""
    asked: str
    """The question or the column, in the reader's language."""
    text: str
    group: str = ""
    """The code of the indicator; empty elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One chosen part, with what is not left out."""

    id: PartId
    title: str
    entries: tuple[Entry, ...] = ()
    own: tuple[Own, ...] = ()


class Missing(NamedTuple):
    """An activity that was begun, and of which nothing was handed in."""

    title: str
    usage_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Everything that can be chosen from, oldest first within a part."""

    entries: tuple[Entry, ...] = ()
    missing: tuple[Missing, ...] = ()
    cut: bool = False
    """There was more than is read of one course (`services/learner/record.py`)."""

    def of(self, part: str) -> tuple[Entry, ...]:
        """The entries of one part."""
        return tuple(entry for entry in self.entries if entry.part == part)


NOTHING: Final = Record()


def ref_of(usage_key: str, number: int, item: str) -> str:
    """(a block, a round's number, what the kind calls the entry): the entry's ref."""
    return f"{block_hash(usage_key)}.{number}.{item}"


def block_hash(usage_key: str) -> str:
    """Eight hex digits that name a block in refs."""
    return hashlib.sha256(usage_key.encode()).hexdigest()[:8]


def said(*parts: str | Piece) -> Words:
    """A sentence of words and partners; empty words are left out."""
    pieces = (part if isinstance(part, Piece) else Piece(part) for part in parts)
    return tuple(piece for piece in pieces if piece != Piece())


def phrase(template: str, **values: str | int | Piece | Words) -> Words:
    """A sentence made of a template: `{name}` is replaced by words, a number, a partner, or a sentence."""
    found: list[Piece] = []
    for part in re.split(r"(\{\w+\})", template):
        value = values[part[1:-1]] if part.startswith("{") and part[1:-1] in values else part
        if isinstance(value, Piece):
            found.append(value)
        elif isinstance(value, tuple):
            found.extend(value)
        else:
            found.append(Piece(str(value)))
    return said(*found)


def listed(partners: Sequence[Piece], language: str) -> Words:
    """Partners as a list in a sentence: `ก, ข และ ค`."""
    last = " และ" if language.startswith("th") else " and "
    found: list[Piece | str] = []
    for at, partner in enumerate(partners):
        if at:
            found.append(last if at == len(partners) - 1 else ", ")
        found.append(partner)
    return said(*found)


def partners_of(words: Iterable[Piece]) -> tuple[str, ...]:
    """The partners named in a sentence."""
    return tuple(dict.fromkeys(piece.partner for piece in words if piece.partner))


def in_words(words: Words, names: Mapping[str, str]) -> str:
    """A sentence with the partners' names, or the aliases given in their place."""
    return "".join(names.get(piece.partner, piece.text) if piece.partner else piece.text for piece in words)
