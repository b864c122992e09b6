"""Puts a value's fields into the order of their model, so that a file reads like the editor.

Names that the model does not know, and those of a table, follow by the alphabet: equal values are written alike, byte
for byte.
"""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from pydantic import BaseModel

FIRST: Final = {"id": 0, "th": 1, "en": 2}


def ordered(value: Any, type_: Any = None) -> Any:
    """The same value; dictionaries in the order of `type_`, a model or any annotation of a model's field."""
    while get_origin(type_) is Annotated:
        type_ = get_args(type_)[0]
    if isinstance(value, (list, tuple)):
        inner = get_args(type_)[0] if get_origin(type_) in (tuple, list) else None
        return [ordered(one, inner) for one in value]
    if not isinstance(value, dict):
        return value
    if get_origin(type_) is dict:
        return {name: ordered(value[name], get_args(type_)[1]) for name in sorted(value, key=_alphabet)}
    model = _model(type_, value)
    fields = model.model_fields if model is not None else {}
    names = [*(name for name in fields if name in value), *sorted(value.keys() - fields.keys(), key=_alphabet)]
    return {name: ordered(value[name], fields[name].annotation if name in fields else None) for name in names}


def _alphabet(name: str) -> tuple[int, str]:
    return FIRST.get(name, len(FIRST)), name


def _model(type_: Any, value: dict[str, Any]) -> type[BaseModel] | None:
    """The model; of several the one whose fixed fields (`kind`, `type`) the value has."""
    if get_origin(type_) in (Union, UnionType):
        found = [model for part in get_args(type_) if (model := _model(_bare(part), value)) is not None]
        return next((model for model in found if _fits(model, value)), None)
    return type_ if isinstance(type_, type) and issubclass(type_, BaseModel) else None


def _bare(type_: Any) -> Any:
    return get_args(type_)[0] if get_origin(type_) is Annotated else type_


def _fits(model: type[BaseModel], value: dict[str, Any]) -> bool:
    fixed = {name: field.annotation for name, field in model.model_fields.items()}
    return all(
        value.get(name) in get_args(annotation) for name, annotation in fixed.items()
        if get_origin(annotation) is Literal and len(get_args(annotation)) == 1
    )  # fmt: skip
