"""Spans of days and the three kinds of years. The cases are the page's as well."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain.thai import spans
from partnership_xblock.domain.thai.dates import fiscal_year

GOLDEN = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "spans.json").read_text(encoding="utf-8"))
KINDS = ("fiscal", "academic", "calendar")
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2150, 12, 31))


@pytest.mark.parametrize("case", GOLDEN["ranges"], ids=lambda case: case["en"])
def test_ranges(case):
    last = date.fromisoformat(case["last"]) if case["last"] else None
    first = date.fromisoformat(case["first"])
    assert [spans.day_range(first, last, language) for language in ("th", "en")] == [case["th"], case["en"]]


@pytest.mark.parametrize("case", GOLDEN["weekdays"], ids=lambda case: case["day"])
def test_weekdays(case):
    day = date.fromisoformat(case["day"])
    assert [spans.weekday(day, language) for language in ("th", "en")] == [case["th"], case["en"]]


@pytest.mark.parametrize("case", GOLDEN["years"], ids=lambda case: case["day"])
def test_year_of_a_day(case):
    day = date.fromisoformat(case["day"])
    assert {kind: spans.year_of(day, kind) for kind in KINDS} == {kind: case[kind] for kind in KINDS}


@pytest.mark.parametrize("case", GOLDEN["days"], ids=lambda case: case["kind"])
def test_days_of_a_year(case):
    first, last = spans.days_of(case["year"], case["kind"])
    assert [first.isoformat(), last.isoformat()] == [case["first"], case["last"]]


@pytest.mark.parametrize("case", GOLDEN["counts"], ids=lambda case: case["en"])
def test_years_of_a_range(case):
    first, last = case["first"], case["last"]
    assert spans.years_in(first, last) == case["n"]
    assert [spans.year_range(first, last, language) for language in ("th", "en")] == [case["th"], case["en"]]


@given(DAYS, st.sampled_from(KINDS))
def test_a_day_is_in_the_days_of_its_year_and_years_meet(day, kind):
    year = spans.year_of(day, kind)
    first, last = spans.days_of(year, kind)
    assert first <= day <= last
    assert spans.days_of(year + 1, kind)[0] == last + timedelta(days=1)


@given(DAYS)
def test_the_fiscal_year_is_that_of_dates(day):
    assert spans.year_of(day, "fiscal") + 543 == fiscal_year(day)
