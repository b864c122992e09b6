"""Reads a block's content, builds the argument of a kind's rules (`Sheet`), and a learner's view of content and marks.

Everything that reaches a learner goes through here: the page, a round, paper, the data of a bundle. A trainer and an
author see the content whole. Work is read as its teacher has joined partners (decision 0079).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from partnership_xblock.activities import activity, installed
from partnership_xblock.activities.activity import Activity, Content, Settings, Sheet, Values
from partnership_xblock.activities.joined import read_as_joined
from partnership_xblock.activities.outcomes import STAGE
from partnership_xblock.domain.document import Document, present
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.marks import Mark
from partnership_xblock.domain.network import SAME, joined
from partnership_xblock.domain.secret import without_secrets
from partnership_xblock.domain.text import localized, words_in
from partnership_xblock.host import zone_without_device
from partnership_xblock.services.wire.shapes import MarkShape

from .block import KEPT, BlockInfo, of_text, text_of, understood
from .limits import content_hash

if TYPE_CHECKING:
    from partnership_xblock.activities.record import Record
    from partnership_xblock.repositories.work import Work


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
    record: Record | None = None,
) -> Sheet[Any]:
    """The sheet of current work. `certificates` (certificates.py), `stage` (stages.py) and `record` (gathered.py) where
    a kind has any and the result depends on them."""
    return Sheet(
        stage=stage,
        content=content,
        answers=answers,
        network=network,
        settings=Settings(minimum=block.minimum, wpa=block.wpa),
        certificates=certificates or {},
        gathered=record,
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
    found = installed(kind)
    if found is None:
        return {}
    if found.for_learner is not None and (read := stored_content(found, content)) is not None:
        content = found.for_learner(read).model_dump(mode="json")
    return dict(without_secrets(content, found.secrets))


def in_one_language(content: Any, language: str) -> Any:
    """A stored content with one language instead of two. Read as JSON, not as the kind's model: stored content must
    stay readable when a later release has other fields."""
    # A page and a round walk hundreds of values, most of them plain: those first.
    if isinstance(content, str):
        return content
    if isinstance(content, Mapping):
        if len(content) == 2 and "th" in content and "en" in content:
            return words_in(content["th"], content["en"], language)
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


def as_joined(work: Work) -> Work:
    """The work with its answers as they read; the work itself where nothing is joined. To be shown, checked and
    frozen, never to be kept."""
    if not any(key.startswith(SAME) for key in work.network.items):
        return work
    kind = installed(work.kind)
    pairs = joined(work.network.present())
    return replace(work, answers=read_as_joined(kind.items, work.answers, pairs)) if kind and pairs else work


def values_as_joined(kind: Activity[Any] | None, answers: Values, network: Values) -> Values:
    """Present answers as they read with a network that has changed since."""
    pairs = joined(network)
    return read_as_joined(kind.items, Document.of(answers), pairs).present() if kind and pairs else answers


def with_what_was_read(work: Work, keys: Iterable[str]) -> Document:
    """The stored answers, and under each of these keys what a page shows there: a change of that is applied to it,
    also where it was written about a partner who is joined to another."""
    read = as_joined(work).answers
    if read is work.answers:
        return read
    shown = {key: read.items[key] for key in keys if key in read.items}
    return Document(items={**work.answers.items, **shown}, revision=work.answers.revision)
