"""Calendar files, byte by byte as RFC 5545 asks; test_ics_read_back.py has them read by another package."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from partnership_xblock.domain import ics
from partnership_xblock.domain.thai.graphemes import graphemes

NOW = datetime(2026, 11, 29, 10, 42, 7, tzinfo=timezone(timedelta(hours=7)))
TITLE = "ประชุมผู้ปกครองชั้นประถมศึกษาปีที่ ๔–๖ ร่วมกับ รพ.สต. เรื่องสายตาเด็ก และน้ำดื่ม"
MARKS = "\u0e31\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c"


def event(**change):
    return ics.AllDay(
        **{
            "uid": "abc@partnership",
            "first": date(2026, 12, 24),
            "last": date(2026, 12, 24),
            "summary": "งาน",
            **change,
        }
    )


def test_the_whole_file():
    text = ics.calendar([event(summary="ซ้อม, แล้ว; พัก", description="ครู\nวัด", sequence=3)], NOW).decode()
    assert text.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//partnership_xblock//calendar//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:abc@partnership",
        "DTSTAMP:20261129T034207Z",
        "SEQUENCE:3",
        "DTSTART;VALUE=DATE:20261224",
        "DTEND;VALUE=DATE:20261225",
        "SUMMARY:ซ้อม\\, แล้ว\\; พัก",
        "DESCRIPTION:ครู\\nวัด",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    assert "METHOD" not in text


def test_a_long_thai_title_is_folded_between_characters_as_people_see_them():
    data = ics.calendar([event(summary=TITLE)], NOW)
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        assert line.decode().removeprefix(" ")[:1] not in MARKS or not line
    assert not data.startswith(b"\xef\xbb\xbf")


@given(st.text(alphabet="กขน้ำ\u0e34\u0e48\u200d\U0001f468\U0001f3fd ", min_size=1, max_size=120))
def test_folding_never_parts_a_character(text):
    parts = list(ics.folded(text))
    clusters = list(graphemes(text))
    joined = parts[0] + "".join(part[1:] for part in parts[1:])
    assert joined == text
    if all(len(cluster.encode()) < 75 for cluster in clusters):
        ends = {sum(map(len, clusters[: n + 1])) for n in range(len(clusters))}
        at = 0
        for part in parts:
            at += len(part) - (part is not parts[0])
            assert at in ends
