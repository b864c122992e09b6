"""Times of day and lengths in minutes."""

from __future__ import annotations

import pytest

from partnership_xblock.domain.thai.times import clock, hours_and_minutes, minute_of_day


def test_every_minute_of_the_day_is_read_as_it_is_written():
    assert [minute_of_day(clock(minute)) for minute in range(24 * 60)] == list(range(24 * 60))
    assert (clock(0), clock(510), clock(1439)) == ("00:00", "08:30", "23:59")


@pytest.mark.parametrize(
    ("minutes", "told"), [(0, "0:00"), (45, "0:45"), (60, "1:00"), (595, "9:55"), (6000, "100:00")]
)
def test_minutes_are_told_in_hours(minutes, told):
    assert hours_and_minutes(minutes) == told
