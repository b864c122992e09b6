"""Replaces ids of joined partners in answers: in keys of families about a partner, in fields of type `PartnerId`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from partnership_xblock.activities.family import Family, family_of, partner_fields
from partnership_xblock.domain.document import Document, Item


def read_as_joined(families: Iterable[Family], answers: Document, joined: Mapping[str, str]) -> Document:
    """The answers as they read where some partners are one (`domain.network`). Items keep their revisions. Of two items
    about what is one partner now, the one that was changed last is read; a removed one only under its own key."""
    if not joined:
        return answers
    families = tuple(families)
    items: dict[str, Item] = {}
    for key, item in answers.items.items():
        family = family_of(families, key)
        name, value = key, item.value
        if family is not None:
            name = _key(family, key, joined)
            value = _value(family, item.value, joined)
        if name != key and item.gone:
            continue
        before = items.get(name)
        if before is None or before.revision < item.revision or (before.revision == item.revision and name == key):
            items[name] = item if value is item.value else Item(value=value, revision=item.revision, gone=item.gone)
    return Document(items=items, revision=answers.revision)


def _key(family: Family, key: str, joined: Mapping[str, str]) -> str:
    if not family.of_partner:
        return key
    partner, dot, rest = key.removeprefix(family.key).partition(".")
    return f"{family.key}{joined.get(partner, partner)}{dot}{rest}"


def _value(family: Family, value: Mapping[str, Any], joined: Mapping[str, str]) -> Mapping[str, Any]:
    for way in partner_fields(family.model):
        value = _with(value, way, joined)
    return value


def _with(value: Any, way: tuple[str, ...], joined: Mapping[str, str]) -> Any:
    """The value with the ids at the end of a path replaced; the same object where nothing is. A list of ids names each
    partner once."""
    if not way:
        return joined.get(value, value) if isinstance(value, str) else value
    step, *rest = way
    if step != "*":
        if not isinstance(value, Mapping) or step not in value:
            return value
        inner = _with(value[step], tuple(rest), joined)
        return value if inner is value[step] else {**value, step: inner}
    if isinstance(value, Mapping):
        inner = {key: _with(one, tuple(rest), joined) for key, one in value.items()}
        return inner if any(inner[key] is not one for key, one in value.items()) else value
    if not isinstance(value, (list, tuple)):
        return value
    entries = [_with(one, tuple(rest), joined) for one in value]
    if all(now is was for now, was in zip(entries, value, strict=True)):
        return value
    return entries if rest else list(dict.fromkeys(entries))
