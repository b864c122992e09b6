"""Partners that answers speak of are found by their type, wherever they stand in an item."""

from __future__ import annotations

import pytest

from partnership_xblock.activities import ACTIVITIES
from partnership_xblock.activities.family import Family, family_of, partner_fields, partners_in
from partnership_xblock.domain.item import Id, ItemModel, PartnerId


class Row(ItemModel):
    who: PartnerId = ""
    text: str = ""


class Deep(ItemModel):
    one: PartnerId = ""
    many: list[PartnerId] = []
    by: dict[Id, PartnerId] = {}
    rows: list[Row] = []
    maybe: Row | None = None
    plain: Id = ""


FAMILIES = (Family(key="deep", model=Deep), Family(key="friend:", model=Row, of_partner=True))


def test_the_ways_to_every_partner():
    ways = {("one",), ("many", "*"), ("by", "*"), ("rows", "*", "who"), ("maybe", "who")}
    assert set(partner_fields(Deep)) == ways


def test_partners_are_found_in_fields_and_keys():
    deep = {
        "one": "a",
        "many": ["b", ""],
        "by": {"x": "c"},
        "rows": [{"who": "d"}],
        "maybe": {"who": "e"},
        "plain": "z",
    }
    answers = {
        "deep": deep,
        "friend:f": {"who": "g", "text": "h"},
        "friend:f.second": {},
        "reply:r": {"text": "i"},
        "elsewhere:j": {"one": "k"},
    }
    assert partners_in(FAMILIES, answers) == set("abcdefg")


@pytest.mark.parametrize(
    "value", [{"many": "b"}, {"many": None}, {"rows": [1]}, {"by": ["c"]}, {"maybe": None}, {"one": 3}]
)
def test_an_item_of_another_release_may_have_another_shape(value):
    assert partners_in(FAMILIES, {"deep": value}) <= {"c"}


def test_a_key_belongs_to_one_family():
    assert family_of(FAMILIES, "friend:x") is FAMILIES[1]
    assert family_of(FAMILIES, "deep") is FAMILIES[0]
    assert family_of(FAMILIES, "friend:") is None
    assert family_of(FAMILIES, "deep:x") is None


@pytest.mark.parametrize("kind", ACTIVITIES, ids=lambda kind: kind.kind)
def test_a_field_called_partner_has_a_partners_type(kind):
    """A field of another type would not keep its partner in the network."""
    for family in kind.items:
        named = {name for name in family.model.model_fields if "partner" in name}
        assert named == {way[0] for way in partner_fields(family.model) if "partner" in way[0]}
