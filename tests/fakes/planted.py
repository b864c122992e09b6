"""Contents with something to be found in every secret field: texts that are like no others, and a second content that
differs in nothing but its secrets.

Fields are found by their mark (`domain/secret.py`), so a field that is marked tomorrow is under the tests by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic import BaseModel

from partnership_xblock.activities.activity import Activity, Content
from partnership_xblock.domain.secret import SecretMark, models_below
from partnership_xblock.domain.text import Text

Way = tuple[str, ...]
"""Where something stands: names of fields, keys of mappings, ids of what stands in lists."""


@dataclass
class Planted:
    """`content` as an author's fields; `found`: each planted text and where it stands; `fields`: which marked fields
    hold one, as `Option.why`."""

    content: dict[str, Any]
    found: dict[str, Way] = field(default_factory=dict)
    fields: set[str] = field(default_factory=set)


def planted(content: Content, *, series: str = "a") -> Planted:
    """A content with a text of its own in every text that is secret, also where its author left it empty."""
    result = Planted(content={})

    def copy(value: Any, way: Way, secret: str) -> Any:
        if isinstance(value, Text):
            if not secret:
                return value.model_dump(mode="json")
            mark = f"zq{series}{len(result.found)}qz"
            result.found[mark] = way
            result.fields.add(secret)
            return {"th": mark, "en": mark}
        if isinstance(value, BaseModel):
            return {
                name: copy(_filled(value, name), (*way, name), secret or _secret(type(value), name))
                for name in type(value).model_fields
            }
        if isinstance(value, Mapping):
            return {key: copy(one, (*way, str(key)), secret) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [copy(one, (*way, str(getattr(one, "id", place))), secret) for place, one in enumerate(value)]
        return value

    result.content = copy(content, (), "")
    return result


def _secret(model: type[BaseModel], name: str) -> str:
    marked = any(isinstance(mark, SecretMark) for mark in model.model_fields[name].metadata)
    return f"{model.__name__}.{name}" if marked else ""


def _filled(one: BaseModel, name: str) -> Any:
    """A field's value; for texts by id of which there are none, an empty one for each id of a mapping beside it."""
    value = getattr(one, name)
    if value == {} and _holds_text(type(one).model_fields[name].annotation):
        beside = (getattr(one, other) for other in type(one).model_fields)
        return {key: Text() for key in next((ids for ids in beside if isinstance(ids, Mapping) and ids), {})}
    return value


def secret_fields(kind: Activity[Any]) -> Iterator[tuple[str, bool]]:
    """Every marked field of a kind's content, as `Option.why`, and whether it holds texts."""
    for model in models_below(kind.Content):
        for name, one in model.model_fields.items():
            if any(isinstance(mark, SecretMark) for mark in one.metadata):
                yield f"{model.__name__}.{name}", _holds_text(one.annotation)


def _holds_text(annotation: Any) -> bool:
    return annotation is Text or any(_holds_text(part) for part in get_args(annotation))


# --- another key ---

_OTHER = {"yes": "no", "no": "yes", "unsaid": "yes"}


def with_other_keys(content: Any, secrets: frozenset[str]) -> Any:
    """The same content, in which whatever is secret and no text is another: what is right among its neighbours moves on
    by one, an order begins with its second, a yes is a no."""
    if isinstance(content, Mapping):
        return {
            key: _other(value) if key in secrets else with_other_keys(value, secrets) for key, value in content.items()
        }
    if not isinstance(content, list):
        return content
    turned = [with_other_keys(one, secrets) for one in content]
    for name in secrets:
        there = [one for one in turned if isinstance(one, dict) and isinstance(one.get(name), (bool, str, int, float))]
        values = [one[name] for one in there]
        for one, value in zip(there, [*values[1:], *values[:1]], strict=True):
            one[name] = value
    return turned


def _other(value: Any) -> Any:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return [*value[1:], *value[:1]]
    if isinstance(value, Mapping) and value.keys() != {"th", "en"}:
        return {key: _OTHER.get(one, one) if isinstance(one, str) else one for key, one in value.items()}
    return value
