"""A block's fields in OLX: short settings as attributes, as XBlock writes them, everything else as elements (`values`).

What cannot be read is kept as it was, in the field `unread`, and goes out again: what a later release wrote, and what
does not fit. An import that refused a block would leave it out of the unit, with a line in a log that no author reads
(xmodule's `process_xml` with `load_error_blocks=False`, as Studio imports); here the block opens, and says so.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from math import isfinite
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

from lxml import etree
from xblock.core import XML_NAMESPACES
from xblock.fields import Dict, Integer, List, Scope, String, UserScope
from yaml import YAMLError

from partnership_xblock.activities import assessment, installed
from partnership_xblock.activities.block_settings import OF_THE_KIND, BlockSettings
from partnership_xblock.block_parts.olx import bounds, values
from partnership_xblock.block_parts.olx.order import ordered
from partnership_xblock.block_parts.olx.unread import (
    CONTENT,
    LOST,
    UNREAD,
    as_text,
    attributes_of,
    elements_of,
    names_of,
    of,
    parsed,
)
from partnership_xblock.block_parts.olx.unread import not_read as unread_names
from partnership_xblock.domain import wire
from partnership_xblock.domain.text import storable

log = logging.getLogger(__name__)

MOST: Final = 2**31 - 1
"""Whole numbers of a field; some are stored in a column of that size."""
ATTRIBUTES: Final = frozenset({"display_name", "kind"})
"""Attributes whatever they say: the platform and its tools look for a title there."""
NOT_OURS: Final = frozenset(
    {"url_name", "slug", "name", "filename", "org", "course", "data_dir", "copied_from_block", "copied_from_version"}
)
"""Attributes with which the platform finds a block, and what a copy was made of; it writes them itself."""
HINTS: Final[Mapping[str, Any]] = get_type_hints(BlockSettings, include_extras=True)


@dataclass(frozen=True, slots=True)
class Found:
    """What a file says: `plain` for XBlock's own reading, the values of elements by field, and what was not read."""

    plain: Any
    values: dict[str, Any] = field(default_factory=dict)
    unread: dict[str, Any] = field(default_factory=dict)


# --- reading ---


def read(node: Any, fields: Mapping[str, Any]) -> Found:
    """What an element says of a block with these fields. Leaves the element as it is, and raises nothing: what does not
    fit is in `unread`."""
    try:
        bounds.require_small(node)
    except bounds.TooMuchError as error:
        log.warning("a partnership block was not read: %s", error)
        return Found(plain=node.makeelement(node.tag), unread={"elements": [LOST]})
    plain = node.makeelement(node.tag, nsmap=node.nsmap)
    found: dict[str, Any] = {}
    attributes: dict[str, str] = {}
    elements: list[str] = []
    for name, text in node.items():
        if _of_a_person(fields.get(name)):
            continue
        if name != UNREAD and name in fields and _reads(fields[name], name, text):
            plain.set(name, text)
        elif values.is_name(name) and name not in NOT_OURS:
            attributes[name] = text
    for child in node:
        if not isinstance(child.tag, str):
            continue
        name = etree.QName(child).localname
        if _of_a_person(fields.get(name)):
            continue
        if _is_option(child) and name in fields and _reads(fields[name], name, child.text or ""):
            plain.append(deepcopy(child))
        elif name not in found and _take(child, name, fields, found):
            continue
        else:
            elements.append(as_text(child))
    unread = of(attributes, elements)
    if unread:
        log.warning("not read of a partnership block: %s", ", ".join(sorted({*attributes, *names_of(elements)})))
    return Found(plain=plain, values=found, unread=unread)


def _take(child: Any, name: str, fields: Mapping[str, Any], found: dict[str, Any]) -> bool:
    """Puts the value of a field's element into `found`; False where it is no field's, or does not fit."""
    if "{" in child.tag or name == UNREAD or not _is_authored(fields.get(name)):
        return False
    try:
        value = _earlier(child) if name == CONTENT and _is_earlier(child) else values.read(child)
        wire.require_bounded(value)
        # The platform drops such a character from a text unasked.
        is_whole = _is_storable(value)
        if isinstance(value, str) and not isinstance(fields[name], String):
            value = fields[name].from_string(value)
        value = fields[name].from_json(value)
    except (YAMLError, TypeError, ValueError, OverflowError, RecursionError) as error:
        log.warning("an element of a partnership block does not fit: %s: %.200s", name, error)
        return False
    if not (is_whole and _fits(fields[name], name, value) and _is_storable(value)):
        return False
    found[name] = value
    return True


def kept_value(block: Any, name: str) -> Any:
    """The value of a field of this release whose element an earlier one could only keep; None where there is none that
    fits."""
    found: dict[str, Any] = {}
    for element in parsed(elements_of(block.unread)):
        if etree.QName(element).localname == name and _take(element, name, block.fields, found):
            return found[name]
    return None


def not_read(block: Any) -> tuple[str, ...]:
    """Names of the fields of this release that the block's file has, and that could not be read."""
    names = unread_names(block)
    return tuple(name for name in names if name not in assessment.NAMES or kept_value(block, name) is None)


def _is_earlier(child: Any) -> bool:
    """Whether it is content as release 0.1 wrote it: one object of JSON."""
    return not len(child) and not child.attrib and bool((child.text or "").strip())


def _earlier(child: Any) -> Any:
    return wire.read(child.text.encode())


def _reads(field_: Any, name: str, text: str) -> bool:
    """Whether XBlock can read the text of an attribute, and the value fits."""
    try:
        value = field_.from_json(field_.from_string(text))
        return _fits(field_, name, value) and _is_storable(value)
    except (YAMLError, TypeError, ValueError, OverflowError, RecursionError):
        return False


def _fits(field_: Any, name: str, value: Any) -> bool:
    if isinstance(value, float) and not isfinite(value):
        return False
    if isinstance(field_, Integer) and value is not None and abs(value) > MOST:
        return False
    if isinstance(field_, String):
        return value is None or isinstance(value, str)
    if name in assessment.NAMES:
        return assessment.fits(name, value)
    if isinstance(field_, Dict):
        return isinstance(value, dict)
    if isinstance(field_, List) and isinstance(value, list) and _is_words(name):
        return all(isinstance(one, str) for one in value)
    return not isinstance(field_, List) or value is None or isinstance(value, list)


def _is_storable(value: Any) -> bool:
    """Whether a database keeps every text in a value; one that is escaped may say any character."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return all(_is_storable(key) and _is_storable(one) for key, one in value.items())
    return not isinstance(value, list) or all(map(_is_storable, value))


def _is_words(name: str) -> bool:
    """Whether a setting is a list of words."""
    hint = HINTS.get(name)
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    return get_origin(hint) is tuple and get_args(hint)[0] is str


def _is_option(child: Any) -> bool:
    return isinstance(child.tag, str) and child.tag.startswith(f"{{{XML_NAMESPACES['option']}}}")


# --- writing ---


def write(block: Any, node: Any) -> None:
    """Completes the element that XBlock has written: nothing of a person, lists and texts as elements."""
    drop_user_fields(node, block.fields)
    for name in OF_THE_KIND:
        # Set to nothing, as what is taken from a library: the kind's, as where it is not set.
        if block.fields[name].read_from(block) is None:
            _drop(node, name)
    node.attrib.pop(UNREAD, None)
    shelf = etree.Element("shelf")
    written = {}
    for name in _own(type(block)):
        if name == UNREAD or not _is_set(block, name):
            continue
        value = block.fields[name].read_from(block)
        if not _is_element(name, value):
            continue
        node.attrib.pop(name, None)
        if value or name != CONTENT:
            written[name] = values.write(shelf, name, ordered(value, _type_of(block, name)))
    for name, text in attributes_of(block.unread).items():
        if name != UNREAD and values.is_name(name) and values.is_held(text) and not _is_set(block, name):
            node.set(name, text)
    kept = [(etree.QName(one).localname, one) for one in parsed(elements_of(block.unread))]
    kept = [(name, one) for name, one in kept if not _is_set(block, name)]
    for _name, element in sorted([*written.items(), *kept], key=lambda one: (one[0] == CONTENT, one[0])):
        node.append(element)


def drop_user_fields(node: Any, fields: Mapping[str, Any]) -> None:
    """Removes a person's fields, wherever XBlock has written them: after a save in Studio's library preview they would
    be in the course's files (host-behaviour.md 2.13)."""
    for name, field_ in fields.items():
        if _of_a_person(field_):
            _drop(node, name)


def _drop(node: Any, name: str) -> None:
    node.attrib.pop(name, None)
    for child in node.findall(f"{{{XML_NAMESPACES['option']}}}{name}"):
        node.remove(child)


def _of_a_person(field_: Any) -> bool:
    # `parent` and `children` have scopes of their own kind, without a user.
    return field_ is not None and getattr(field_.scope, "user", UserScope.NONE) is not UserScope.NONE


def _is_authored(field_: Any) -> bool:
    return field_ is not None and field_.scope in (Scope.content, Scope.settings)


def _is_set(block: Any, name: str) -> bool:
    """Whether an author has set a field. Others are not asked for: a content library has no place for some."""
    field_ = block.fields.get(name)
    return _is_authored(field_) and bool(field_.is_set_on(block))


def _is_element(name: str, value: Any) -> bool:
    if name in ATTRIBUTES:
        return False
    return isinstance(value, (list, tuple, dict)) or (isinstance(value, str) and not values.is_word(value))


def _own(cls: type) -> list[str]:
    """Names of the fields that this package declares: those of the platform are written as it does."""
    return [
        name for name in cls.fields  # type: ignore[attr-defined]
        if any(name in vars(one) and one.__module__.startswith("partnership_xblock.") for one in cls.__mro__)
    ]  # fmt: skip


def _type_of(block: Any, name: str) -> Any:
    """The model of a field's value; None where it has none."""
    if name != CONTENT:
        return assessment.TYPES.get(name) or HINTS.get(name)
    kind = installed(block.kind)
    return None if kind is None else kind.Content
