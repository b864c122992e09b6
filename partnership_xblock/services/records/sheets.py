"""Builds the argument of a kind's rules (`Sheet`) from live work or a round, and a learner's view of content and marks.

Everything that reaches a learner goes through here: the page, a round, paper, the data of a bundle. A trainer and an
author see the content whole.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Content, Settings, Sheet, Values
from partnership_xblock.activities.outcomes import STAGE
from partnership_xblock.domain.document import present
from partnership_xblock.domain.marks import Mark
from partnership_xblock.domain.secret import without_secrets
from partnership_xblock.domain.text import Text, localized
from partnership_xblock.host.preferences import zone_without_device
from partnership_xblock.services.wire.shapes import MarkShape

from .block import KEPT, BlockInfo, text_of


def day_of(moment: datetime) -> date:
    """The day of a moment in the courses' time zone: a course has none of its own."""
    return moment.astimezone(zone_without_device("")).date()


def sheet_of(
    block: BlockInfo,
    content: Content,
    *,
    answers: Values,
    network: Values,
    now: datetime,
    certificates: Values | None = None,
    stage: str = "",
) -> Sheet[Any]:
    """The sheet of current work. `certificates` (certificates.py) and `stage` (stages.py) where a kind has any and the
    result depends on them."""
    return Sheet(
        stage=stage,
        content=content,
        answers=answers,
        network=network,
        settings=Settings(minimum=block.minimum, wpa=block.wpa),
        certificates=certificates or {},
        today=day_of(now),
    )


def sheet_of_round(
    content: Content,
    *,
    answers: Mapping[str, Any],
    network: Mapping[str, Any],
    submitted_at: datetime,
    block: Mapping[str, Any] | None = None,
    certificates: Values | None = None,
    summary: Mapping[str, Any] | None = None,
) -> Sheet[Any]:
    """The sheet of handed-in work, from stored data: items as JSON, the block as stored with the round (needed for
    rules, not for figures and rows). The day is that of handing in. `certificates` as in `sheet_of`; `summary` for a
    kind with stages."""
    block = block or {}
    return Sheet(
        stage=str((summary or {}).get(STAGE, "")),
        content=content,
        answers=present(answers),
        network=present(network),
        settings=Settings(minimum=block.get("minimum", 0), wpa=tuple(block.get("wpa", ()))),
        certificates=certificates or {},
        today=day_of(submitted_at),
    )


def shown_content(kind: Activity[Any], content: Content, language: str) -> dict[str, Any]:
    """The current content, in one language, without its secrets."""
    offered = content if kind.for_learner is None else kind.for_learner(content)
    return dict(without_secrets(localized(offered, language), kind.secrets))


def shown_stored(kind: str, content: Mapping[str, Any]) -> Mapping[str, Any]:
    """A stored content, in both languages, without its secrets. Empty for a kind that is not installed here: its
    secrets are not known."""
    activity = installed(kind)
    if activity is None:
        return {}
    if activity.for_learner is not None and (read := stored_content(activity, content)) is not None:
        content = activity.for_learner(read).model_dump(mode="json")
    return dict(without_secrets(content, activity.secrets))


def in_one_language(content: Any, language: str) -> Any:
    """A stored content with one language instead of two. Read as JSON, not as the kind's model: stored content must
    stay readable when a later release has other fields."""
    if isinstance(content, Mapping):
        if content.keys() == {"th", "en"}:
            return Text(th=content["th"], en=content["en"]).into(language)
        return {key: in_one_language(value, language) for key, value in content.items()}
    if isinstance(content, list):
        return [in_one_language(value, language) for value in content]
    return content


def marks_of(kind: Activity[Any], sheet: Sheet[Any], language: str) -> dict[str, MarkShape]:
    """The marks of the answers, by question; empty where a kind marks nothing."""
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
        told={option: text.into(language) for option, text in mark.explanations.items()},
        key=dict(mark.key) if mark.key is not None else None,
    )


def stored_content(kind: Activity[Any], content: Mapping[str, Any]) -> Content | None:
    """A stored content as this release's model; None where it can no longer be read."""
    model: type[Content] = kind.Content
    return _read(model, text_of(content))


@lru_cache(maxsize=KEPT)
def _read(model: type[Content], text: str) -> Content | None:
    """Parses a content. Rounds of a block were mostly handed in for one content, which every opening of their pages
    reads."""
    try:
        return model.from_kept(json.loads(text))
    except ValidationError:
        return None
