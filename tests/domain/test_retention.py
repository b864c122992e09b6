"""How long work is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from partnership_xblock.domain.retention import Rule, months_before

NOW = datetime(2027, 3, 31, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("months", "day"),
    [
        (0, "2027-03-31"),
        (1, "2027-02-28"),
        (2, "2027-01-31"),
        (3, "2026-12-31"),
        (13, "2026-02-28"),
        (37, "2024-02-29"),
    ],
)
def test_months_are_calendar_months(months, day):
    assert months_before(NOW, months).isoformat() == f"{day}T03:00:00+00:00"


def test_without_a_rule_nothing_is_ever_due():
    assert Rule(None, "none").cutoff(NOW, None) is None


def test_a_course_without_an_end_counts_from_a_persons_last_work():
    assert Rule(1, "site").cutoff(NOW, None) == months_before(NOW, 1)


def test_nothing_is_due_before_the_course_has_ended_for_that_long():
    border = months_before(NOW, 1)
    assert Rule(1, "course").cutoff(NOW, border + timedelta(seconds=1)) is None
    assert Rule(1, "course").cutoff(NOW, border) == border
    assert Rule(1, "course").cutoff(NOW, NOW + timedelta(days=9)) is None
