"""What an author writes into a kind's content: checked part by part, and stored as what differs from a preset.

A problem's path is the way to its part, `content/questions/<id>/label`: things with an id are named by it, so that a
problem finds its field also after the author has moved it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from pydantic import ValidationError

from partnership_xblock.activities.activity import Activity
from partnership_xblock.activities.content import Content
from partnership_xblock.activities.later import as_written
from partnership_xblock.activities.remarked import model_of, remarked
from partnership_xblock.activities.schema import Schema, content_schema
from partnership_xblock.domain.course_vocabulary import NONE, CourseVocabulary, over
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.text import any_words, storable
from partnership_xblock.domain.thai.dates import never_comes
from partnership_xblock.domain.titled import OUTSIDE

ROOT: Final = "content"
MOST: Final = 200
"""Things in a list without a bound of its own: more do not fit on a page."""
LONGEST: Final = 2000
"""Code points of a text without a bound of its own."""
_CODES: Final = {
    "missing": "missing",
    "literal_error": "choice",
    "enum": "choice",
    "too_short": "too_few",
    "too_long": "too_many",
    "string_too_long": "too_long",
    "string_pattern_mismatch": "form",
    "multiple_of": "half_points",
    "greater_than_equal": "too_small",
    "less_than_equal": "too_large",
    "int_parsing": "whole_number",
    "int_type": "whole_number",
    "int_from_float": "whole_number",
    "float_parsing": "number",
    "float_type": "number",
    "finite_number": "number",
    "date_from_datetime_parsing": "form",
}
_OWN: Final = frozenset(
    {"id_twice", "id_reserved", "list_unknown", "key_incomplete", "key_unknown", "takeaway_twice", "wpa_unknown"}
    | {"card_too_long", "picture_missing", "alt_missing", "summary_missing", "text_missing", "text_too_long"}
    | {"too_few", "too_many", "right_missing", "right_twice", "wrong_missing", "url_not_https", "half_points"}
)
"""Codes that the content models give themselves."""
HIDDEN_TOO: Final = {"too_many": "too_many_hidden"}
"""Codes for what no longer fits because of `kept`: the author did not write as much."""
_LIMITS: Final = {
    "max_length": "max", "min_length": "min", "le": "max", "ge": "min", "max": "max", "min": "min", "n": "n",
}  # fmt: skip


def whole(content: Content) -> dict[str, Any]:
    """Every field as JSON, presets filled in."""
    return content.model_dump(mode="json")


def preset_content(kind: Activity[Any], preset: str) -> Content:
    """The content of a preset of the kind; of the first for an unknown one."""
    made: Content = kind.Content.from_author({"preset": preset})
    return made


def examined(
    kind: Activity[Any], raw: Mapping[str, Any], shared: CourseVocabulary = NONE
) -> tuple[Content | None, list[Problem]]:
    """The whole content that an author sent, and what is wrong with it. None where a teacher could not work with it:
    then at least one problem is blocking. `shared`: the course's lists, which stand in place of the content's own.
    Raises ValueError for fields that the kind does not have."""
    bad = [Problem(path, "bad_character") for path, text in texts(raw, ROOT) if not storable(text)]
    if bad:
        return None, bad
    try:
        content = kind.Content.model_validate(dict(raw))
    except ValidationError as error:
        problems = list(refused(error, raw))
        seen = list(_looked_at(kind, raw, shared))
        # Said better at its place than by a model that only knows that something is wrong.
        if any(problem.blocking for problem in seen):
            problems = [problem for problem in problems if problem.code != "part_broken"]
        return None, list({problem.path: problem for problem in (*seen, *problems)}.values())
    problems = [*_looked_at(kind, whole(content), shared), *_never(kind, content, shared)]
    return (None if any(problem.blocking for problem in problems) else content), problems


def stored(kind: Activity[Any], preset: str, content: Content, before: Mapping[str, Any]) -> dict[str, Any]:
    """What a block keeps: its preset, and the fields that differ from it. A field that the author left as it was, one
    that could not be shown, and what only another release knows (a preset too, and fields of a thing in a list), stay
    as they were written."""
    ids = [one.id for one in kind.presets]
    first = ids[0]
    now, of_preset = whole(content), whole(preset_content(kind, preset))
    own = {name: value for name, value in now.items() if value != of_preset[name]}
    # A preset that is not installed stands for the first.
    if (before.get("preset") if before.get("preset") in ids else first) == preset:
        was = whole(kind.Content.from_kept(before))
        own = as_written(own, before, was, now, kind.Content.unfit(before))
        known = {*now, *(["preset"] if before.get("preset") in ids else [])}
        own |= {name: value for name, value in before.items() if name not in known}
    return own if preset == first else {"preset": preset, **own}


def kept(kind: Activity[Any], before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """The content with things that teachers may have chosen and the author took out: hidden, where the model can hide.
    Old answers stay readable, and an id is never used anew."""
    schema = _schema(kind)
    return {
        name: kept_field(schema, field, before.get(name), now.get(name)) for name, field in schema["properties"].items()
    }


def kept_field(schema: Schema, field: Schema, before: Any, now: Any) -> Any:
    """As `kept`, of one field and the schema that it is part of."""
    if field.get("x-widget") == "lists" and isinstance(before, dict) and isinstance(now, dict):
        inner = field["additionalProperties"]
        return {name: kept_field(schema, inner, before.get(name), items) for name, items in now.items()}
    rules = field.get("x-list")
    if rules is None or not isinstance(before, list) or not isinstance(now, list):
        return now
    there = {item["id"]: item for item in now}
    was = {item["id"]: item for item in before}
    inner = [_inside(schema, field["items"], was[id_], item) if id_ in was else item for id_, item in there.items()]
    if rules["hide"]:
        before_it = None
        for id_, item in was.items():
            if id_ not in there:
                # After the thing that it came after, wherever the author has moved that.
                at = next((at for at, one in enumerate(inner, 1) if one["id"] == before_it), 0)
                inner.insert(at, {**item, "hidden": True})
            before_it = id_
    return inner


def _inside(schema: Schema, item: Schema, before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    model = model_of(schema, item, now)
    return {name: kept_field(schema, model.get(name, {}), before.get(name), value) for name, value in now.items()}


def marked_anew(
    kind: Activity[Any], before: Content, now: Content, counted: Callable[[str], tuple[str, dict[str, int]]]
) -> Iterator[Problem]:
    """Advice at each question that is marked by other keys or points than before; `counted`: what to say of it by the
    question's id, as a code and its numbers."""
    if kind.marks is not None:
        for path in remarked(_schema(kind), whole(before), whole(now), ROOT):
            code, params = counted(path.rpartition("/")[2])
            yield Problem(path, code, params, blocking=False)


_schemas: dict[str, Schema] = {}


def _schema(kind: Activity[Any]) -> Schema:
    """The schema without words, of which only limits and references are read here."""
    if kind.kind not in _schemas:
        _schemas[kind.kind] = content_schema(kind, "en", lambda message, _language: message)
    return _schemas[kind.kind]


def _looked_at(kind: Activity[Any], content: Mapping[str, Any], shared: CourseVocabulary) -> Iterator[Problem]:
    """What no single model can see: names left empty, one id twice, a reference to nothing, a question for nothing. A
    reference that only the course's lists leave empty is advice: the author has broken nothing."""
    schema = _schema(kind)
    own, in_force = {**content}, over(content, shared, kind.Content.model_fields)
    for name, field in schema["properties"].items():
        alone = list(_fields(schema, {name: field}, content, ROOT, (own,)))
        if name in shared.fields:
            yield from alone  # it has no effect, and refers to its like
        else:
            for problem in _fields(schema, {name: field}, content, ROOT, (in_force,)):
                yield problem if problem in alone else replace(problem, blocking=False)


def _never(kind: Activity[Any], content: Content, shared: CourseVocabulary) -> Iterator[Problem]:
    """What can never take effect, with the lists that are in force."""
    names = shared.fields.keys() & kind.Content.model_fields.keys()
    in_force = kind.Content.from_kept(kind.Content.in_course(whole(content), shared)) if names else content
    for one in in_force.never(names):
        yield replace(one, path=f"{ROOT}/{one.path}")


def _fields(
    schema: Schema, fields: Schema, value: Mapping[str, Any], path: str, around: tuple[Mapping[str, Any], ...]
) -> Iterator[Problem]:
    for name, field in fields.items():
        if name in value:
            yield from _field(schema, field, value[name], f"{path}/{name}", around)


def _field(
    schema: Schema, field: Schema, value: Any, path: str, around: tuple[Mapping[str, Any], ...]
) -> Iterator[Problem]:
    widget = field.get("x-widget")
    if widget in ("text", "long_text") and "x-max" not in field and isinstance(value, dict):
        longest = max((len(text) for text in value.values() if isinstance(text, str)), default=0)
        if longest > LONGEST:
            yield Problem(path, "text_too_long", {"n": longest, "max": LONGEST})
    elif widget == "points" and value == 0 and len(around) > 1:
        yield Problem(path, "points_zero", blocking=False)
    elif widget == "month_day" and never_comes(value):
        yield Problem(path, "day_never")
    elif widget == "reference" and isinstance(value, str):
        if value and (there := _ids(field["x-of"], around)) is not None and value not in there:
            yield Problem(path, "reference_unknown")
    elif widget == "lists" and isinstance(value, dict):
        for name, items in value.items():
            yield from _list(schema, field["additionalProperties"], items, f"{path}/{name}", around)
    elif isinstance(value, list):
        yield from _list(schema, field, value, path, around)


def _list(
    schema: Schema, field: Schema, value: Any, path: str, around: tuple[Mapping[str, Any], ...]
) -> Iterator[Problem]:
    if not isinstance(value, list):
        return
    if "maxItems" not in field and len(value) > MOST:
        yield Problem(path, "too_many", {"n": len(value), "max": MOST})
    rules = field.get("x-list")
    ids: set[str] = set()
    for at, item in enumerate(value):
        if not isinstance(item, dict):
            yield from _field(schema, field.get("items", {}), item, f"{path}/{at}", around)
            continue
        here = f"{path}/{_step(item, at)}"
        if rules is not None:
            if item.get("id") in ids:
                yield Problem(here, "id_twice")
            ids.add(item.get("id", ""))
            # A fixed list's things are known by their place; a name that may be empty says so by `x-min` elsewhere.
            label = item.get(rules["label"])
            if isinstance(label, dict) and not item.get("hidden") and not any_words(label):
                yield Problem(f"{here}/{rules['label']}", "text_missing")
        model = model_of(schema, field.get("items", {}), item)
        yield from _fields(schema, model, item, here, (item, *around))
    hidden = [isinstance(item, dict) and bool(item.get("hidden")) for item in value]
    if rules is not None and rules["hide"] and field.get("minItems") and hidden and all(hidden):
        yield Problem(path, "all_hidden")


def _ids(name: str, around: tuple[Mapping[str, Any], ...]) -> set[str] | None:
    """The ids of the nearest list of that name; None where the content does not have it."""
    for model in around:
        if name in model and isinstance(model[name], (list, dict)):
            found = model[name]
            return set(found) if isinstance(found, dict) else {item["id"] for item in found if isinstance(item, dict)}
    return None if name in OUTSIDE else set()


def _step(item: Any, at: int) -> str:
    return str(item["id"]) if isinstance(item, dict) and isinstance(item.get("id"), str) and item["id"] else str(at)


def refused(error: ValidationError, raw: Mapping[str, Any]) -> Iterator[Problem]:
    """What a model of an author's refuses, each at its place. Raises ValueError for fields that it does not have."""
    for one in error.errors(include_input=False, include_url=False):
        if one["type"] == "extra_forbidden":
            raise ValueError("a field that this kind does not have")
        context = one.get("ctx", {})
        numbers = {key: bound for key, bound in context.items() if isinstance(bound, (int, float))}
        limits = {name: int(numbers[key]) for key, name in _LIMITS.items() if key in numbers}
        code = one["type"] if one["type"] in _OWN else _CODES.get(one["type"], "part_broken")
        missing = str(one["loc"][-1]) if one["type"] == "missing" else ""
        yield Problem(_path(one["loc"], raw, str(context.get("id", "")), missing), code, limits)


def _path(loc: tuple[int | str, ...], raw: Any, id_: str, missing: str) -> str:
    """pydantic's way to a value, through ids. A step that says which of several models was meant is left out. `id_`
    names the thing where the error was raised further up; `missing` a field that is not there."""
    steps, node = [ROOT], raw
    for step in loc:
        if isinstance(node, list) and isinstance(step, int) and step < len(node):
            node = node[step]
            steps.append(_step(node, step))
        elif isinstance(node, dict) and step in node:
            node = node[step]
            steps.append(str(step))
    if missing and isinstance(node, dict):
        steps.append(missing)
    if id_ and id_ not in steps:
        steps = _way_to(id_, node, steps) or steps
    return "/".join(steps)


def _way_to(id_: str, node: Any, steps: list[str]) -> list[str]:
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        way = [*steps, _step(value, key) if isinstance(key, int) else str(key)]
        if isinstance(value, dict) and value.get("id") == id_:
            return way
        if found := _way_to(id_, value, way):
            return found
    return []


def texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Every text of a value as JSON, with the way to it."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from texts(item, f"{path}/{key}")
    elif isinstance(value, (list, tuple)):
        for at, item in enumerate(value):
            yield from texts(item, f"{path}/{_step(item, at)}")
