"""Writes JSON-like values as XML elements, and reads them again.

The XML alone says what a value is, so that content of a later release, or of a kind that is not installed here, is read
and written as well as our own:

* an object is an element with an attribute for each plain value (a number, true or false, a word) and a child element
  for everything else: `<sector id="home" hidden="false"><label>…</label></sector>`;
* a list is an element whose children are all `<item>`;
* anything else is text. Space round it is layout, unless `xml:space="preserve"` says that it is the author's.

`is` marks what could be taken for something else: `is="list"` and `is="object"` where they are empty, `is="number"`,
`is="boolean"` and `is="null"` in a list, and `is="escaped"` for text with characters that XML cannot hold, written
`\\u0001` (and a backslash twice). A name that is no name of XML is in an `<entry>` of `<key>` and `<value>`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, Final

from lxml import etree

KIND: Final = "is"
ITEM: Final = "item"
ENTRY: Final = "entry"
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
LANGUAGES: Final = ("th", "en")
"""The two languages of a text stand as elements below each other, also where one is a single word."""

_NAME: Final = re.compile(r"(?!xml)[A-Za-z_][A-Za-z0-9_]{0,99}", re.IGNORECASE)
_WORD: Final = re.compile(r"[A-Za-z0-9_.,:;/@#+~-]{1,200}")
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_BOOLEANS: Final = {"true": True, "false": False}
# What XML cannot hold, what a parser changes (a carriage return), and what the standard advises against.
_UNHELD: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-f]{4})|(\\))")
_BLANK: Final = " \t\n\r"


class NotReadableError(ValueError):
    """An element that is no value. The message says where, and what is wrong."""


# --- writing ---


def is_name(text: str) -> bool:
    """Whether a text can be the name of an element or attribute of ours."""
    return bool(_NAME.fullmatch(text))


def is_held(text: str) -> bool:
    """Whether XML can hold the text as it is."""
    return not _UNHELD.search(text)


def is_word(text: str) -> bool:
    """Whether a text can stand in an attribute, and be told from a number there."""
    return bool(_WORD.fullmatch(text)) and not _NUMBER.fullmatch(text) and text not in _BOOLEANS


def write(parent: Any, tag: str, value: Any) -> Any:
    """Appends an element with the value to `parent`, and returns it."""
    element = etree.SubElement(parent, tag)
    if isinstance(value, dict):
        _write_object(element, value)
    elif isinstance(value, (list, tuple)):
        for one in value:
            write(element, ITEM, one)
        if not value:
            element.set(KIND, "list")
    elif isinstance(value, str):
        _write_text(element, value)
    elif isinstance(value, bool):
        element.set(KIND, "boolean")
        element.text = json.dumps(value)
    elif value is None:
        element.set(KIND, "null")
    elif isinstance(value, (int, float)):
        element.set(KIND, "number")
        element.text = json.dumps(value)
    else:
        raise TypeError(f"no value of JSON: {type(value).__name__}")
    return element


def _write_object(element: Any, value: dict[str, Any]) -> None:
    for key, one in value.items():
        if (written := _as_attribute(key, one)) is not None:
            element.set(key, written)
        elif is_name(key) and key not in (ITEM, ENTRY):
            write(element, key, one)
        else:
            entry = etree.SubElement(element, ENTRY)
            write(entry, "key", key)
            write(entry, "value", one)
    if not value:
        element.set(KIND, "object")


def _as_attribute(key: str, value: Any) -> str | None:
    """A plain value as an attribute; None where it needs an element."""
    if key == KIND or key in LANGUAGES or not is_name(key):
        return None
    if isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, (int, float)) and key != "id":
        written = json.dumps(value)
        return written if _NUMBER.fullmatch(written) else None
    if isinstance(value, str) and (is_word(value) or (key == "id" and _WORD.fullmatch(value))):
        return value
    return None


def _write_text(element: Any, text: str) -> None:
    if _UNHELD.search(text):
        element.set(KIND, "escaped")
        text = _UNHELD.sub(lambda found: f"\\u{ord(found[0]):04x}", text.replace("\\", "\\\\"))
    if text != text.strip(_BLANK):
        element.set(SPACE, "preserve")
    element.text = text or None


# --- reading ---


def read(element: Any, place: str = "") -> Any:
    """The value of an element. Raises NotReadableError; the element is one that `bounds.require_small` let through."""
    place = f"{place}/{_tag(element, place)}"
    kind = element.get(KIND)
    if kind is not None:
        return _read_marked(element, kind, place)
    children = _children(element)
    if children and all(child.tag == ITEM for child in children):
        _require_plain(element, place)
        return _read_list(children, place)
    attributes = {name: value for name, value in element.attrib.items() if name != SPACE}
    if not children and not attributes:
        return _text(element)
    _require_plain(element, place, but_attributes=True)
    return _read_object(attributes, children, place)


def _read_marked(element: Any, kind: str, place: str) -> Any:
    text = _text(element)
    children = _children(element)
    if children or len([name for name in element.attrib if name != SPACE]) > 1:
        raise NotReadableError(f'{place}: is="{kind[:20]}" goes with neither elements nor other attributes')
    if kind == "escaped":
        return _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if found[1] else "\\", text)
    if kind == "null" and not text:
        return None
    if kind in ("list", "object") and not text:
        return [] if kind == "list" else {}
    if kind == "number" and _NUMBER.fullmatch(text):
        return _number(text, place)
    if kind == "boolean" and text in _BOOLEANS:
        return _BOOLEANS[text]
    raise NotReadableError(f'{place}: "{text[:40]}" is no {kind[:20]}')


def _read_list(children: Iterable[Any], place: str) -> list[Any]:
    return [read(child, f"{place}[{number}]") for number, child in enumerate(children, 1)]


def _read_object(attributes: dict[str, str], children: Iterable[Any], place: str) -> dict[str, Any]:
    found: dict[str, Any] = {}

    def add(name: str, value: Callable[[], Any]) -> None:
        if name in found:
            raise NotReadableError(f"{place}: {name[:40]} twice")
        found[name] = value()

    for name, text in attributes.items():
        add(name, lambda name=name, text=text: _plain(name, text, place))  # type: ignore[misc]
    for child in children:
        if child.tag == ENTRY:
            key, value = _entry(child, place)
            add(key, lambda value=value: read(value, place))  # type: ignore[misc]
        elif child.tag == ITEM:
            raise NotReadableError(f"{place}: items beside other elements")
        else:
            add(_tag(child, place), lambda child=child: read(child, place))  # type: ignore[misc]
    return found


def _entry(element: Any, place: str) -> tuple[str, Any]:
    children = _children(element)
    if [child.tag for child in children] != ["key", "value"] or element.attrib:
        raise NotReadableError(f"{place}: an entry has a key and a value")
    key = read(children[0], place)
    if not isinstance(key, str):
        raise NotReadableError(f"{place}: a key is a text")
    return key, children[1]


def _plain(name: str, text: str, place: str) -> Any:
    """The value of an attribute."""
    if name != "id" and _NUMBER.fullmatch(text):
        return _number(text, place)
    return text if name == "id" else _BOOLEANS.get(text, text)


def _number(text: str, place: str) -> int | float:
    try:
        number: int | float = json.loads(text)
    except ValueError:  # of thousands of digits
        raise NotReadableError(f"{place}: too large a number") from None
    if number in (float("inf"), float("-inf")):
        raise NotReadableError(f"{place}: too large a number")
    return number


def _text(element: Any) -> str:
    """The element's text, comments left out."""
    text = (element.text or "") + "".join(child.tail or "" for child in element if not isinstance(child.tag, str))
    return text if element.get(SPACE) == "preserve" else text.strip(_BLANK)


def _children(element: Any) -> list[Any]:
    return [child for child in element if isinstance(child.tag, str)]


def _tag(element: Any, place: str) -> str:
    tag: str = element.tag
    if tag.startswith("{"):
        raise NotReadableError(f"{place}: an element of another namespace")
    return tag


def _require_plain(element: Any, place: str, *, but_attributes: bool = False) -> None:
    """Raises where text stands between elements, or an attribute at a list."""
    between = [element.text or "", *(child.tail or "" for child in element)]
    if any(text.strip(_BLANK) for text in between):
        raise NotReadableError(f"{place}: text between elements")
    if not but_attributes and any(name != SPACE for name in element.attrib):
        raise NotReadableError(f"{place}: a list has no attributes")
