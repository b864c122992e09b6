"""The shapes of what a teacher says about her partners, and what becomes of it in an export."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from partnership_xblock.activities.friends import FRIENDS
from partnership_xblock.activities.friends.content import FriendsContent
from tests.fakes.sheets import sheet

PRESET = FriendsContent.preset()
ANSWERS = {
    "friend:gone00000001": {"kinds": ["older"], "because": "เคยช่วยกัน"},
    "friend:temple000001": {"kinds": ["giving", "work"], "because": "ให้ศาลาทุกปี"},
    "friend:healthvol001": {"kinds": ["unsure"], "because": " "},
}
NETWORK = {
    "partner:healthvol001": {"name": "อสม. หมู่ 4", "order": 2},
    "partner:temple000001": {"name": "วัดโพธิ์ศรีดอน", "order": 1},
}


def codes(key: str, value: dict) -> list[str]:
    return [problem.code for problem in FRIENDS.item_problems(key, value)]


@pytest.mark.parametrize("kinds", [[], ["ideal"], ["work", "giving"], ["unsure"], ["of-an-author"]])
def test_places(kinds):
    assert codes("friend:temple000001", {"kinds": kinds, "because": ""}) == []


@pytest.mark.parametrize(
    "kinds", [["ideal", "road", "work"], ["ideal", "ideal"], ["unsure", "ideal"], "ideal", None, [3], ["ก"]]
)
def test_no_places(kinds):
    assert set(codes("friend:temple000001", {"kinds": kinds})) == {"wrong_shape"}


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("friend:", {}, "unknown_item"),
        ("friend", {}, "unknown_item"),
        ("rating:goals", {}, "unknown_item"),
        ("friend:temple000001", {"points": 4}, "unknown_field"),
        ("friend:temple000001", {"because": "ก" * 301}, "too_long"),
    ],
)
def test_refused(key, value, code):
    assert code in codes(key, value)


def test_all_partners_spoken_of_are_referred_to():
    assert FRIENDS.partners_in(ANSWERS) == {"gone00000001", "temple000001", "healthvol001"}
    assert FRIENDS.partners_in({"reply:c1": {}}) == frozenset()


def test_one_row_per_kind_and_reason():
    cells = [(row.about, row.field, row.value) for row in FRIENDS.results.rows(sheet(ANSWERS, NETWORK, PRESET), "th")]
    assert cells == [
        ("วัดโพธิ์ศรีดอน", "เพื่อนแบบ", "เพื่อนร่วมให้"),
        ("วัดโพธิ์ศรีดอน", "เพื่อนแบบ", "เพื่อนร่วมมือ"),
        ("วัดโพธิ์ศรีดอน", "เพราะ", "ให้ศาลาทุกปี"),
        ("อสม. หมู่ 4", "เพื่อนแบบ", "ยังไม่แน่ใจ"),
        ("", "เพื่อนแบบ", "older"),
        ("", "เพราะ", "เคยช่วยกัน"),
    ]


def test_rows_follow_the_language():
    assert [row.value for row in FRIENDS.results.rows(sheet(ANSWERS, NETWORK, PRESET), "en")][:2] == [
        "Friends in giving",
        "Friends at work",
    ]


def test_figures_hold_no_text():
    summary = FRIENDS.results.summary(sheet(ANSWERS, NETWORK, PRESET))
    assert summary["kinds"] == {"ideal": 0, "road": 0, "giving": 1, "work": 1}
    assert "วัด" not in str(summary)


def test_a_kind_is_named_once_and_never_like_not_being_sure():
    row = {"label": {"th": "ก", "en": "A"}, "short": {"th": "ก", "en": "A"}, "sentence": {"th": "ก", "en": "A"}}
    for ids in (("a", "a"), ("a", "unsure"), ("a",)):
        with pytest.raises(ValidationError):
            FriendsContent.from_author({"kinds": [{"id": id_, **row} for id_ in ids]})


def test_nobody_reads_it():
    assert not FRIENDS.needs_trainer
    assert (FRIENDS.rubric, FRIENDS.starters, FRIENDS.wpa) == ((), (), ())
