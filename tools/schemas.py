"""Prints as JSON everything in the front-end's types that Python declares, for tools/types.mjs.

`wire`: JSON Schemas by name of all models and named choices in `services/wire`; fields with a default may be left out
on the wire. `models`: what each kind declares (kind_models.py). `words`: the keys of the interface's words
(word_keys.py). `texts`: the fields with a person's own
words, of each item of the two documents (`partner:`: every one with an id behind it), of all kinds.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any, Literal, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import models_json_schema

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import kind_models
import word_keys

WIRE = "partnership_xblock.services.wire"
SHAPES = tuple(
    f"{WIRE}.{name}" for name in ("shapes", "save", "page", "desk", "absent", "results", "sharing", "vocabulary")
)
Defs = dict[str, Any]


def definitions(models: list[type[BaseModel]]) -> Defs:
    """The models and everything they mention, by name."""
    _, schema = models_json_schema([(model, "validation") for model in models], ref_template="#/$defs/{model}")
    return dict(schema.get("$defs", {}))


def wire(module_name: str) -> Defs:
    """The models and the named choices (`Mode = Literal[...]`) of one module."""
    module = importlib.import_module(module_name)
    things = {name: thing for name, thing in vars(module).items() if not name.startswith("_")}
    models = [
        thing
        for thing in things.values()
        if isinstance(thing, type) and issubclass(thing, BaseModel) and thing.__module__ == module_name
    ]
    choices = {name: TypeAdapter(thing).json_schema() for name, thing in things.items() if get_origin(thing) is Literal}
    return {**choices, **definitions([model for model in models if model.model_fields])}


def texts() -> dict[str, dict[str, list[str]]]:
    """The fields with a person's own words. Items without any are left out; kinds with an item of one name share its
    fields."""
    item = importlib.import_module("partnership_xblock.domain.item")
    network = importlib.import_module("partnership_xblock.domain.network")
    activities = importlib.import_module("partnership_xblock.activities")
    families = [(family.key, family.model) for activity in activities.ACTIVITIES for family in activity.items]
    by_document: dict[str, dict[str, list[str]]] = {}
    for document, items in (("network", list(network.ITEMS.items())), ("answers", families)):
        for key, model in items:
            if fields := item.text_fields(model):
                names = by_document.setdefault(document, {}).setdefault(key, [])
                names.extend(field for field in fields if field not in names)
    return by_document


def untitled(schema: Any) -> Any:
    """The schema without the titles pydantic gives to every field: they would become type names of their own."""
    if isinstance(schema, list):
        return [untitled(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: untitled(field) for name, field in value.items()} if key == "properties" else untitled(value)
        for key, value in schema.items()
        if key not in {"title", "default"}
    }


def with_named_choices(schema: Any, names: dict[str, str]) -> Any:
    """The schema with a reference wherever a choice is spelled out that has a name."""
    if isinstance(schema, list):
        return [with_named_choices(item, names) for item in schema]
    if not isinstance(schema, dict):
        return schema
    name = names.get(json.dumps(schema.get("enum"))) if schema.get("type") == "string" else None
    if name:
        return {"$ref": f"#/$defs/{name}"}
    return {key: value if key == "propertyNames" else with_named_choices(value, names) for key, value in schema.items()}


def shapes() -> Defs:
    """Everything that is sent over the wire, by name."""
    defs: Defs = {}
    for module_name in SHAPES:
        defs.update(wire(module_name))
    defs = {name: untitled(schema) for name, schema in defs.items()}
    choices = {json.dumps(schema["enum"]): name for name, schema in defs.items() if "enum" in schema}
    return {
        name: schema if "enum" in schema else with_named_choices(schema, choices)
        for name, schema in sorted(defs.items())
    }


def main() -> None:
    everything = {"wire": shapes(), "models": kind_models.files(), "words": word_keys.tables(), "texts": texts()}
    json.dump(everything, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
