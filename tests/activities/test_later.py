"""What only a later release knows inside a field stays when that field is edited."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any

import pytest

from partnership_xblock.activities import ACTIVITIES, editing
from partnership_xblock.activities.later import with_unknown
from partnership_xblock.activities.remarked import model_of
from partnership_xblock.activities.schema import content_schema
from tests.activities.test_edited_after_answers import edited

KINDS = pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda one: one.kind)


def of_a_later_release(node: Any) -> Any:
    """The same with a field in every object that this release does not know; tables by id stay as they are."""
    if isinstance(node, dict):
        inner = {key: of_a_later_release(value) for key, value in node.items()}
        return {**inner, "later": {"of": ["0.9"]}} if "id" in node or {"th", "en"} == node.keys() else inner
    return [of_a_later_release(one) for one in node] if isinstance(node, list) else node


def counted(node: Any) -> int:
    if isinstance(node, dict):
        return ("later" in node) + sum(map(counted, node.values()))
    return sum(map(counted, node)) if isinstance(node, list) else 0


def first_text(node: Any) -> dict[str, str] | None:
    """The first text with words in it."""
    if isinstance(node, dict) and {"th", "en"} == node.keys():
        return node if node["th"] else None
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return next((found for one in inner if (found := first_text(one)) is not None), None)


@KINDS
def test_an_edited_text_leaves_all_of_it(kind):
    preset = editing.whole(editing.preset_content(kind, ""))
    before = of_a_later_release(preset)
    for name in preset:
        now = deepcopy(preset)
        text = first_text(now[name])
        if text is None:
            continue
        text["th"] = f"{text['th'][:-1]}ๆ"
        content, problems = editing.examined(kind, now)
        assert content is not None, problems
        after = editing.stored(kind, kind.presets[0].id, content, before)
        assert counted(after) == counted(before) > 0, name
        assert editing.whole(kind.Content.from_kept(after)) == editing.whole(content)


Way = tuple[str, ...]


def objects(schema: Any, fields: Any, value: dict[str, Any], way: Way = ()) -> Iterator[tuple[Way, dict[str, Any]]]:
    """Every object of a content with the way to it through ids, by the schema: tables by id are none."""
    yield way, value
    for name, inner in value.items():
        field = fields.get(name, {})
        if field.get("x-widget") in ("text", "long_text"):
            yield (*way, name), inner
        elif field.get("x-widget") == "lists":
            for key, things in inner.items():
                yield from in_list(schema, field["additionalProperties"], things, (*way, name, key))
        elif isinstance(inner, list):
            yield from in_list(schema, field, inner, (*way, name))
        elif isinstance(inner, dict) and field.get("x-widget") == "group":
            yield from objects(schema, model_of(schema, field, inner), inner, (*way, name))


def in_list(schema: Any, field: Any, things: list[Any], way: Way) -> Iterator[tuple[Way, dict[str, Any]]]:
    for at, thing in enumerate(things):
        if isinstance(thing, dict):
            model = model_of(schema, field.get("items", {}), thing)
            yield from objects(schema, model, thing, (*way, str(thing.get("id", at))))


PRESETS = [(kind, one.id) for kind in ACTIVITIES for one in kind.presets]
ROUNDS = 12


@pytest.mark.parametrize(("kind", "preset"), PRESETS, ids=lambda one: getattr(one, "kind", one))
def test_whatever_is_edited_each_thing_keeps_its_own(kind, preset):
    """At every depth, of every kind and preset, through random edits one after another."""
    dice = Random(f"{kind.kind}/{preset}")
    schema = content_schema(kind, "en", lambda message, _language: message)

    def at(content: dict[str, Any]) -> dict[Way, dict[str, Any]]:
        return dict(objects(schema, schema["properties"], content))

    raw = editing.whole(editing.preset_content(kind, preset))
    kept = deepcopy(raw)
    for way, one in at(kept).items():
        one["later"] = "/".join(way)
    kept = {**kept, "preset": preset}
    taken = 0
    for _ in range(ROUNDS * 10):
        now = edited(raw, dice)
        content, _problems = editing.examined(kind, now)
        if content is None or now == raw:
            continue
        kept = editing.stored(kind, preset, content, kept)
        now = editing.whole(content)
        assert editing.whole(kind.Content.from_kept(kept)) == now
        found = at({name: value for name, value in kept.items() if name in now})
        there = at(raw).keys() & at(now).keys() - {()}
        assert {way: found[way].get("later") for way in there} == {way: "/".join(way) for way in there}
        for way in at(now).keys() - there - {()}:
            found[way]["later"] = "/".join(way)
        raw, taken = now, taken + 1
        if taken == ROUNDS:
            break
    assert taken == ROUNDS
    assert kept["later"] == ""


@KINDS
def test_it_stays_where_the_author_goes_back_to_the_preset(kind):
    preset = editing.preset_content(kind, "")
    before = of_a_later_release(editing.whole(preset))
    known_only = {name for name, value in before.items() if not counted(value)}
    after = editing.stored(kind, kind.presets[0].id, preset, before)
    assert after == {name: value for name, value in before.items() if name not in known_only}


def test_a_thing_keeps_its_own_wherever_it_goes_and_takes_it_along():
    stored = [{"id": "a", "n": 1, "later": "of a"}, {"id": "b", "n": 2, "later": "of b"}]
    read = [{"id": "b", "n": 2}, {"id": "a", "n": 1}]
    assert with_unknown(stored, read, [{"id": "b", "n": 3}, {"id": "new", "n": 4}]) == [
        {"id": "b", "n": 3, "later": "of b"},
        {"id": "new", "n": 4},
    ]


def test_things_without_an_id_are_known_by_what_they_say_else_by_their_place():
    stored = [{"th": "ก", "ms": "A"}, {"th": "ข", "ms": "B"}]
    read = [{"th": "ก"}, {"th": "ข"}]
    assert with_unknown(stored, read, [{"th": "ข"}]) == [{"th": "ข", "ms": "B"}]
    assert with_unknown(stored, read, [{"th": "ก"}, {"th": "ค"}]) == [{"th": "ก", "ms": "A"}, {"th": "ค", "ms": "B"}]
    assert with_unknown(stored, read, [{"th": "ก"}, {"th": "ค"}, {"th": "ง"}]) == [
        {"th": "ก", "ms": "A"},
        {"th": "ค"},
        {"th": "ง"},
    ]
    assert with_unknown(["x"], ["x"], ["y"]) == ["y"]
    assert with_unknown({"a": 1}, {"a": 1}, "other") == "other"
