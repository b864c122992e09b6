"""Writes a block to OLX, and reads it.

XBlock's own way takes a field named `content` for the element's text, and writes every field that is set, a learner's
own too: after a save in Studio's library preview those would be in the course's files (host-behaviour.md 2.13).
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from copy import deepcopy
from math import isfinite
from typing import Any, Final

from xblock.core import XML_NAMESPACES
from xblock.fields import Integer, UserScope
from yaml import YAMLError

from partnership_xblock.domain import wire

log = logging.getLogger(__name__)

CONTENT = "content"
VOCABULARY = "vocabulary"
MOST: Final = 2**31 - 1
"""Whole numbers of a field; some are stored in a column of that size."""
_NOT_XML = re.compile("[\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def drop_user_fields(node: Any, fields: dict[str, Any]) -> None:
    """Removes a person's fields, wherever XBlock has written them."""
    for name, field in fields.items():
        # `parent` and `children` have scopes of their own kind, without a user.
        if getattr(field.scope, "user", UserScope.NONE) is UserScope.NONE:
            continue
        drop_field(node, name)


def drop_field(node: Any, name: str) -> None:
    """Removes a field, wherever XBlock has written it."""
    node.attrib.pop(name, None)
    for child in node.findall(f"{{{XML_NAMESPACES['option']}}}{name}"):
        node.remove(child)


def write_json(node: Any, name: str, value: dict[str, Any]) -> None:
    """Writes a field as JSON in an element of its own, Thai readable; nothing for an empty one."""
    if not value:
        return
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2)
    element = node.makeelement(name, {})
    element.text = _NOT_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    node.append(element)


def readable(node: Any) -> Any:
    """A copy of the element that XBlock's own reading accepts: attributes and fields only.

    XBlock would take any other element for a child block, stray text for the content, and fail on a processing
    instruction. Elements of a newer release are ignored, as the platform ignores attributes that it does not know.
    """
    copy = deepcopy(node)
    copy.text = None
    for child in list(copy):
        if _is_option(child):
            continue
        if isinstance(child.tag, str) and child.tag not in (CONTENT, VOCABULARY):
            log.warning("an element of a partnership block is not known here: %s", child.tag)
        copy.remove(child)
    return copy


def require_fit(node: Any, fields: Mapping[str, Any]) -> None:
    """Raises ValueError, which names the field, for a value that does not fit it: the import then reports this one
    block, instead of letting in a block that fails whenever it is opened."""
    attributes = list(node.items())
    attributes += [(child.tag.rpartition("}")[2], child.text or "") for child in node if _is_option(child)]
    for name, text in attributes:
        field = fields.get(name)
        if field is None or getattr(field.scope, "user", UserScope.NONE) is not UserScope.NONE:
            continue
        try:
            fits = _fits(field, field.from_json(field.from_string(text)))
        except (YAMLError, TypeError, ValueError, OverflowError, RecursionError):
            fits = False
        if not fits:
            raise ValueError(f"{name} of a partnership block cannot be {text[:40]!r}")


def _fits(field: Any, value: Any) -> bool:
    if isinstance(value, float) and not isfinite(value):
        return False
    if isinstance(field, Integer) and value is not None and abs(value) > MOST:
        return False
    return not isinstance(value, list) or all(isinstance(one, str) for one in value)


def _is_option(child: Any) -> bool:
    return isinstance(child.tag, str) and child.tag.startswith(f"{{{XML_NAMESPACES['option']}}}")


def read_json(node: Any, name: str) -> dict[str, Any] | None:
    """The value of a field's own element; None without one.

    Raises ValueError for JSON that is no object, or that no page could contain: an import must not lose content
    silently.
    """
    content = None
    for child in node.findall(name):
        value = wire.read((child.text or "{}").encode())
        if not isinstance(value, dict):
            raise ValueError(f"the {name} of a partnership block is a JSON object")  # noqa: TRY004 (as bad JSON)
        content = value
    return content
