"""Describes each kind's content, items, their empty values and words, for `model.gen.ts` beside its views.

A page gets content in one language and without secrets: every `Text` is a string, a field marked `SECRET` is left out,
and so are types that only such a field needs. Of an item's model the suffix `Item` is dropped: in the front-end
`ItemView<Partner>` is the item, `Partner` its value. The shared network, a teacher's answers to a review and the
trainer's review are generated in the same way.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema
from schema_parts import REFERENCE, Defs, Model, as_shown, field_docs, named_choices, reached, renamed, with_names
from word_keys import keys

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.family import OF_EVERY_KIND
from partnership_xblock.domain import network, review
from partnership_xblock.domain.item import ItemModel
from partnership_xblock.domain.personal import Personal
from partnership_xblock.domain.secret import models_below, secret_names
from partnership_xblock.domain.sectors import SectorWords
from partnership_xblock.wording.page import said_on_pages


def files() -> dict[str, dict[str, Any]]:
    """Path below frontend/ → `defs` (JSON Schema by type name), `empty` (name, type, value), `words` (type, keys)."""
    by_path = {
        f"activities/{kind.kind}/model.gen.ts": {
            **declared([kind.Content], [family.model for family in kind.items]),
            "words": {f"{camel(kind.kind)}Word": keys(said_on_pages(kind.words))},
        }
        for kind in ACTIVITIES
    }
    by_path["network/model.gen.ts"] = declared([SectorWords, Personal], list(network.ITEMS.values()))
    by_path["state/model.gen.ts"] = declared([], [family.model for family in OF_EVERY_KIND])
    by_path["desk/model.gen.ts"] = declared([], list(review.items().values()))
    return by_path


def camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def declared(contents: Sequence[Model], items: Sequence[type[ItemModel]]) -> dict[str, Any]:
    """The types of `contents` (read) and `items` (written), with the empty value of each item."""
    items = list(dict.fromkeys(items))
    models = [*contents, *items]
    secrets = frozenset[str]().union(*(secret_names(model) for model in contents))
    defs = described(models)
    choices = {text: name for text, name in named_choices(modules_of(models)).items() if name not in defs}
    names = {name: name for name in defs}
    for model in items:
        short = model.__name__.removesuffix("Item")
        names[model.__name__] = short if short not in defs and short not in choices.values() else model.__name__
    roots = [model.__name__ for model in models]
    schemas = {name: as_shown(schema, secrets) for name, schema in defs.items()}
    schemas = {name: with_names(schema, choices, besides=name) for name, schema in schemas.items()}
    schemas |= {name: json.loads(text) for text, name in choices.items()}
    return {
        "defs": {names.get(name, name): renamed(schemas[name], names) for name in reached(roots, schemas)},
        "empty": [
            [f"NO_{screaming(names[model.__name__])}", names[model.__name__], model().model_dump(mode="json")]
            for model in items
        ],
    }


def screaming(name: str) -> str:
    return "".join(f"_{letter}" if letter.isupper() and at else letter for at, letter in enumerate(name)).upper()


def described(models: Sequence[Model]) -> Defs:
    """The models and all they mention, with the docstrings of their fields. All fields: none may be left out."""
    _, schema = models_json_schema([(model, "validation") for model in models], ref_template=REFERENCE + "{model}")
    defs = dict(schema["$defs"])
    defs.pop("Text", None)
    if twice := [name for name in defs if "__" in name]:
        raise LookupError(f"two models of one file have one name: {', '.join(sorted(twice))}")
    by_name = {model.__name__: model for model in everything(models)}
    for name, model_schema in defs.items():
        if "properties" not in model_schema:
            continue
        docs = field_docs(by_name[name])
        model_schema["required"] = sorted(model_schema["properties"])
        for field, text in docs.items():
            if field in model_schema["properties"]:
                model_schema["properties"][field]["description"] = text
    return defs


def everything(models: Iterable[Model]) -> list[Model]:
    """The models and all models they contain."""
    return list(dict.fromkeys(one for model in models for one in models_below(model)))


def modules_of(models: Iterable[Model]) -> list[str]:
    """The modules of the models and their bases: named choices are declared there."""
    names = (base.__module__ for model in everything(models) for base in model.__mro__ if issubclass(base, BaseModel))
    return list(dict.fromkeys(name for name in names if not name.startswith("pydantic")))
