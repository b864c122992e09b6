"""Calendar files read back by another package's parser, as calendars read them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain import ics
from tests.domain.test_ics import NOW, TITLE, event

icalendar = pytest.importorskip("icalendar", reason="icalendar is not installed here (requirements/test.txt)")


def parsed(*events):
    calendar = icalendar.Calendar.from_ical(ics.calendar(events, NOW))
    return calendar, list(calendar.walk("VEVENT"))


@pytest.mark.parametrize(
    ("first", "last", "end"),
    [
        (date(2026, 12, 24), date(2026, 12, 24), date(2026, 12, 25)),
        (date(2027, 2, 9), date(2027, 2, 26), date(2027, 2, 27)),
        (date(2026, 12, 31), date(2026, 12, 31), date(2027, 1, 1)),
        (date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)),
        (date(2027, 2, 9), date(2027, 2, 8), date(2027, 2, 10)),
    ],
)
def test_the_end_is_the_day_after_the_last_as_others_read_it(first, last, end):
    calendar, (found,) = parsed(event(first=first, last=last))
    assert (found.decoded("DTSTART"), found.decoded("DTEND")) == (first, end)
    assert found["TRANSP"] == "TRANSPARENT"
    assert found.decoded("DTSTAMP") == NOW
    assert (calendar["VERSION"], "METHOD" in calendar, calendar.errors, found.errors) == ("2.0", False, [], [])


def test_a_long_thai_title_is_the_same_when_it_is_read():
    _, (found,) = parsed(event(summary=TITLE))
    assert str(found["SUMMARY"]) == TITLE


def test_line_breaks_of_every_kind_and_control_characters_end_no_line():
    text = "a\r\nb\nc\rd\u2028e\x85f\x00g\x1bh"
    _, (found,) = parsed(event(summary=text))
    assert str(found["SUMMARY"]) == "a\nb\nc\nd\ne\nf g h"


def test_no_event_is_a_calendar_too():
    assert parsed()[1] == []


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=300))
def test_any_text_is_read_back_and_no_line_is_too_long(text):
    data = ics.calendar([event(summary=text, description=text)], NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (found,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert str(found["SUMMARY"]) == text
    assert str(found.get("DESCRIPTION", "")) == text
