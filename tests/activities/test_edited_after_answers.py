"""Finished work of every kind beside contents that its author has changed since: nothing breaks, and it says what it
said. Rounds keep their own content; this is the draft, the export and the desk reading with the block's of today."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from random import Random
from typing import Any

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.activity import Settings, Sheet
from partnership_xblock.activities.editing import examined, kept, whole

EDITS = 60
"""Random edits of each kind; what is refused is not counted."""


def lists(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[Any]]]:
    """Every list of things with ids, however deep."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from lists(inner, (*path, name))
    elif isinstance(value, list):
        if value and all(isinstance(one, dict) and "id" in one for one in value):
            yield path, value
        for inner in value:
            yield from lists(inner, path)


def ids(content: dict[str, Any]) -> set[tuple[tuple[str, ...], str]]:
    return {(path, one["id"]) for path, things in lists(content) for one in things}


def edited(raw: dict[str, Any], dice: Random) -> dict[str, Any]:
    """One change as the editor makes it: something removed, added, moved, renamed or hidden."""
    after = deepcopy(raw)
    _, things = dice.choice(list(lists(after)))
    at = dice.randrange(len(things))
    what = dice.choice(["remove", "add", "move", "rename", "hide"])
    if what == "remove":
        del things[at]
    elif what == "add":
        things.insert(at, {**deepcopy(things[at]), "id": f"n{dice.randrange(10**9)}"})
    elif what == "move":
        things.insert(dice.randrange(len(things)), things.pop(at))
    elif what == "rename":
        name = next((key for key, text in things[at].items() if isinstance(text, dict) and "th" in text), None)
        if name:
            things[at][name] = {"th": f"คำใหม่ {dice.randrange(99)}", "en": ""}
    elif "hidden" in things[at]:
        things[at]["hidden"] = not things[at]["hidden"]
    return after


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
def test_nothing_that_may_have_been_chosen_is_lost_and_nothing_breaks(kind):
    dice = Random(kind.kind)
    example = kind.finished("th")
    raw = before = whole(kind.example_content)
    taken = 0
    for _ in range(EDITS * 20):
        if taken == EDITS:
            break
        content, _ = examined(kind, edited(raw, dice))
        if content is None:
            continue
        content, _ = examined(kind, kept(kind, raw, whole(content)))
        if content is None:
            continue
        taken += 1
        raw = whole(content)
        sheet = Sheet(
            answers=example["answers"],
            network=example["network"],
            content=content,
            settings=Settings(minimum=kind.minimum),
            today=date(2026, 11, 29),
        )
        kind.check(sheet)
        kind.results.summary(sheet)
        list(kind.results.rows(sheet, "th"))
        if kind.marks:
            kind.marks(sheet)
        if kind.rule:
            assert 0 <= kind.rule.earned(sheet) <= kind.rule.possible(content)
    assert taken > EDITS // 4, "too few edits were possible to say anything"
    hideable = {(path, id_) for path, id_ in ids(before) if path[-1] not in NOT_HIDDEN.get(kind.kind, ())}
    assert hideable <= ids(raw)


NOT_HIDDEN = {
    "lesson": ("questions", "options", "lines", "choices", "items"),
    "map": ("questions", "usual"),
    "plan": ("holidays",),
    "plc": ("aar", "terms"),
}
"""Lists whose things cannot be hidden: a round keeps its own."""
