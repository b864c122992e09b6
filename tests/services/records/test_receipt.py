"""The receipt's year is Thailand's, whoever reads it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from partnership_xblock.services.records.rounds import receipt_number


@pytest.mark.parametrize(
    ("at", "number"),
    [
        (datetime(2025, 12, 31, 16, 59, tzinfo=UTC), "PX-2568-000127"),
        (datetime(2025, 12, 31, 17, 0, tzinfo=UTC), "PX-2569-000127"),
    ],
)
def test_new_year_begins_at_midnight_in_thailand(at, number):
    assert receipt_number(127, at) == number


def test_number_grows_beyond_six_digits():
    assert receipt_number(1234567, datetime(2026, 1, 1, tzinfo=UTC)) == "PX-2569-1234567"
