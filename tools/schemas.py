"""The one place that tells the front-end's build what goes over the wire: the pydantic models as one JSON Schema.

Prints `{"$defs": {name: schema}, "texts": {document: {item: [field]}}}`. `$defs` is of all models and named choices in
`services/shapes.py` and `services/desk_shapes.py`, and of each activity's content as a page gets it: under the kind's
name (`MapContent`, `MapQuestion`), every `Text` a string, because a page gets one language. `texts` are the fields that
hold a person's words, of each item of the two documents (`partner:`: every one with an id behind it), of all kinds.

What has a default may be left out on the wire; of a kind's content a page gets every field.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from pathlib import Path
from typing import Any, Literal, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import models_json_schema

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

SERVICES = "partnership_xblock.services"
SHAPES = (f"{SERVICES}.shapes", f"{SERVICES}.desk_shapes", f"{SERVICES}.absent_shapes", f"{SERVICES}.results_shapes")
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


def contents() -> Defs:
    """Each kind's content model, renamed so that two kinds may both have a `Question`."""
    activities = importlib.import_module("partnership_xblock.activities")
    merged: Defs = {}
    for activity in getattr(activities, "ACTIVITIES", ()):
        prefix = "".join(part.capitalize() for part in activity.kind.split("_"))
        defs = definitions([activity.Content])
        defs.pop("Text", None)
        for schema in defs.values():
            schema["required"] = sorted(schema.get("properties", {}))  # the page gets the whole content
        names = {name: name if name.startswith(prefix) else prefix + name for name in defs}
        merged.update({names[name]: renamed(schema, names) for name, schema in defs.items()})
    return merged


def texts() -> dict[str, dict[str, list[str]]]:
    """Where words are written. Items without any are left out; kinds that have an item of one name share its fields."""
    item = importlib.import_module("partnership_xblock.domain.item")
    network = importlib.import_module("partnership_xblock.domain.network")
    activities = importlib.import_module("partnership_xblock.activities")
    families = [(family.key, family.model) for activity in activities.ACTIVITIES for family in activity.items]
    found: dict[str, dict[str, list[str]]] = {}
    for document, items in (("network", list(network.ITEMS.items())), ("answers", families)):
        for key, model in items:
            if fields := item.written(model):
                known = found.setdefault(document, {}).setdefault(key, [])
                known.extend(field for field in fields if field not in known)
    return found


def renamed(schema: Any, names: dict[str, str]) -> Any:
    """The schema with references following `names`, and a reference to `Text` as a string."""
    if isinstance(schema, list):
        return [renamed(item, names) for item in schema]
    if not isinstance(schema, dict):
        return schema
    target = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    if target == "Text":
        return {"type": "string"}
    if target:
        return {"$ref": f"#/$defs/{names[target]}"}
    return {key: renamed(value, names) for key, value in schema.items()}


def untitled(schema: Any) -> Any:
    """Without the titles pydantic gives to every field: they would become type names of their own."""
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


def main() -> None:
    defs: Defs = {}
    for module_name in SHAPES:
        if importlib.util.find_spec(module_name) is not None:
            defs.update(wire(module_name))
    if importlib.util.find_spec("partnership_xblock.activities") is not None:
        defs.update(contents())
    defs = {name: untitled(schema) for name, schema in defs.items()}
    choices = {json.dumps(schema["enum"]): name for name, schema in defs.items() if "enum" in schema}
    defs = {
        name: {**(schema if "enum" in schema else with_named_choices(schema, choices)), "title": name}
        for name, schema in sorted(defs.items())
    }
    json.dump({"$defs": defs, "texts": texts()}, sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)


if __name__ == "__main__":
    main()
