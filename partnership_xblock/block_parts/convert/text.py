"""Plain paragraphs of HTML, and what in it is more than words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from lxml import etree
from lxml import html as lxml_html

from partnership_xblock.activities.taken import Notes

_BLOCKS: Final = frozenset(
    {
        *(
            "address",
            "article",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
        ),
        *(
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
        ),
        *("td", "th", "tr", "ul"),
    }
)
_EDGE: Final = "\0"
"""Ends a paragraph; no XML can hold it."""
_DROPPED: Final = frozenset({"script", "style", "head", "template"})
_MORE: Final = {"img": "src", "a": "href", "iframe": "src", "video": "src", "audio": "src", "object": "data"}


def of_html(source: str, notes: Notes, what: str) -> list[str]:
    """The paragraphs of a text that may be HTML. Pictures, links and players are named in the notes."""
    if not source.strip():
        return []
    try:
        root = lxml_html.fragment_fromstring(source, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        notes.lost(f"{what}: HTML that cannot be read", source)
        return []
    return of_element(root, notes, what)


def of_element(root: Any, notes: Notes, what: str) -> list[str]:
    """The paragraphs of an element that holds text and HTML; of ours and of others', without its attributes."""
    parts: list[str] = []
    # With a list of what is still to do, not by recursion: anybody's HTML may be nested deeper than Python goes.
    todo: list[Any] = [root]
    while todo:
        one = todo.pop()
        if isinstance(one, str):
            parts.append(one)
            continue
        tag = one.tag.rpartition("}")[2].lower() if isinstance(one.tag, str) else ""
        if one is not root and one.tail:
            todo.append(one.tail)
        if not tag or tag in _DROPPED:
            continue
        if tag in _MORE and (address := one.get(_MORE[tag])):
            notes.lost(f"{what}: <{tag}>", f"{address} {one.get('alt') or ''}".strip())
        edge = [_EDGE] if tag in _BLOCKS else []
        todo.extend(edge)
        todo.extend(reversed(one))
        todo.extend([one.text] if one.text else [])
        todo.extend(edge)
    return _paragraphs(parts)


def _paragraphs(parts: Iterable[str]) -> list[str]:
    """The edge of an element ends a paragraph; a line's end within a text does not."""
    lines = "".join(parts).split(_EDGE)
    return [line for line in (" ".join(line.split()) for line in lines) if line]
