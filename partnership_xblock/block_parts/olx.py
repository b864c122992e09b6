"""The one place for how a block is written to and read from OLX.

XBlock's own way takes a field named `content` for the element's text, and writes every field that is set, a learner's
own too: after a save in Studio's library preview those would be in the course's files (host-behaviour.md 2.13).
"""

from __future__ import annotations

import json
import logging
import re
from copy import deepcopy
from typing import Any

from xblock.core import XML_NAMESPACES
from xblock.fields import UserScope

log = logging.getLogger(__name__)

CONTENT = "content"
_NOT_XML = re.compile("[\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def drop_user_fields(node: Any, fields: dict[str, Any]) -> None:
    """Take out what belongs to a person, wherever XBlock has written it."""
    for name, field in fields.items():
        # `parent` and `children` have scopes of their own kind, without a user.
        if getattr(field.scope, "user", UserScope.NONE) is UserScope.NONE:
            continue
        node.attrib.pop(name, None)
        for child in node.findall(f"{{{XML_NAMESPACES['option']}}}{name}"):
            node.remove(child)


def write_content(node: Any, content: dict[str, Any]) -> None:
    """The author's content as JSON in an element of its own, Thai readable; nothing for the preset."""
    if not content:
        return
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, indent=2)
    element = node.makeelement(CONTENT, {})
    element.text = _NOT_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    node.append(element)


def readable(node: Any) -> Any:
    """A copy of the element that XBlock's own reading takes: attributes and fields only.

    It would take any other element for a child block, stray text for the content, and stumbles over a processing
    instruction. Elements of a newer release are passed over, as the platform passes over attributes it does not know.
    """
    copy = deepcopy(node)
    copy.text = None
    for child in list(copy):
        if isinstance(child.tag, str) and child.tag.startswith(f"{{{XML_NAMESPACES['option']}}}"):
            continue
        if isinstance(child.tag, str) and child.tag != CONTENT:
            log.warning("an element of a partnership block is not known here: %s", child.tag)
        copy.remove(child)
    return copy


def read_content(node: Any) -> dict[str, Any] | None:
    """What is in the content element; None where there is none.

    Raises ValueError for JSON that is no object: an import must not lose content silently.
    """
    found = None
    for child in node.findall(CONTENT):
        value = json.loads(child.text or "{}")
        if not isinstance(value, dict):
            raise ValueError("the content of a partnership block is a JSON object")  # noqa: TRY004 (as bad JSON)
        found = value
    return found
