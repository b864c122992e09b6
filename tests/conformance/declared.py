"""What a kind says of itself: both languages, words with their Thai, rubric and starters, content as JSON."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import partnership_xblock
from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.text import Text, localized

THAI = Path(partnership_xblock.__file__).parent / "conf" / "locale" / "th" / "LC_MESSAGES" / "text.mo"

KEY = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*")
LANGUAGES = {"th": "Thai", "en": "English"}


def home(kind: Activity[Any]) -> str:
    return f"partnership_xblock/activities/{kind.kind}"


def both_languages(kind: Activity[Any], _root: Path) -> Iterator[str]:
    for name in ("label", "title", "instructions"):
        for language, spoken in LANGUAGES.items():
            if not getattr(getattr(kind, name), language).strip():
                yield f"{home(kind)}/__init__.py: {name} has no {spoken}"
    of_a_part = (
        ("content.py", texts_of(kind.Content.preset())),
        ("__init__.py: rubric", texts_of(list(kind.rubric))),
        ("__init__.py: starters", texts_of(list(kind.starters))),
    )
    for part, texts in of_a_part:
        for at, text in texts:
            lacking = [spoken for language, spoken in LANGUAGES.items() if not getattr(text, language).strip()]
            # A text may be left out, in both languages; what is said in one is said in the other.
            if len(lacking) == 1:
                yield f"{home(kind)}/{part}: {at or 'a text'} has no {lacking[0]}"


def texts_of(value: Any, at: str = "") -> Iterator[tuple[str, Text]]:
    """Every text below a value, with the way to it."""
    if isinstance(value, Text):
        yield at, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts_of(item, f"{at}[{key}]")
    elif isinstance(value, (list, tuple)):
        for place, item in enumerate(value):
            yield from texts_of(item, f"{at}[{getattr(item, 'id', place)}]")
    else:
        for name in getattr(type(value), "model_fields", {}):
            yield from texts_of(getattr(value, name), f"{at}.{name}".lstrip("."))


class Untranslated(gettext.NullTranslations):
    """What a catalogue does not hold is empty, where it would else be the English."""

    def gettext(self, _message: str) -> str:
        return ""


def in_thai() -> Callable[[str], str]:
    """A message in Thai; empty where the catalogue has none."""
    with THAI.open("rb") as file:
        thai = gettext.GNUTranslations(file)
    thai.add_fallback(Untranslated())
    return thai.gettext


def words(kind: Activity[Any], _root: Path) -> Iterator[str]:
    thai = in_thai()
    for key, message in kind.words.items():
        if not KEY.fullmatch(key) or not message.strip():
            yield f"{home(kind)}/words.py: {key!r} is no key of small letters, or has no words"
        elif not thai(message):
            yield f"partnership_xblock/conf/locale/th: no Thai for {message!r} (make messages, then write it there)"


def rubric_and_starters(kind: Activity[Any], _root: Path) -> Iterator[str]:
    if not kind.needs_trainer:
        return
    if len(kind.starters) != 6:
        yield f"{home(kind)}: {len(kind.starters)} starters for a trainer's comment; six are offered"
    if len(kind.rubric) < 3 or len({line.id for line in kind.rubric}) < len(kind.rubric):
        yield f"{home(kind)}: {len(kind.rubric)} criteria in the rubric; three or more, each with an id of its own"
    for line in kind.rubric:
        if len(line.levels) != 4:
            yield f"{home(kind)}: criterion {line.id!r} has {len(line.levels)} levels; four are shown"


def content_travels_as_json(kind: Activity[Any], _root: Path) -> Iterator[str]:
    preset = kind.Content.preset()
    if kind.Content.from_author({}) != preset or kind.Content.from_author(preset.model_dump(mode="json")) != preset:
        yield f"{home(kind)}/content.py: the preset is not the same after it was kept as JSON"
    if not isinstance(localized(preset, "th"), dict):
        yield f"{home(kind)}/content.py: a page gets no object of it"


CHECKS = (both_languages, words, rubric_and_starters, content_travels_as_json)
