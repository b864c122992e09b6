"""JSON Schema of a kind's content (or of any model an author edits) in one language, for an editor.

    content_schema(kind, "th", wording.say)

Nothing in it is typed a second time: fields, limits and choices are the models', words their `Titled`
(domain/titled.py). It contains secret fields too: it is for authors only.

An object has `properties`, `required` (names a new one must be given) and, in `$defs`, `default` at each field that has
one. The content itself has no defaults here: every field has its preset's, and presets are sent separately. Each field
has `title`, and where there is one `description`; besides:

x-widget    how it is edited, below
x-min, x-max  a text's grapheme clusters in each language; x-min: in one of them
x-choices   [{"value", "title"}] of a `choice`, `choices`, or the values of a `table`
x-of        whose ids it holds: the nearest list of that name, beside it or in an enclosing model; "sectors" and
            "kinds" stand for the network's sectors and the kinds of activity where the content has none. At a `table`
            it may name a field beside it that names the list
x-also      [{"value", "title"}] of ids that a `table` accepts beside those of its list
x-list      {"label", "add", "reorder", "hide"} of things with ids: the field that is the thing's name, and what may be
            done besides renaming. `add` also allows removing; `hide` keeps the thing where it was chosen
x-secret    true: no learner sees it before earning it
readOnly    true: shown, but not editable

Bounds are JSON Schema's (`minimum`, `maximum`, `multipleOf`, `minItems`, `maxItems`, `maxProperties`, `pattern`).

text, long_text   words in two languages: a line; sentences
line, id, type    a plain line; a thing's permanent id; which one of several it is (`const`)
number, points, switch, date
month_day         a day of any year, `05-15`
choice, choices   one, or some, of `x-choices`
reference, references, order   one id of `x-of`; some; all of them in their order
url, picture      an https address; or a file of the course
indicators        numbers of the performance agreement
list, sectors     things with ids; the same with a place on the map
rows              things without ids
texts, words      lines in two languages; plain ones
lists             lists by name
table             one value for each id of `x-of`
group             one object within another

Things that may be one of several (`kind`, `type`) are `oneOf` with `discriminator` and `x-variants` ([{"value",
"title"}]).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from pydantic import AfterValidator, BaseModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import to_jsonable_python

from partnership_xblock.activities.activity import Activity
from partnership_xblock.domain.secret import SecretMark
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.titled import Limit, Titled
from partnership_xblock.domain.vocabulary import Sector

Say = Callable[[str, str], str]
"""(an English message, language): the message in that language."""
Schema = dict[str, Any]
Marks = tuple[Any, ...]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
LINE: Final = 300
"""Most clusters of a text that is edited in one line."""
HALF: Final = 0.5
MONTH_DAY: Final = r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"
"""The pattern of a day that returns every year."""
UNTITLED: Final = Titled("")
PLAIN: Final[Mapping[Any, tuple[Schema, str]]] = {
    bool: ({"type": "boolean"}, "switch"),
    int: ({"type": "integer"}, "number"),
    float: ({"type": "number"}, "number"),
    str: ({"type": "string"}, "line"),
    date: ({"type": "string", "format": "date"}, "date"),
}


def content_schema(kind: Activity[Any], language: str, say: Say) -> Schema:
    """The schema of a kind's content."""
    return _Writer(language, say).whole(kind.Content)


def model_schema(model: type[BaseModel], language: str, say: Say) -> Schema:
    """The schema of any model that an author edits whole."""
    return _Writer(language, say).whole(model)


def titled(field: FieldInfo) -> Titled:
    """The `Titled` of a field; `UNTITLED` where it has none (tests/conformance names it). The last one counts: a
    field's own words override those of an alias."""
    return next((mark for mark in reversed(field.metadata) if isinstance(mark, Titled)), UNTITLED)


class _Writer:
    """Writes one schema, and collects the models it uses."""

    def __init__(self, language: str, say: Say) -> None:
        self.language = language
        self._say = say
        self.models: dict[str, type[BaseModel]] = {}
        self.defs: Schema = {}

    def say(self, words: str | Text) -> str:
        """A translated message; empty for an empty one, for which a catalogue would return its own head."""
        if isinstance(words, Text):
            return words.into(self.language)
        return self._say(words, self.language) if words else ""

    def whole(self, model: type[BaseModel]) -> Schema:
        schema = {"$schema": DIALECT, **self.object(model, defaults=False)}
        return {**schema, "$defs": dict(sorted(self.defs.items()))}

    def object(self, model: type[BaseModel], *, defaults: bool = True) -> Schema:
        fields = model.model_fields
        return {
            "type": "object",
            "properties": {name: self.field(name, field, defaults=defaults) for name, field in fields.items()},
            "required": [name for name, field in fields.items() if field.is_required()],
            "additionalProperties": False,
        }

    def field(self, name: str, field: FieldInfo, *, defaults: bool) -> Schema:
        words = titled(field)
        schema = self.value(field.annotation, tuple(field.metadata), words)
        if name == "id":
            schema["x-widget"] = "id"
        if words.widget:
            schema["x-widget"] = words.widget
        if words.fixed:
            schema["readOnly"] = True
        if any(isinstance(mark, SecretMark) for mark in field.metadata):
            schema["x-secret"] = True
        if defaults and not field.is_required():
            schema["default"] = to_jsonable_python(field.get_default(call_default_factory=True))
        limits = {"title": self.say(words.title), "description": self.say(words.help)}
        return {**{key: text for key, text in limits.items() if text}, **schema}

    def value(self, annotation: Any, marks: Marks, words: Titled) -> Schema:
        """The schema of a field's value, or of an entry in a list or table of it."""
        annotation, marks = _bare(annotation, marks)
        schema = self.shape(annotation, marks, words)
        schema.update(_limits(annotation, marks))
        if annotation is Text:
            schema["x-widget"] = "long_text" if schema.get("x-max", 0) > LINE else "text"
        if schema.get("multipleOf") == HALF:
            schema["x-widget"] = "points"
        if schema.get("pattern") == MONTH_DAY:
            schema["x-widget"] = "month_day"
        if words.of:
            schema["x-of"] = words.of
        if words.also:
            schema["x-also"] = [{"value": id_, "title": self.say(title)} for id_, title in words.also.items()]
        if "x-list" in schema and _fixed(schema):
            schema["x-list"].update(add=False, reorder=False, hide=False)
        return schema

    def shape(self, annotation: Any, marks: Marks, words: Titled) -> Schema:
        if values := _values(annotation):
            return self.choice(values, words)
        origin = get_origin(annotation)
        if origin is tuple:
            return self.array(annotation, words)
        if origin is dict:
            return self.table(annotation, words)
        if variants := _models(annotation):
            return self.model(variants, marks)
        schema, widget = PLAIN[annotation]
        return {**schema, "x-widget": "reference" if words.of else widget}

    def choice(self, values: tuple[Any, ...], words: Titled) -> Schema:
        choices = [self.chosen(value, words) for value in values]
        if len(values) == 1:
            return {"const": values[0], "x-widget": "type", "x-choices": choices}
        return {"type": "string", "enum": list(values), "x-widget": "choice", "x-choices": choices}

    def chosen(self, value: Any, words: Titled) -> Schema:
        return {"value": value, "title": self.say(words.choices.get(value, ""))}

    def array(self, annotation: Any, words: Titled) -> Schema:
        item, marks = _bare(get_args(annotation)[0], ())
        inner = self.value(item, marks, Titled("", choices=words.choices))
        schema: Schema = {"type": "array", "items": inner}
        models = _models(item)
        if _values(item):
            return {**schema, "x-widget": "choices", "x-choices": inner.pop("x-choices")}
        if item is Text:
            return {**schema, "x-widget": "texts"}
        if not models:
            return {**schema, "x-widget": "references" if words.of else "words"}
        if any("id" not in model.model_fields for model in models):
            return {**schema, "x-widget": "rows"}
        return {**schema, "x-widget": "sectors" if models == (Sector,) else "list", "x-list": _list(models, words)}

    def table(self, annotation: Any, words: Titled) -> Schema:
        key, value = get_args(annotation)
        inner = self.value(value, (), Titled("", choices=words.choices))
        names = self.value(key, (), UNTITLED)
        del names["x-widget"]
        schema: Schema = {"type": "object", "additionalProperties": inner, "propertyNames": names}
        return {**schema, "x-widget": "lists" if "x-list" in inner else "table"}

    def model(self, models: tuple[type[BaseModel], ...], marks: Marks) -> Schema:
        if len(models) == 1:
            return {"$ref": self.reference(models[0]), "x-widget": "group"}
        by = next((mark.discriminator for mark in marks if isinstance(mark, FieldInfo) and mark.discriminator), None)
        if not isinstance(by, str):
            raise TypeError(f"nothing tells {', '.join(model.__name__ for model in models)} apart")
        variants = [(model, self.one_of(model.model_fields[by])) for model in models]
        return {
            "oneOf": [{"$ref": self.reference(model)} for model, _ in variants],
            "discriminator": {
                "propertyName": by,
                "mapping": {one["value"]: self.reference(model) for model, one in variants},
            },
            "x-variants": [one for _, one in variants],
            "x-widget": "group",
        }

    def one_of(self, field: FieldInfo) -> Schema:
        (value,) = _values(field.annotation)
        return self.chosen(value, titled(field))

    def reference(self, model: type[BaseModel]) -> str:
        name = model.__name__
        if self.models.setdefault(name, model) is not model:
            raise TypeError(f"two models called {name}")
        if name not in self.defs:
            self.defs[name] = {}  # a model that contains itself finds its place reserved
            self.defs[name] = _two_languages() if model is Text else self.object(model)
        return f"#/$defs/{name}"


def _two_languages() -> Schema:
    words = {"type": "string", "default": ""}
    return {"type": "object", "properties": {"th": words, "en": words}, "required": [], "additionalProperties": False}


def _bare(annotation: Any, marks: Marks) -> tuple[Any, Marks]:
    """A type without its annotations, and the annotations."""
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _bare(inner, (*more, *marks))
    return annotation, marks


def _values(annotation: Any) -> tuple[Any, ...]:
    """The values of a `Literal`, or of several as a union; none for another type."""
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if get_origin(annotation) in (Union, UnionType):
        parts = [_values(part) for part in get_args(annotation)]
        return tuple(value for part in parts for value in part) if all(parts) else ()
    return ()


def _models(annotation: Any) -> tuple[type[BaseModel], ...]:
    """A model, or the models of a union; none for another type."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    if get_origin(annotation) in (Union, UnionType):
        parts = [_models(_bare(part, ())[0]) for part in get_args(annotation)]
        return tuple(model for part in parts for model in part) if all(parts) else ()
    return ()


def _limits(annotation: Any, marks: Marks) -> Schema:
    """The bounds of a type: pydantic's own as its JSON Schema has them, and those of our validators."""
    limits: Schema = {}
    for limit in _own_limits(marks):
        limits.update(limit)
    own = tuple(mark for mark in marks if not isinstance(mark, (AfterValidator, Titled, SecretMark)))
    if own and not _models(annotation):
        plain: Any = {tuple: tuple[Any, ...], dict: dict[str, Any]}.get(get_origin(annotation), annotation)
        bounded = TypeAdapter(Annotated[(plain, *own)]).json_schema()
        limits.update({name: bound for name, bound in bounded.items() if name in BOUNDS})
    return limits


BOUNDS: Final = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern", "minLength", "maxLength"}
    | {"minItems", "maxItems", "minProperties", "maxProperties"}
)


def _own_limits(marks: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    for mark in marks:
        check: Any = mark.func if isinstance(mark, AfterValidator) else None
        if isinstance(check, Limit):
            yield check.limits


def _list(models: tuple[type[BaseModel], ...], words: Titled) -> Schema:
    """The operations on a list of things with ids."""
    labels = [name for name, field in models[0].model_fields.items() if field.annotation is Text]
    return {
        "label": labels[0] if labels else "id",
        "add": True,
        "reorder": words.ordered,
        "hide": all("hidden" in model.model_fields for model in models),
    }


def _fixed(schema: Schema) -> bool:
    """Whether a list has a fixed length: each entry is drawn or counted by its id, and can only be renamed."""
    return bool(schema.get("minItems", 0) == schema.get("maxItems"))
