"""Holds a converted block, and asks the kinds that can take questions for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from pydantic import ValidationError

from partnership_xblock import activities
from partnership_xblock.activities import activity, assessment
from partnership_xblock.activities.taken import Made, Marked, Notes, Open, Told
from partnership_xblock.block_parts.olx import values
from partnership_xblock.block_parts.olx.order import ordered


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
                values.write(node, name, ordered(value, assessment.TYPES.get(name)))
        values.write(node, "content", ordered(self.content, model))
        return node


def of_marked(
    name: str, title: str, parts: Sequence[Told | Marked], sentence: str, tries: int, notes: Notes
) -> list[Block]:
    """Blocks of the first kind that takes questions with right answers."""
    for kind in activities.ACTIVITIES:
        if kind.from_marked is not None:
            return _blocks(kind.kind, name, kind.from_marked(title, parts, sentence, tries, notes))
    return []


def of_open(name: str, title: str, questions: Sequence[Open], told: Sequence[str], notes: Notes) -> list[Block]:
    """Blocks of the first kind that takes open questions."""
    for kind in activities.ACTIVITIES:
        if kind.from_open is not None:
            return _blocks(kind.kind, name, kind.from_open(title, questions, told, notes))
    return []


def _blocks(kind: str, name: str, made: Iterable[Made]) -> list[Block]:
    return [Block(kind, one.title, f"{name}{one.suffix}", one.content, one.settings) for one in made]
