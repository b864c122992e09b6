"""Keeps what a block's OLX said and this release could not read, in the field `unread`, until it is written out again.

`{"attributes": {name: text}, "elements": [XML]}`; `{}` where everything was read. A name that is a field of this
release had a value that does not fit; any other was written by a later release, or by the platform.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any, Final

from lxml import etree

from partnership_xblock.block_parts.olx import bounds

log = logging.getLogger(__name__)

CONTENT: Final = "content"
UNREAD: Final = "unread"
LOST: Final = '<content is="lost"/>'
"""Stands for a file that was too large to be kept."""


def of(attributes: dict[str, str], elements: list[str]) -> dict[str, Any]:
    """The field's value."""
    return {key: value for key, value in (("attributes", attributes), ("elements", elements)) if value}


def attributes_of(unread: Any) -> dict[str, str]:
    """The attributes that were kept; none of what has another shape, as of another hand."""
    found = unread.get("attributes") if isinstance(unread, dict) else None
    whole = found if isinstance(found, dict) else {}
    return {name: text for name, text in whole.items() if isinstance(name, str) and isinstance(text, str)}


def elements_of(unread: Any) -> list[str]:
    """The elements that were kept, as text; none of what has another shape."""
    found = unread.get("elements") if isinstance(unread, dict) else None
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def not_read(block: Any) -> tuple[str, ...]:
    """Names of the fields of this release that the block's file has, and that could not be read."""
    names = {*attributes_of(block.unread), *names_of(elements_of(block.unread))}
    return tuple(sorted(name for name in names if name in block.fields))


def replaced(block: Any, sent: Iterable[str]) -> None:
    """What an author saves of these fields stands in place of what could not be read; the rest stays."""
    names = {*not_read(block)} & {*sent}
    if not names:
        return
    attributes = {name: text for name, text in attributes_of(block.unread).items() if name not in names}
    block.unread = of(attributes, [one for one in elements_of(block.unread) if not names & {*names_of([one])}])


def as_text(element: Any) -> str:
    """An element as text, without the layout round its elements and without namespaces that it does not use."""
    copy = deepcopy(element)
    copy.tail = None
    for one in copy.iter():
        if len(one) and not (one.text or "").strip():
            one.text = None
        if one is not copy and not (one.tail or "").strip():
            one.tail = None
    etree.cleanup_namespaces(copy)
    return str(etree.tostring(copy, encoding="unicode"))


def names_of(elements: Iterable[str]) -> Iterator[str]:
    """The names of elements that were kept."""
    for element in parsed(elements):
        yield etree.QName(element).localname


def parsed(elements: Iterable[str]) -> Iterator[Any]:
    """The elements that were kept."""
    for text in elements:
        try:
            yield bounds.parsed(text.encode())
        except ValueError:
            log.warning("an element of a partnership block that was kept is no XML")
