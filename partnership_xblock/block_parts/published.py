"""Describes a block for readers without a page: Studio's search and the mobile apps.

Both are requested of a block without a user, while a course is published or indexed: an error here would stop that for
the whole course (`StudentViewTransformer.collect`; `prepare_item_index` of contentstore/courseware_index.py), so a
block that its author has left broken describes less. Neither contains personal data.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any, Final

from pydantic import ValidationError

from partnership_xblock import api
from partnership_xblock.activities.activity import Activity, Content
from partnership_xblock.block_parts import info
from partnership_xblock.block_parts.titles import typed
from partnership_xblock.block_parts.visitor import plain_key
from partnership_xblock.domain.course_vocabulary import NONE, CourseVocabulary
from partnership_xblock.domain.module_card import LANES, known_competencies, level_words
from partnership_xblock.domain.text import Text, texts_in

log = logging.getLogger(__name__)
CONTENT_TYPE: Final = "Partnership"
INDEX_LIMIT: Final = 16_000
"""Characters of one block in the index: five times the largest preset."""


def _content(block: Any, kind: Activity[Any]) -> Content | None:
    try:
        content: Content = kind.Content.from_author(info.content_of(block))
    except ValidationError:
        return None
    return content


def _own_or(own: str, preset: Text) -> Text:
    """An author's own words are the same in every language."""
    return Text(th=own, en=own) if own else preset


def _title(block: Any, kind: Activity[Any]) -> Text:
    return _own_or(typed(block), api.card(kind=kind, content=block.content).title)


# --- search ---


def index_body(block: Any) -> dict[str, str]:
    """The text by which search finds a block: `instructions`, and in `partnership_content` its titles, questions and
    lists, in both languages, as plain text. Everything under `content` is searched (content/search/index_config.py)."""
    kind = info.kind_of(block)
    if kind is None:
        return {"instructions": block.instructions or "", "partnership_content": ""}
    content = _content(block, kind)
    instructions = _own_or(block.instructions or "", api.card(kind=kind, content=block.content).instructions)
    return {
        "instructions": _joined([instructions]),
        "partnership_content": _joined(
            [
                _title(block, kind),
                kind.label,
                *_competencies(block).values(),
                # What it asks may be the kind's own words, which are not in its content.
                *(content.asks if content is not None else ()),
                *texts_in(content, besides=kind.secrets),
            ]
        ),
    }


def _competencies(block: Any) -> dict[str, Text]:
    """By id; the author's own ones have none."""
    known = _lists(block).competencies
    competencies = known_competencies(info.own_or_preset(block, "competencies"), known)
    own = block.competency or ""
    return {**{one: known[one] for one in competencies}, **({"": Text(th=own, en=own)} if own else {})}


def _lists(block: Any) -> CourseVocabulary:
    """The course's vocabulary; the presets where it cannot be read."""
    try:
        found = info.vocabulary_in(block)
    except Exception as error:  # noqa: BLE001 -- the course is published or indexed all the same
        log.warning("no vocabulary of %s: %s", plain_key(block.scope_ids.usage_id).course_key, type(error).__name__)
        return NONE
    return NONE if found is None else found.lists


def _joined(texts: list[Text]) -> str:
    """Thai first, then English; each once; cut between words."""
    words = " ".join(dict.fromkeys(_lines(texts)))
    return words if len(words) <= INDEX_LIMIT else words[:INDEX_LIMIT].rpartition(" ")[0]


def _lines(texts: list[Text]) -> Iterator[str]:
    for language in ("th", "en"):
        for text in texts:
            if line := " ".join(str(getattr(text, language)).split()):
                yield line


# --- apps ---


def app_data(block: Any) -> dict[str, Any]:
    """`student_view_data` of the course blocks API: the activity as plain JSON.

    It is collected once for everybody and cached with the course, so words are in both languages and nothing depends on
    the person: due dates (with their extensions) and addresses are fields of the API itself.
    """
    kind = info.kind_of(block)
    if kind is None:
        return {"kind": block.kind, "available": False}
    content = _content(block, kind)
    card = api.card(kind=kind, content=block.content)
    return {
        "kind": kind.kind,
        "available": content is not None,
        "title": _both(_title(block, kind)),
        "instructions": _both(_own_or(block.instructions or "", card.instructions)),
        "asks": [_both(text) for text in content.asks] if content is not None else [],
        "minutes": block.minutes or card.minutes,
        "level": _both(level_words(info.own_or_preset(block, "level") or "", _lists(block).levels)),
        "hours": info.own_or_preset(block, "hours") or None,
        "lane": block.lane if block.lane in LANES else "",
        "competencies": [{"id": one, **_both(text)} for one, text in _competencies(block).items()],
        "minimum": info.own_or_preset(block, "minimum"),
        "wpa": list(info.own_or_preset(block, "wpa")),
        "needs_trainer": info.needs_trainer(block),
        "points": info.points(block) or None,
    }


def _both(text: Text) -> dict[str, str]:
    return {language: text.into(language) for language in ("th", "en")}
