"""Facts of the shape of an item's value."""

from __future__ import annotations

from typing import Literal

import pytest

from partnership_xblock.domain.item import (
    LINE,
    NAME,
    Id,
    IsoDate,
    ItemModel,
    Line,
    Name,
    Order,
    item_problems,
    read,
    shape_problems,
    text_fields,
)
from partnership_xblock.domain.problem import Problem


class Thing(ItemModel):
    name: Name = ""
    line: Line = ""
    day: IsoDate = ""
    other: Id = ""
    order: Order = 0
    kind: Literal["", "a", "b"] = ""
    many: list[Id] = []


def codes(**value) -> list[tuple[str, str]]:
    return [(problems.path, problems.code) for problems in shape_problems(Thing, "thing:1", value)]


def test_words_are_told_from_ids_dates_and_choices():
    class Wider(Thing):
        maybe: Line | None = None
        lines: list[Line] = []

    assert text_fields(Thing) == ("name", "line")
    assert text_fields(Wider) == ("name", "line", "maybe", "lines")


def test_nothing_is_asked_for():
    assert codes() == []


def test_limits_count_what_a_person_sees():
    assert codes(name="ที่" * NAME) == []
    assert shape_problems(Thing, "thing:1", {"name": "ที่" * (NAME + 1)}) == [
        Problem("thing:1#name", "too_long", {"n": NAME + 1, "max": NAME})
    ]


def test_marks_piled_on_one_letter_do_not_get_round_the_limit():
    assert codes(line="ก" + "\u0301" * (LINE * 8)) == [("thing:1#line", "too_long")]


@pytest.mark.parametrize("text", ["a\0b", "\ud83d"])
def test_characters_that_no_database_keeps_are_told(text):
    assert codes(name=text) == [("thing:1#name", "bad_character")]


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "=1+1", "บรรทัด\nใหม่", "👨‍👩‍👧", "\u200b"])
def test_nothing_else_is_refused_or_stripped(text):
    assert codes(name=text) == []
    assert read(Thing, {"name": text}).name == text


@pytest.mark.parametrize("day", ["2026-11-20", "", "1857-01-01", "2024-02-29"])
def test_dates_are_iso(day):
    assert codes(day=day) == []


@pytest.mark.parametrize("day", ["2026-02-30", "20/11/2569", "20261120", "1800-01-01", "2569-11-20", "2026-W10-1"])
def test_other_dates_are_told(day):
    assert codes(day=day) == [("thing:1#day", "not_a_date")]


@pytest.mark.parametrize(
    "value",
    [
        {"name": 1},
        {"name": None},
        {"order": -1},
        {"order": "1"},
        {"order": 1.5},
        {"kind": "c"},
        {"other": "a b"},
        {"many": "a"},
    ],
)
def test_wrong_shapes_are_told_at_their_field(value):
    field = next(iter(value))
    assert codes(**value) == [(f"thing:1#{field}", "wrong_shape")]


def test_an_unknown_field_is_refused_when_saved_and_left_out_when_read():
    assert codes(nick="x") == [("thing:1", "unknown_field")]
    assert read(Thing, {"name": "x", "nick": "y"}) == Thing(name="x")


def test_keys_with_and_without_an_id():
    models = {"thing:": Thing, "whole": Thing}
    assert item_problems(models, "thing:ab12", {}) == []
    assert item_problems(models, "whole", {}) == []
    for key in ("thing:", "thing", "whole:1", "other", "other:1"):
        assert item_problems(models, key, {}) == [Problem(key, "unknown_item")]
