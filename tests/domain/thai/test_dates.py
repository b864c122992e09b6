"""Dates as the server writes them."""

from __future__ import annotations

from datetime import date

import pytest

from partnership_xblock.domain.thai import dates


@pytest.mark.parametrize(
    ("day", "fiscal"),
    [
        (date(2025, 9, 30), 2568),
        (date(2025, 10, 1), 2569),
        (date(2025, 12, 31), 2569),
        (date(2026, 1, 1), 2569),
        (date(2026, 9, 30), 2569),
    ],
)
def test_the_governments_year_begins_in_october(day, fiscal):
    assert dates.fiscal_year(day) == fiscal


@pytest.mark.parametrize(
    ("day", "thai", "english"),
    [
        (date(2025, 11, 16), "16 พ.ย. 2568", "16 Nov 2025"),
        (date(2026, 1, 1), "1 ม.ค. 2569", "1 Jan 2026"),
        (date(2024, 2, 29), "29 ก.พ. 2567", "29 Feb 2024"),
    ],
)
def test_a_day_is_written_in_either_language(day, thai, english):
    assert (dates.short(day, "th"), dates.short(day, "en")) == (thai, english)
