"""A kind's finished work in which every text is a word that stands nowhere else, to be looked for afterwards.

Fields are found by their type (`domain/item.py`), so a kind of tomorrow is under the tests by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.family import OF_EVERY_KIND, OFFER
from partnership_xblock.domain.item import text_fields


@dataclass
class Sown:
    """`answers` of a kind's own; `words`: each word by where it stands, as `step:a1#text`."""

    answers: dict[str, dict[str, Any]]
    words: dict[str, str] = field(default_factory=dict)


def sown(kind: Activity[Any], word: Callable[[str], str]) -> Sown:
    """The kind's example with a word in every text field of every item, also where the example has none; and something
    offered from elsewhere that was used. An item there can be only one of is there in any case."""
    single = {family.key: {} for family in kind.items if not family.key.endswith(":") and text_fields(family.model)}
    offered = {f"{OFFER}{'a' * 16}": {"state": "taken"}}
    result = Sown({**single, **offered, **deepcopy(kind.finished("th")["answers"])})
    for key, value in result.answers.items():
        for family in (*kind.items, *OF_EVERY_KIND):
            if _is_of(key, family.key):
                for name in text_fields(family.model):
                    written = value.get(name, "")
                    value[name] = _filled(written, f"{key}#{name}", word, result.words)
    return result


def _filled(written: Any, at: str, word: Callable[[str], str], words: dict[str, str]) -> Any:
    """A text, or texts by id, or a list of texts: each a word of its own."""
    if isinstance(written, Mapping):
        return {key: _filled(text, f"{at}.{key}", word, words) for key, text in written.items()}
    if isinstance(written, list):
        return [_filled(text, f"{at}.{place}", word, words) for place, text in enumerate(written)]
    words[at] = word(at.partition(":")[0])
    return words[at]


def without_a_word(kind: Activity[Any]) -> Iterator[str]:
    """Text fields in which no word would stand, as `step:#text`: the example has no such item."""
    words = sown(kind, str).words
    for family in kind.items:
        for name in text_fields(family.model):
            places = (at.partition("#") for at in words)
            if not any(_is_of(key, family.key) and at.partition(".")[0] == name for key, _, at in places):
                yield f"{family.key}#{name}"


def _is_of(key: str, family: str) -> bool:
    return key.startswith(family) if family.endswith(":") else key == family
