"""The order of Thai words."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.thai.collation import in_order, sort_key
from partnership_xblock.domain.thai.provinces import PROVINCES

GOLDEN = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "collation.json").read_text(encoding="utf-8"))
ORDERS = [
    ["กา", "เก่ง", "ไก่"],
    ["กก", "กา", "ก่า", "ก้า", "กี่", "เก", "แก", "ไก่", "ขา"],
    ["apple", "Élan", "zebra", "กา"],
    ["หมู่ ๑", "หมู่ 2", "หมู่ ๓"],
    ["ปา", "ป่า", "ป้า", "ป๊า", "ป๋า", "ปาก"],
    ["เขา", "เข้า", "แข", "ฮูก"],
]


@pytest.mark.parametrize("words", ORDERS, ids=[" ".join(words) for words in ORDERS])
def test_dictionary_order(words):
    mixed = random.Random(1).sample(words, len(words))
    assert sorted(mixed, key=sort_key) == words


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["why"])
def test_the_order_is_that_of_every_browser(case):
    assert in_order(reversed(case["sorted"]), str) == case["sorted"]


def test_provinces_stand_in_dictionary_order():
    names = [province.th for province in PROVINCES]
    assert in_order(names, str) == names
    assert len(set(names)) == len({province.en for province in PROVINCES}) == 77


@given(st.lists(st.text(max_size=6), max_size=8))
def test_sorting_loses_nothing_and_is_the_same_every_time(words):
    once = in_order(words, str)
    assert sorted(once) == sorted(words)
    assert in_order(reversed(once), str) == once
