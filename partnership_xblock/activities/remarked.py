"""Says which questions with right answers an author's change marks anew: those of other keys or points.

Nothing of a kind is known here: a question is a thing that gives points, its keys are what is secret in it and no
text. What is hidden since is marked as before, and no change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from partnership_xblock.activities.schema import Schema

TEXT: Final = ("text", "long_text")
NOTHING: Final = object()


def remarked(schema: Schema, before: Mapping[str, Any], now: Mapping[str, Any], path: str) -> Iterator[str]:
    """Paths of the questions, through ids, below `path`. Both are whole contents as JSON, by the kind's schema."""
    yield from _in(schema, schema["properties"], before, now, path)


def _in(schema: Schema, fields: Schema, before: Mapping[str, Any], now: Mapping[str, Any], path: str) -> Iterator[str]:
    for name, field in fields.items():
        for thing, was in _things(field, before.get(name), now.get(name)):
            inner, here = model_of(schema, field["items"], thing), f"{path}/{name}/{thing['id']}"
            if any(one.get("x-widget") == "points" for one in inner.values()):
                if _other(_keys(schema, inner, was), _keys(schema, inner, thing)):
                    yield here
            else:
                yield from _in(schema, inner, was, thing, here)


def model_of(schema: Schema, item: Schema, value: Mapping[str, Any]) -> Schema:
    """The fields of a thing in a list, which may be one of several models."""
    if "oneOf" in item:
        by = item["discriminator"]
        item = {"$ref": by["mapping"].get(value.get(by["propertyName"]), "")}
    found: Schema = schema["$defs"].get(item.get("$ref", "").rpartition("/")[2], {}).get("properties", {})
    return found


def _things(field: Schema, before: Any, now: Any) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """The things of a list that were there before."""
    if "x-list" not in field or not isinstance(before, list) or not isinstance(now, list):
        return
    was = {one["id"]: one for one in before}
    yield from ((one, was[one["id"]]) for one in now if one.get("id") in was)


def _keys(schema: Schema, fields: Schema, value: Mapping[str, Any]) -> dict[str, Any]:
    """What answers are marked by: a dictionary, in which those of a list stand by their ids."""
    found: dict[str, Any] = {}
    for name, field in fields.items():
        inner = value.get(name)
        if "x-list" in field and isinstance(inner, list):
            found[name] = {
                one.get("id", ""): _keys(schema, model_of(schema, field["items"], one), one) for one in inner
            }
        elif field.get("x-widget") == "points" or (field.get("x-secret") and field.get("x-widget") not in TEXT):
            said = _without_texts(inner)
            if said is not NOTHING:
                found[name] = said
    return found


def _without_texts(value: Any) -> Any:
    if isinstance(value, Mapping):
        inner = {key: said for key, one in value.items() if (said := _without_texts(one)) is not NOTHING}
        return inner if value.keys() != {"th", "en"} and inner else NOTHING
    return value


def _other(before: Any, now: Any) -> bool:
    """A thing that came since counts where it is a key itself; one that is gone does not."""
    if isinstance(before, Mapping) and isinstance(now, Mapping):
        return any(_other(before[key], one) if key in before else _says(one) for key, one in now.items())
    return bool(before != now)


def _says(value: Any) -> bool:
    return any(map(_says, value.values())) if isinstance(value, Mapping) else bool(value)
