"""The content a block has now: the kind's preset with the author's changes in place.

Every save and every page asks for it, and an author changes it once in a while: what was understood is kept by what the
author wrote, in each process. Nobody may change what is given out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from pydantic import ValidationError

from partnership_xblock.activities import activity
from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.errors import Refused

from .block_info import BlockInfo
from .canonical import content_hash

KEPT: Final = 128
"""Blocks' contents in a process; a course has a handful."""


@dataclass(frozen=True, slots=True)
class Versioned:
    """Content with its name. `whole` is what is kept: a later release's preset must not change old questions."""

    content: Content
    whole: Mapping[str, Any]
    hash: str


def content_of(block: BlockInfo) -> Content:
    """Raises KeyError for an unknown kind, Refused `broken` where what its author left does not fit."""
    return _understood(_model(block), _written(block))


def versioned(block: BlockInfo) -> Versioned:
    """The content with its hash. Raises as `content_of`."""
    return _named(block.kind, _model(block), _written(block))


def _model(block: BlockInfo) -> type[Content]:
    model: type[Content] = activity(block.kind).Content
    return model


def _written(block: BlockInfo) -> str:
    return json.dumps(dict(block.content), ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=KEPT)
def _understood(model: type[Content], author: str) -> Content:
    try:
        return model.from_author(json.loads(author))
    except ValidationError:
        raise Refused("broken") from None


@lru_cache(maxsize=KEPT)
def _named(kind: str, model: type[Content], author: str) -> Versioned:
    content = _understood(model, author)
    whole = content.model_dump(mode="json")
    return Versioned(content=content, whole=MappingProxyType(whole), hash=content_hash(kind, whole))
