"""The current content of a block: the kind's preset with the author's changes in place, and its hash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from partnership_xblock.activities import activity
from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.errors import Refused

from .block import KEPT, BlockInfo, of_text, text_of, understood
from .limits import content_hash


@dataclass(frozen=True, slots=True)
class HashedContent:
    """Content with its hash. `whole` is stored: the preset of a later release must not change old questions."""

    content: Content
    whole: Mapping[str, Any]
    hash: str


def content_of(block: BlockInfo) -> Content:
    """The current content. Raises KeyError for an unknown kind, Refused `broken` where the author's fields do not
    fit."""
    try:
        return understood(activity(block.kind), block.content)
    except ValidationError:
        raise Refused("broken") from None


def versioned(block: BlockInfo) -> HashedContent:
    """The content with its hash. Raises as `content_of`."""
    model: type[Content] = activity(block.kind).Content
    return _named(block.kind, model, text_of(block.content))


@lru_cache(maxsize=KEPT)
def _named(kind: str, model: type[Content], author: str) -> HashedContent:
    try:
        content = of_text(model, author)
    except ValidationError:
        raise Refused("broken") from None
    whole = content.model_dump(mode="json")
    return HashedContent(content=content, whole=MappingProxyType(whole), hash=content_hash(kind, whole))
