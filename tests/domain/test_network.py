"""Facts of a network: its items and how it is read."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.document import Change, Document
from partnership_xblock.domain.network import Network, validate_network_item
from partnership_xblock.domain.vocabulary import SECTORS

BY_ID = {sector.id: sector for sector in SECTORS}


def partner(name: str, order: int = 0, **more) -> dict:
    return {"name": name, "order": order, **more}


def test_partners_come_in_the_order_they_were_added():
    network = Network.from_values(
        {"partner:b": partner("ข", 2), "partner:a": partner("ก", 2), "partner:c": partner("ค", 1)}
    )
    assert [one.id for one in network.partners] == ["c", "a", "b"]
    assert network.partners[0].key == "partner:c"
    assert network.partner("a").item.name == "ก"
    assert network.partner("zz") is None


def test_a_tie_is_told_once_and_only_between_two_who_are_there():
    network = Network.from_values(
        {
            "partner:a": partner("ก"),
            "partner:b": partner("ข"),
            "tie:1": {"a": "b", "b": "a", "line": "ญาติกัน"},
            "tie:2": {"a": "a", "b": "b", "line": ""},
            "tie:3": {"a": "a", "b": "a", "line": ""},
            "tie:4": {"a": "a", "b": "gone", "line": ""},
        }
    )
    assert [(tie.key, tie.a, tie.b, tie.line) for tie in network.ties] == [("tie:1", "a", "b", "ญาติกัน")]
    assert network.neighbours() == {"a": {"b"}, "b": {"a"}}


def test_a_removed_partner_takes_its_ties_along_and_brings_them_back():
    document = (
        Document()
        .apply(
            [
                Change("partner:a", partner("ก"), 0),
                Change("partner:b", partner("ข"), 0),
                Change("tie:1", {"a": "a", "b": "b"}, 0),
            ]
        )
        .document
    )
    removed = document.apply([Change("partner:a", {}, 1, gone=True)]).document
    assert Network.from_document(removed).ties == ()
    restored = removed.apply([Change("partner:a", partner("ก"), 2)]).document
    assert len(Network.from_document(restored).ties) == 1


@pytest.mark.parametrize(
    ("value", "pillar"),
    [
        ({"sector": "community"}, "home"),
        ({"sector": "faith"}, "faith"),
        ({"sector": "state"}, "other"),
        ({"sector": "state", "pillar": "home"}, "home"),
        ({"sector": "unheard"}, "other"),
        ({}, "other"),
    ],
)
def test_the_pillar_is_the_sectors_unless_chosen(value, pillar):
    network = Network.from_values({"partner:a": partner("ก", **value)})
    assert network.partners[0].pillar(BY_ID) == pillar


def test_an_empty_network_is_one():
    network = Network.from_values({})
    assert (network.partners, network.ties, network.context.name) == ((), (), "")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("context", {"name": "โรงเรียนบ้านดอนตะวัน", "villages_tambon": 11, "villages_service": None}),
        ("partner:ab12", partner("ช่างสาน หมู่ 4", 3, forms=["training"], since=2020, trust=None, quality="thin")),
        ("tie:ab12", {"a": "x1", "b": "x2", "line": ""}),
        ("spot:ab12", {"x": 0, "y": 0.25}),
    ],
)
def test_right_shapes_pass(key, value):
    assert validate_network_item(key, value) == []


@pytest.mark.parametrize(
    ("key", "value", "path", "code"),
    [
        ("partner:a", partner("ก" * 121), "partner:a#name", "too_long"),
        ("partner:a", partner("ก", forms=["event"] * 41), "partner:a#forms", "wrong_shape"),
        ("partner:a", partner("ก", quality="bad"), "partner:a#quality", "wrong_shape"),
        ("partner:a", partner("ก", since=2568), "partner:a#since", "wrong_shape"),
        ("partner:a", partner("ก", trust=5), "partner:a#trust", "wrong_shape"),
        ("partner:a", partner("ก", phone="081"), "partner:a", "unknown_field"),
        ("context", {"villages_tambon": -1}, "context#villages_tambon", "wrong_shape"),
        ("spot:a", {"x": 1.5, "y": 0}, "spot:a#x", "wrong_shape"),
        ("spot:a", {"x": float("nan"), "y": 0}, "spot:a#x", "wrong_shape"),
        ("people:a", {}, "people:a", "unknown_item"),
    ],
)
def test_wrong_shapes_are_told(key, value, path, code):
    assert [(result.path, result.code) for result in validate_network_item(key, value)] == [(path, code)]
