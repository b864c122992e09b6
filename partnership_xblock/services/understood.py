"""An author's content as its kind's model. Every save and every page asks for it, and an author changes it once in a
while: what was understood is kept by what she wrote, in each process. Nobody may change what is given out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from partnership_xblock.activities.activity import Activity, Card, Content

KEPT: Final = 128
"""Blocks' contents in a process; a course has a handful."""


def understood(kind: Activity[Any], raw: Mapping[str, Any]) -> Content:
    """The preset with the author's fields in place. Raises pydantic's ValidationError where they do not fit."""
    model: type[Content] = kind.Content
    return of_text(model, text_of(raw))


def text_of(raw: Mapping[str, Any]) -> str:
    """The same text for the same content."""
    return json.dumps(dict(raw), ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=KEPT)
def of_text(model: type[Content], author: str) -> Content:
    """`understood`, of the content's text."""
    return model.from_author(json.loads(author))


def card_of(kind: Activity[Any], raw: Mapping[str, Any]) -> Card:
    """What an activity says of itself: its content where each says it anew, else its kind. Raises as `understood`."""
    return kind.own_card if kind.card_of is None else kind.card_of(understood(kind, raw))
