"""How much XML is read at all: checked in one pass before anything is made of it."""

from __future__ import annotations

from typing import Any, Final

from lxml import etree

from partnership_xblock.domain import wire

BYTES: Final = 16 * 1024 * 1024
"""Of a file that is parsed here. The platform parses a course's own files before we see them."""
CHARACTERS: Final = wire.LIMIT
"""Of all texts and attributes of one element together."""
ELEMENTS: Final = 100_000
DEEPEST: Final = 3 * wire.DEEPEST
"""A value may need three elements: an entry, its value, an item."""


class TooMuchError(ValueError):
    """More XML than any block has, or an entity, with which a small file could say as much."""


def require_small(node: Any) -> None:
    """Raises TooMuchError."""
    depth = elements = characters = 0
    for event, element in etree.iterwalk(node, events=("start", "end", "comment", "pi")):
        if event == "end":
            depth -= 1
            continue
        if event == "start":
            depth += 1
            if any(child.tag is etree.Entity for child in element):
                raise TooMuchError("entities are not read")
        elements += 1
        characters += len(element.text or "") + len(element.tail or "")
        if event == "start":
            characters += sum(len(name) + len(value) for name, value in element.attrib.items())
        if depth > DEEPEST or elements > ELEMENTS or characters > CHARACTERS:
            raise TooMuchError(f"more than {DEEPEST} levels, {ELEMENTS} elements or {CHARACTERS} characters")


def parsed(data: bytes) -> Any:
    """The root element of a file from outside. Raises ValueError, with a sentence, for one that is no XML, declares a
    document type (and with it entities), or is too large."""
    if len(data) > BYTES:
        raise TooMuchError(f"larger than {BYTES // 1024 // 1024} MB")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"no XML: {error.msg}") from None
    if root.getroottree().docinfo.doctype:
        raise ValueError("a document type, with which entities could be declared")
    return root
