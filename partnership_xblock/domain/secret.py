"""Marks content that no learner may see before earning it: the key of a question, its explanations.

A field of content is marked where it is declared, `right: Annotated[bool, SECRET] = False`. All data for learners
passes `without_secrets`. It matches field names alone, at any depth, so that it also works for content that another
release stored with a round; therefore a name that is secret anywhere in a kind is used for nothing else there
(`tests/conformance`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final, get_args

from pydantic import BaseModel


class SecretMark:
    """Marks a field as secret."""

    __slots__ = ()


SECRET: Final = SecretMark()


@cache
def secret_names(model: type[BaseModel]) -> frozenset[str]:
    """Names of the secret fields in a model and in all models it contains."""
    return frozenset(name for name, secret in fields_below(model) if secret)


def fields_below(model: type[BaseModel]) -> Iterator[tuple[str, bool]]:
    """Every field of a model and of all models it contains: its name, and whether it is secret."""
    for one in models_below(model):
        for name, field in one.model_fields.items():
            yield name, any(isinstance(mark, SecretMark) for mark in field.metadata)


def models_below(model: type[BaseModel]) -> tuple[type[BaseModel], ...]:
    """A model and every model it contains, each once."""
    models: dict[type[BaseModel], None] = {}

    def look(annotation: Any) -> None:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            if annotation in models:
                return
            models[annotation] = None
            for field in annotation.model_fields.values():
                look(field.annotation)
        for part in get_args(annotation):
            look(part)

    look(model)
    return tuple(models)


def without_secrets(value: Any, secrets: frozenset[str]) -> Any:
    """JSON-like data (or models) without the fields of these names, at any depth."""
    # Most values are words, and to ask whether they are a mapping is what costs.
    if not secrets or isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return {key: without_secrets(item, secrets) for key, item in value.items() if key not in secrets}
    if isinstance(value, (list, tuple)):
        return [without_secrets(item, secrets) for item in value]
    return value
