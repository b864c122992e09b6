"""What an author edits says what it is: a title at every field, words for every choice, each with its Thai."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.schema import content_schema
from partnership_xblock.domain.titled import OUTSIDE
from tests.conformance.declared import home, in_thai

Scope = tuple[frozenset[str], ...]


def fields_of(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], Scope]]:
    """Every field of a schema with its way (`cards.questions.options.right`; of things that may be one of several, each
    one's), and the names of the fields beside it and in what it stands in, nearest last."""
    yield from _below(schema, schema, (), "")


def _below(part: dict[str, Any], whole: dict[str, Any], scope: Scope, at: str) -> Iterator[tuple[str, Any, Scope]]:
    if reference := part.get("$ref"):
        yield from _below(whole["$defs"][reference.rpartition("/")[2]], whole, scope, at)
    for variant in part.get("oneOf", ()):
        yield from _below(variant, whole, scope, at)
    for inner in (part.get("items"), part.get("additionalProperties")):
        if inner:
            yield from _below(inner, whole, scope, at)
    fields = part.get("properties", {})
    if set(fields) == {"th", "en"}:
        return
    within = (*scope, frozenset(fields))
    for name, field in fields.items():
        way = f"{at}.{name}".lstrip(".")
        yield way, field, within
        yield from _below(field, whole, within, way)


def chosen_from(field: dict[str, Any]) -> list[dict[str, str]]:
    """All values with words that a field has: choices, variants of its things, ids beside a list's."""
    inner = [one for one in (field.get("items"), field.get("additionalProperties")) if one]
    here = [one for name in ("x-choices", "x-variants", "x-also") for one in field.get(name, ())]
    return here + [one for part in inner for one in chosen_from(part)]


def words_of(field: dict[str, Any]) -> list[str]:
    return [field.get("title", ""), field.get("description", ""), *(one["title"] for one in chosen_from(field))]


def every_field_says_what_it_is(kind: Activity[Any], _root: Path) -> Iterator[str]:
    where, thai = f"{home(kind)}/content.py", in_thai()
    english = content_schema(kind, "en", lambda message, _language: message)
    in_both = zip(fields_of(english), fields_of(content_schema(kind, "th", lambda said, _: thai(said))), strict=True)
    untold: dict[str, None] = {}
    for (at, field, scope), (_, translated, _) in in_both:
        if not field.get("title"):
            yield f"{where}: {at} has no title (Titled)"
        for one in chosen_from(field):
            if not one["title"]:
                yield f"{where}: {at} has no words for {one['value']!r} (Titled: choices)"
        if (of := field.get("x-of")) and of not in OUTSIDE and not any(of in names for names in scope):
            yield f"{where}: {at} holds ids of {of!r}, which stands neither beside nor above it"
        untold |= {
            said: None for said, other in zip(words_of(field), words_of(translated), strict=True) if said and not other
        }
    for message in untold:
        yield f"partnership_xblock/conf/locale/th: no Thai for {message!r} (make messages, then write it there)"


CHECKS = (every_field_says_what_it_is,)
