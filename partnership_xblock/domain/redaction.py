"""Takes a name out of written texts and leaves the rest unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from partnership_xblock.domain.thai.folding import fold, places

BLANK: Final = "•••"
"""Replaces a name. It belongs to no language and is no longer than any name, so that a text still fits its field."""


def blanked(value: Any, name: str) -> Any:
    """A JSON value with `BLANK` in place of `name` in every text, in whatever Thai spelling; keys stay. The same object
    where the name does not occur."""
    if isinstance(value, str):
        return _without(value, name)
    if isinstance(value, list):
        items = [blanked(one, name) for one in value]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if isinstance(value, Mapping):
        result = {key: blanked(one, name) for key, one in value.items()}
        return result if any(result[key] is not value[key] for key in result) else value
    return value


def _without(text: str, name: str) -> str:
    """Replaces the exact spelling first, then every other one."""
    rest = text.replace(name, BLANK) if name in text else text
    if fold(name) not in fold(rest):
        return rest
    for start, end in reversed(places(rest, name)):
        rest = rest[:start] + BLANK + rest[end:]
    return rest


def blanked_items(items: Mapping[str, Any], name: str, revision: int | None) -> Mapping[str, Any]:
    """The same for a document's items (`{key: {v, r, gone}}`). With a revision, changed items carry it, so that an open
    page receives the change like any other."""
    result = dict(items)
    for key, item in items.items():
        value = blanked(item["v"], name)
        if value is not item["v"]:
            result[key] = {**item, "v": value} if revision is None else {**item, "v": value, "r": revision}
    return result if result != items else items
