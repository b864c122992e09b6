"""Times of day: the golden table, the same for the page, and how minutes are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnership_xblock.domain.thai.times import (
    NotATime,
    clock,
    duration,
    hours_and_minutes,
    minute_of_day,
    typed_time,
)

TABLE = json.loads((Path(__file__).parents[2] / "golden" / "thai" / "times.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("typed", "told"), TABLE, ids=[repr(typed) for typed, _ in TABLE])
def test_typed(typed, told):
    if isinstance(told, str):
        assert typed_time(typed) == told
    else:
        with pytest.raises(NotATime) as answer:
            typed_time(typed)
        assert {"code": answer.value.code} == told


def test_every_minute_of_the_day_is_read_as_it_is_written():
    for minute in range(24 * 60):
        written = clock(minute)
        assert typed_time(written) == written
        assert typed_time(written.replace(":", "")) == written
        assert minute_of_day(written) == minute


@pytest.mark.parametrize(
    ("minutes", "short", "thai", "english"),
    [
        (0, "0:00", "0 นาที", "0 min"),
        (45, "0:45", "45 นาที", "45 min"),
        (60, "1:00", "1 ชม.", "1 h"),
        (595, "9:55", "9 ชม. 55 นาที", "9 h 55 min"),
        (6000, "100:00", "100 ชม.", "100 h"),
    ],
)
def test_minutes_are_told_in_hours(minutes, short, thai, english):
    assert (hours_and_minutes(minutes), duration(minutes, "th"), duration(minutes, "en")) == (short, thai, english)


def test_fewer_minutes_than_before_and_thai_digits():
    assert hours_and_minutes(-90) == "-1:30"
    assert duration(90, "th", thai_digits=True) == "๑ ชม. ๓๐ นาที"
    assert duration(90, "en", thai_digits=True) == "1 h 30 min"
