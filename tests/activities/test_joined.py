"""Answers about a joined partner read as about the other, in keys and in fields; what is stored stays."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from partnership_xblock.activities.family import Family
from partnership_xblock.activities.joined import read_as_joined
from partnership_xblock.domain.document import Document, Item
from partnership_xblock.domain.item import ItemModel, Line, PartnerId


class Row(ItemModel):
    text: Line = ""
    partner: PartnerId = ""
    partners: Annotated[list[PartnerId], Field(max_length=8)] = []
    by: dict[str, PartnerId] = {}


FAMILIES = (
    Family(key="stand:", model=Row, of_partner=True),
    Family(key="step:", model=Row),
    Family(key="first", model=Row),
)
JOINED = {"old": "new", "older": "new"}


def read(items):
    document = Document(items={key: Item(value, r, gone) for key, (value, r, gone) in items.items()}, revision=9)
    result = read_as_joined(FAMILIES, document, JOINED)
    assert result.revision == 9
    return {key: (dict(item.value), item.revision, item.gone) for key, item in result.items.items()}


def test_nothing_joined_is_the_same_document():
    document = Document.of({"stand:old": {"text": "x"}})
    assert read_as_joined(FAMILIES, document, {}) is document


def test_keys_of_a_partner_and_of_a_pair_follow():
    assert read({"stand:old": ({"text": "x"}, 3, False), "stand:old.work": ({"text": "y"}, 4, False)}) == {
        "stand:new": ({"text": "x"}, 3, False),
        "stand:new.work": ({"text": "y"}, 4, False),
    }


def test_an_id_that_is_no_partners_stays():
    items = {"step:old": ({"text": "x"}, 3, False), "unknown:old": ({"a": "old"}, 1, False)}
    assert read(items) == items


def test_fields_follow_wherever_they_are_and_a_list_names_each_once():
    value = {"text": "old", "partner": "old", "partners": ["older", "x", "new", "old"], "by": {"a": "old", "b": "x"}}
    expected = {"text": "old", "partner": "new", "partners": ["new", "x"], "by": {"a": "new", "b": "x"}}
    assert read({"first": (value, 2, False)}) == {"first": (expected, 2, False)}


def test_of_two_the_later_is_read_and_a_removed_one_only_under_its_own_key():
    said, other = {"text": "of the old"}, {"text": "of the new"}
    assert read({"stand:old": (said, 3, False), "stand:new": (other, 5, False)}) == {"stand:new": (other, 5, False)}
    assert read({"stand:old": (said, 6, False), "stand:new": (other, 5, False)}) == {"stand:new": (said, 6, False)}
    assert read({"stand:new": (other, 5, False), "stand:old": (said, 5, False)}) == {"stand:new": (other, 5, False)}
    assert read({"stand:old": (said, 6, True), "stand:new": (other, 5, False)}) == {"stand:new": (other, 5, False)}
    assert read({"stand:old": (said, 6, False), "stand:new": (other, 7, True)}) == {"stand:new": (other, 7, True)}
    assert read({"stand:old": (said, 6, True)}) == {}


def test_a_value_of_another_shape_is_left_as_it_is():
    for value in ({"partners": "old"}, {"partner": 3}, {"by": ["x"]}, {}):
        assert read({"first": (value, 1, False)}) == {"first": (value, 1, False)}
