"""Whoever looks for one spelling of a name finds the others, and no other name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partnership_xblock.domain.thai.folding import fold, line, pieces, places, words

GOLDEN = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "folding.json").read_text(encoding="utf-8"))
THAI = st.text(alphabet=[chr(code) for code in range(0x0E01, 0x0E5C)] + list(" a5\u200b\u0301"), max_size=12)


@pytest.mark.parametrize("case", GOLDEN["alike"], ids=lambda case: case["why"])
def test_spellings_that_look_alike_are_one(case):
    assert len({fold(spelling) for spelling in case["spellings"]}) == 1


@pytest.mark.parametrize("case", GOLDEN["apart"], ids=lambda case: case["why"])
def test_other_names_stay_apart(case):
    assert fold(case["one"]) != fold(case["other"])


@given(st.one_of(st.text(max_size=30), THAI))
@example("\u0e33\u0e49\u0e33")
@example("\u0e48\u0e35\u0e48\u0e35")
@example("\u0e40\u200b\u0e40\u0e40")
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(THAI)
def test_pieces_can_be_folded_each_by_itself(text):
    assert "".join(pieces(text)) == text
    for word in text.split():
        assert "".join(fold(piece) for piece in pieces(word)) == fold(word)


@pytest.mark.parametrize(
    "found",
    ["\u0e25\u0e33\u0e14\u0e27\u0e19", "\u0e25\u0e4d\u0e32\u0e14\u0e27\u0e19", "\u0e25\u0e33\u200b\u0e14\u0e27\u0e19"],
)
def test_a_name_stands_where_it_is_seen(found):
    for before, after in (("", ""), ("คุณ", "มา"), ("คุณ ", " มา"), ("\u200bนาง", "\u200b ")):
        [(start, end)] = places(before + found + after, "ลำดวน")
        assert found == (before + found + after)[start:end].strip("\u200b")


@pytest.mark.parametrize(
    ("text", "name"), [("สมา นี้", "มานี"), ("มานี้", "มานี"), ("กก ก", "กกก"), ("เสื้อ", "เสือ"), ("ลำดวน", "\u200b")]
)
def test_another_name_stands_nowhere(text, name):
    assert places(text, name) == []


@given(st.text(max_size=30))
def test_what_is_folded_fits_any_database_and_any_search(text):
    folded = fold(text)
    assert not any(char.isspace() or char == "\0" or "\ud800" <= char <= "\udfff" for char in folded)


def test_words_are_looked_for_each_by_itself():
    assert words("  น้ำแพร่   ๕๓ 53 ") == (fold("น้ำแพร่"), "53")
    assert words(" \u200b ") == ()


def test_nothing_is_found_across_two_names():
    text = line("โรงเรียนบ้านดอน", "", "สมหญิง ใจดี")
    assert fold("สมหญิงใจดี") in text
    assert fold("ดอนสมหญิง") not in text
    assert line("", " ") == ""
