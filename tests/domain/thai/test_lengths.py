"""Lengths of time, dates with the month in full, and texts that read the same: the cases that the page is held to."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.thai.folding import bare, fold
from partnership_xblock.domain.thai.lengths import length, long_date

CASES = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "lengths.json").read_text(encoding="utf-8"))
DAYS = st.dates(date(1900, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize("case", CASES["lengths"], ids=[case["why"] for case in CASES["lengths"]])
def test_lengths(case):
    found = length(date.fromisoformat(case["first"]), date.fromisoformat(case["last"]))
    assert list(found) == case["length"]


@given(DAYS, st.integers(0, 4000))
def test_a_day_more_is_never_shorter_and_no_part_is_a_whole_one(first, n):
    last = first + timedelta(days=n)
    found = length(first, last)
    assert found < length(first, last + timedelta(days=1))
    assert 0 <= found.months < 12
    assert 0 <= found.days < 31
    assert found > (0, 0, 0)


@pytest.mark.parametrize("case", CASES["long"], ids=[case["day"] for case in CASES["long"]])
@pytest.mark.parametrize("language", ["th", "en"])
def test_long_dates(case, language):
    assert long_date(date.fromisoformat(case["day"]), language) == case[language]


@pytest.mark.parametrize("spellings", CASES["bare"]["alike"], ids=[one[0] for one in CASES["bare"]["alike"]])
def test_texts_that_read_the_same(spellings):
    assert len({bare(one) for one in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), CASES["bare"]["apart"])
def test_texts_that_do_not(one, other):
    assert bare(one) != bare(other)


@given(st.text())
def test_what_is_bare_is_folded_and_stays_bare(text):
    assert bare(bare(text)) == bare(text)
    assert bare(fold(text)) == bare(text)
