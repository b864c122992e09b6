"""Terms are windows of days of the year; one may cross New Year and is named by the year it begins in."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from partnership_xblock.domain.thai.dates import fiscal_year
from partnership_xblock.domain.thai.terms import Term, Window, term_of

WINDOWS = (Window("t1", "05-16", "10-11"), Window("t2", "11-01", "04-01"))


@pytest.mark.parametrize(
    ("day", "key", "fiscal"),
    [
        (date(2026, 5, 15), None, 2569),
        (date(2026, 5, 16), "t1-2569", 2569),
        (date(2026, 9, 30), "t1-2569", 2569),
        (date(2026, 10, 1), "t1-2569", 2570),
        (date(2026, 10, 11), "t1-2569", 2570),
        (date(2026, 10, 21), None, 2570),
        (date(2026, 11, 1), "t2-2569", 2570),
        (date(2026, 12, 31), "t2-2569", 2570),
        (date(2027, 1, 1), "t2-2569", 2570),
        (date(2027, 4, 1), "t2-2569", 2570),
        (date(2027, 4, 2), None, 2570),
        (date(2028, 2, 29), "t2-2570", 2571),
    ],
)
def test_term_and_fiscal_year_of_a_day(day, key, fiscal):
    found = term_of(day, WINDOWS)
    assert (found and found.key, fiscal_year(day)) == (key, fiscal)


def test_of_windows_that_meet_the_first_is_taken_and_without_any_all_is_holiday():
    assert term_of(date(2026, 6, 1), (Window("a", "06-01", "06-01"), *WINDOWS)) == Term("a", 2569)
    assert term_of(date(2026, 6, 1), ()) is None


def test_no_day_of_a_leap_year_is_in_both_and_each_term_is_whole():
    days = [date(2027, 5, 16) + timedelta(n) for n in range(366)]
    found = [term_of(day, WINDOWS) for day in days]
    keys = [one.key for one in found if one]
    assert (keys.count("t1-2570"), keys.count("t2-2570"), found.count(None)) == (149, 153, 64)
