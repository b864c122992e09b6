"""The shapes of what a learner leaves, and when it may still be written."""

from __future__ import annotations

import pytest

from partnership_xblock.activities.lesson import LESSON
from partnership_xblock.activities.lesson.answer import parse_try, tried, tries
from tests.activities.lesson.made import pairs, picks


def codes(key, value):
    return [problem.code for problem in LESSON.item_problems(key, value)]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("seen:why", {"done": True}),
        ("seen:why", {}),
        ("draft:got", picks("a", "b")),
        ("draft:got", {}),
        ("try:got.1", pairs(l1="c1", verdict="no")),
        ("try:got.99", picks(*[f"o{n}" for n in range(12)])),
        ("take", {"text": "ก" * 300, "partner": ""}),
        ("take", {"partner": "p1"}),
        ("reply:c1", {"text": "ค่ะ", "done": True}),
    ],
)
def test_taken(key, value):
    assert codes(key, value) == []


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("seen:", {}, "unknown_item"),
        ("mark:got", {}, "unknown_item"),
        ("seen:why", {"done": 1}, "wrong_shape"),
        ("try:got.1", picks("a", "a"), "wrong_shape"),
        ("try:got.1", picks(*[f"o{n}" for n in range(13)]), "wrong_shape"),
        ("try:got.1", picks(""), "wrong_shape"),
        ("try:got.1", picks("a b"), "wrong_shape"),
        ("try:got.1", {"picks": "a"}, "wrong_shape"),
        ("try:got.1", {"picks": [1]}, "wrong_shape"),
        ("try:got.1", pairs(**{f"l{n}": "c" for n in range(14)}), "wrong_shape"),
        ("try:got.1", pairs(l1=""), "wrong_shape"),
        ("draft:got", {"points": 2}, "unknown_field"),
        ("draft:got", {"right": ["a"]}, "unknown_field"),
        ("take", {"text": "ก" * 301}, "too_long"),
        ("take", {"text": "ก" * 900}, "too_long"),
        ("take", {"text": "\0"}, "bad_character"),
        ("take", {"partner": "a b"}, "wrong_shape"),
    ],
)
def test_refused(key, value, code):
    assert set(codes(key, value)) == {code}


def test_only_a_try_is_written_once_and_all_but_the_sentence_goes_on_after_the_end():
    assert {one.key: (one.once, one.after_done, one.writer) for one in LESSON.items} == {
        "seen:": (False, True, "owner"),
        "draft:": (False, True, "owner"),
        "try:": (True, True, "owner"),
        "take": (False, False, "owner"),
    }


def test_the_sentence_s_partner_is_kept_in_the_network():
    assert LESSON.partners_in({"take": {"text": "ก", "partner": "p1"}, "try:got.1": picks("p2")}) == {"p1"}


@pytest.mark.parametrize(
    ("key", "named"),
    [
        ("try:is24.2", ("is24", 2)),
        ("try:a_b-c.99", ("a_b-c", 99)),
        ("try:is24", None),
        ("try:is24.0", None),
        ("try:is24.01", None),
        ("try:is24.-1", None),
        ("try:.1", None),
        ("try:a.b.1", None),
        ("draft:is24", None),
    ],
)
def test_a_try_s_key(key, named):
    assert parse_try(key) == named


def test_tries_in_their_order_and_of_what_is_asked_no_more():
    values = {"try:q.10": picks("c"), "try:q.2": picks("b"), "try:q.1": picks("a"), "try:p.1": picks("x"), "seen:q": {}}
    assert [one.n for one in tries(values, "q")] == [1, 2, 10]
    assert list(tried(values)) == ["p", "q"]


def test_a_try_s_key_with_too_many_digits_is_beyond_the_tries():
    assert parse_try("try:q.100") == ("q", 100)
