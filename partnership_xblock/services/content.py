"""The one place for the content a block has now: the kind's preset with the author's changes in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from partnership_xblock.activities import activity
from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.errors import Refused

from .block_info import BlockInfo
from .canonical import content_hash


@dataclass(frozen=True, slots=True)
class Versioned:
    """Content with its name. `whole` is what is kept: a later release's preset must not change old questions."""

    content: Content
    whole: dict[str, Any]
    hash: str


def content_of(block: BlockInfo) -> Content:
    """Raises KeyError for an unknown kind, Refused `broken` where what its author left does not fit."""
    try:
        content: Content = activity(block.kind).Content.from_author(block.content)
    except ValidationError:
        raise Refused("broken") from None
    return content


def versioned(block: BlockInfo) -> Versioned:
    """The content with its hash."""
    content = content_of(block)
    whole = content.model_dump(mode="json")
    return Versioned(content=content, whole=whole, hash=content_hash(block.kind, whole))
