"""What a conversion makes: blocks as OLX, and notes of what went another way or was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from lxml import etree
from pydantic import ValidationError

from partnership_xblock.activities import activity
from partnership_xblock.block_parts.olx import values
from partnership_xblock.block_parts.olx.order import ordered
from partnership_xblock.domain.thai import graphemes

LABEL: Final = 300
"""Grapheme clusters of a heading, an option, a question of a board."""
QUOTED: Final = 400
_THAI: Final = re.compile("[\u0e00-\u0e7f]")
_NO_ID: Final = re.compile("[^A-Za-z0-9_-]+")


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


@dataclass(frozen=True, slots=True)
class Block:
    """One block of ours."""

    kind: str
    title: str
    name: str
    """Its `url_name`."""
    content: dict[str, Any]
    settings: dict[str, Any] = field(default_factory=dict)
    """Other fields, as values of JSON."""

    def element(self) -> Any:
        """The block as OLX. Raises ValueError where the content fits no block."""
        model = activity(self.kind).Content
        try:
            model.from_author(self.content)
        except ValidationError as error:
            raise ValueError(error.errors(include_url=False, include_input=False)[0]["msg"]) from None
        node = etree.Element("partnership")
        node.set("url_name", self.name)
        node.set("display_name", self.title)
        node.set("kind", self.kind)
        for name, value in sorted(self.settings.items()):
            if isinstance(value, (int, float)):
                node.set(name, str(value))
            else:
                values.write(node, name, ordered(value))
        values.write(node, "content", ordered(self.content, model))
        return node


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
