"""What only a later release knows inside a field stays when that field is edited."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from partnership_xblock.activities import ACTIVITIES, editing
from partnership_xblock.activities.later import with_unknown

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
