"""What a learner may see of an activity's content, and of how her answers were marked.

Everything a learner gets goes through here: her page, a round, paper, the data of her bundle. A trainer and an author
see the content whole.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Content, Sheet
from partnership_xblock.domain.marks import Mark
from partnership_xblock.domain.secret import without_secrets
from partnership_xblock.domain.text import Text, localized

from .shapes import MarkShape
from .understood import KEPT, text_of


def shown_content(kind: Activity[Any], content: Content, language: str) -> dict[str, Any]:
    """The content of now, in one language, without its secrets."""
    offered = content if kind.for_learner is None else kind.for_learner(content)
    return dict(without_secrets(localized(offered, language), kind.secrets))


def shown_of_kept(kind: str, content: Mapping[str, Any]) -> Mapping[str, Any]:
    """A content that was kept, in both languages, without its secrets. Nothing of a kind that is not installed here:
    what is secret in it is not known."""
    found = installed(kind)
    if found is None:
        return {}
    if found.for_learner is not None and (read := of_kept(found, content)) is not None:
        content = found.for_learner(read).model_dump(mode="json")
    return dict(without_secrets(content, found.secrets))


def in_one_language(content: Any, language: str) -> Any:
    """A kept content with one language in the place of two. Read as JSON, not as the kind's model: what was kept
    must stay readable when a later release has other fields."""
    if isinstance(content, Mapping):
        if content.keys() == {"th", "en"}:
            return Text(th=content["th"], en=content["en"]).into(language)
        return {key: in_one_language(value, language) for key, value in content.items()}
    if isinstance(content, list):
        return [in_one_language(value, language) for value in content]
    return content


def marks_of(kind: Activity[Any], sheet: Sheet[Any], language: str) -> dict[str, MarkShape]:
    """How her answers stand, by question; empty where a kind marks nothing."""
    if kind.marks is None:
        return {}
    return {question: mark_shape(mark, language) for question, mark in kind.marks(sheet).items()}


def mark_shape(mark: Mark, language: str) -> MarkShape:
    return MarkShape(
        points=mark.points,
        of=mark.of,
        tries=mark.tries,
        left=mark.left,
        closed=mark.closed,
        right=list(mark.right),
        told={option: text.into(language) for option, text in mark.told.items()},
        key=dict(mark.key) if mark.key is not None else None,
    )


def of_kept(kind: Activity[Any], content: Mapping[str, Any]) -> Content | None:
    """A kept content as this release's model; None where it cannot be read any more."""
    model: type[Content] = kind.Content
    return _read(model, text_of(content))


@lru_cache(maxsize=KEPT)
def _read(model: type[Content], text: str) -> Content | None:
    """Rounds of a block were mostly handed in for one content, which every opening of their pages asks for."""
    try:
        return model.from_kept(json.loads(text))
    except ValidationError:
        return None
