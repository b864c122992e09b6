"""Dates as typed and as shown, held to the same golden cases as the page's."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.thai import dates
from partnership_xblock.domain.thai.digits import to_thai

CASES = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "dates.json").read_text(encoding="utf-8"))
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2157, 12, 31))


@pytest.mark.parametrize("case", CASES, ids=[f"{c['day']}-{c['month']}-{c['year']}" for c in CASES])
def test_golden(case):
    typed = (case["day"], case["month"], case["year"])
    if case["code"]:
        with pytest.raises(dates.NotADate) as wrong:
            dates.from_fields(*typed)
        assert (wrong.value.code, wrong.value.params) == (case["code"], case["params"])
    else:
        result = dates.from_fields(*typed)
        assert (result.isoformat() if result else "") == case["iso"]


@given(days, st.booleans())
def test_what_is_shown_can_be_typed_again(day, thai_digits):
    for form in (dates.short, dates.long):
        assert dates.from_fields(*form(day, "th", thai_digits=thai_digits).split()) == day
        assert dates.from_fields(*form(day, "en").split()) == day


@given(days)
def test_either_era_is_the_same_day(day):
    typed = (str(day.day), str(day.month))
    assert dates.from_fields(*typed, str(day.year)) == day
    assert dates.from_fields(*typed, to_thai(str(dates.buddhist_year(day)))) == day


@given(st.integers(0, 99))
def test_two_digits_are_the_26th_century(year):
    assert dates.common_year(f"{year:02}") == 2500 + year - 543


@pytest.mark.parametrize(("typed", "year"), [("2400", 1857), ("2700", 2157), ("1900", 1900), ("2157", 2157)])
def test_the_edges_are_inside(typed, year):
    assert dates.common_year(typed) == year


@pytest.mark.parametrize("typed", ["2399", "2701", "1899", "2158", "0000"])
def test_beyond_the_edges_is_refused(typed):
    with pytest.raises(dates.NotADate, match="year_range"):
        dates.common_year(typed)


@pytest.mark.parametrize(
    ("day", "fiscal", "academic", "term"),
    [
        (date(2025, 9, 30), 2568, 2568, 1),
        (date(2025, 10, 1), 2569, 2568, 1),
        (date(2025, 10, 11), 2569, 2568, None),
        (date(2025, 11, 16), 2569, 2568, 2),
        (date(2026, 1, 5), 2569, 2568, 2),
        (date(2026, 4, 13), 2569, 2568, None),
        (date(2026, 5, 15), 2569, 2568, None),
        (date(2026, 5, 16), 2569, 2569, 1),
    ],
)
def test_three_kinds_of_years(day, fiscal, academic, term):
    assert (dates.fiscal_year(day), dates.academic_year(day), dates.term(day)) == (fiscal, academic, term)


def test_forms():
    day = date(2025, 11, 16)
    assert dates.short(day, "th") == "16 พ.ย. 2568"
    assert dates.long(day, "th", thai_digits=True) == "๑๖ พฤศจิกายน ๒๕๖๘"
    assert (dates.short(day, "en"), dates.long(day, "en")) == ("16 Nov 2025", "16 November 2025")
