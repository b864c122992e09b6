"""The shapes of what a teacher fills in in a rating."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.strength import STRENGTH
from partnership_xblock.activities.strength.content import StrengthContent

PRESET = StrengthContent.preset()


def codes(key: str, value: dict) -> list[str]:
    return [problem.code for problem in STRENGTH.item_problems(key, value)]


@pytest.mark.parametrize("level", [1, 5, "unknown", None])
def test_levels(level):
    assert codes("rating:goals", {"now": level, "wanted": level}) == []


@pytest.mark.parametrize("level", [0, 6, 2.5, "3", True, "ไม่ทราบ", [3]])
def test_no_levels(level):
    assert set(codes("rating:goals", {"now": level})) == {"wrong_shape"}


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("rating:", {}, "unknown_item"),
        ("rating", {}, "unknown_item"),
        ("mean", {}, "unknown_item"),
        ("rating:goals", {"score": 4}, "unknown_field"),
        ("scope", {"network": "all"}, "wrong_shape"),
        ("priority", {"date": "2026-02-30"}, "not_a_date"),
        ("rating:goals", {"evidence": "ก" * 4001}, "too_long"),
    ],
)
def test_refused(key, value, code):
    assert code in codes(key, value)


def test_the_partner_of_the_first_step_is_referred_to():
    assert STRENGTH.partners_in({"priority": {"partner": "temple000001"}}) == {"temple000001"}
    assert STRENGTH.partners_in({}) == frozenset()


def test_an_indicator_is_named_once():
    row = {"id": "a", "label": {"th": "ก", "en": "A"}, "short": {"th": "ก", "en": "A"}}
    with pytest.raises(ValidationError):
        StrengthContent.from_author({"indicators": [row, row, {**row, "id": "b"}]})
    with pytest.raises(ValidationError):
        StrengthContent.from_author({"indicators": [row]})


def test_the_preset_has_seven_indicators_with_examples():
    assert [indicator.id for indicator in PRESET.indicators] == [
        "goals", "management", "activities", "exchange", "information", "innovation", "lessons",
    ]  # fmt: skip
    for indicator in PRESET.indicators:
        assert all(text.th and text.en for text in (indicator.short, indicator.one, indicator.three, indicator.five))
