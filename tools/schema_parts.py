"""Parts of pydantic's JSON Schemas for generating types: visible fields, choices by name, docstrings."""

from __future__ import annotations

import ast
import inspect
import json
import textwrap
from collections.abc import Iterable, Sequence
from importlib import import_module
from itertools import pairwise
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter

REFERENCE = "#/$defs/"
Defs = dict[str, Any]
Model = type[BaseModel]


def field_docs(model: Model) -> dict[str, str]:
    """Field → the docstring below it, where there is one; a subclass's own wins."""
    docs: dict[str, str] = {}
    for one in reversed([base for base in model.__mro__ if issubclass(base, BaseModel) and base is not BaseModel]):
        [statement] = ast.parse(textwrap.dedent(inspect.getsource(one))).body
        body = statement.body if isinstance(statement, ast.ClassDef) else []
        for field, text in pairwise(body):
            if (
                isinstance(field, ast.AnnAssign)
                and isinstance(field.target, ast.Name)
                and isinstance(text, ast.Expr)
                and isinstance(text.value, ast.Constant)
                and isinstance(text.value.value, str)
            ):
                docs[field.target.id] = inspect.cleandoc(text.value.value)
    return docs


def named_choices(modules: Iterable[str]) -> dict[str, str]:
    """Schema → name of every choice that a module names: `Layout = Literal[...]`, `AnyCard = ... | ...`. Of two names
    of one choice the first is taken."""
    names: dict[str, str] = {}
    for module in modules:
        for name, thing in vars(import_module(module)).items():
            if not name.startswith("_") and is_choice(thing):
                schema = TypeAdapter(thing).json_schema(ref_template=REFERENCE + "{model}")
                names.setdefault(text_of(as_shown(schema, frozenset())), name)
    return names


def is_choice(thing: Any) -> bool:
    """Named words, or a union in which there is a model or a named word."""
    origin = get_origin(thing)
    if origin is Annotated:
        return is_choice(get_args(thing)[0]) and get_origin(get_args(thing)[0]) is not Literal
    if origin in (Union, UnionType):
        return any(get_origin(one) is Literal or is_model(one) for one in get_args(thing))
    return origin is Literal and len(get_args(thing)) > 1


def is_model(thing: Any) -> bool:
    return isinstance(thing, type) and issubclass(thing, BaseModel)


def text_of(schema: Any) -> str:
    return json.dumps(schema, sort_keys=True)


def as_shown(schema: Any, secrets: frozenset[str]) -> Any:
    """The schema for the front-end: no limits, defaults and titles, nothing secret, every `Text` a string."""
    if isinstance(schema, list):
        return [as_shown(one, secrets) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("$ref") == f"{REFERENCE}Text":
        description = {"description": schema["description"]} if "description" in schema else {}
        return {"type": "string", **description}
    result = {key: as_shown(value, secrets) for key, value in schema.items() if key in KEYWORDS}
    if "patternProperties" in schema:  # a dictionary whose keys are ids
        [values] = schema["patternProperties"].values()
        result["additionalProperties"] = as_shown(values, secrets)
    if "properties" in schema:
        fields = {name: one for name, one in schema["properties"].items() if name not in secrets}
        result["properties"] = {name: as_shown(one, secrets) for name, one in fields.items()}
        result["required"] = [name for name in schema.get("required", ()) if name not in secrets]
    if set(result) == {"enum"}:
        result["type"] = "string"
    return result


KEYWORDS = frozenset({
    "$ref", "additionalProperties", "allOf", "anyOf", "const", "description", "enum", "items", "oneOf", "prefixItems",
    "propertyNames", "type",
})  # fmt: skip
"""Keywords that define a type. Limits, patterns and formats are the server's to check."""


def with_names(schema: Any, choices: dict[str, str], *, besides: str = "") -> Any:
    """The schema with a reference in place of every spelled-out choice that has a name."""
    if isinstance(schema, list):
        return [with_names(one, choices) for one in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {key: value for key, value in schema.items() if key != "description"}
    name = choices.get(text_of(plain))
    if name is not None and name != besides:
        description = {"description": schema["description"]} if "description" in schema else {}
        return {"$ref": REFERENCE + name, **description}
    return {key: with_names(value, choices) if key != "propertyNames" else value for key, value in schema.items()}


def reached(roots: Sequence[str], defs: Defs) -> list[str]:
    """Names of all types that the roots consist of, including the roots, in reading order."""
    names_in_order: dict[str, None] = {}

    def look(schema: Any) -> None:
        if isinstance(schema, list):
            for one in schema:
                look(one)
        elif isinstance(schema, dict):
            name = str(schema.get("$ref", "")).removeprefix(REFERENCE)
            if name and name not in names_in_order:
                names_in_order[name] = None
                look(defs[name])
            for one in schema.values():
                look(one)

    for root in roots:
        if root not in names_in_order:
            names_in_order[root] = None
            look(defs[root])
    return list(names_in_order)


def renamed(schema: Any, names: dict[str, str]) -> Any:
    """The schema with references following `names`."""
    if isinstance(schema, list):
        return [renamed(one, names) for one in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: renamed(value, names) for key, value in schema.items()}
    if "$ref" in result:
        name = result["$ref"].removeprefix(REFERENCE)
        result["$ref"] = REFERENCE + names.get(name, name)
    return result
