"""The list as a file: everything in it, nobody named unless asked, and written down."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from partnership_xblock.models import ExportRecord
from partnership_xblock.services.desk import export_rows as service
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
DECIDED = ("ตัดสินเมื่อ", "วันที่ตัดสิน (ค.ศ.)", "วันที่ตัดสิน (พ.ศ.)")


@pytest.fixture
def named(page, host, handed_in):
    host.site.profiles[page.user] = "บัวแก้ว ดอนตะวัน"
    return handed_in


def test_all_answers_are_in_it_under_one_head(desk, page, named):
    head, *lines = desk.export(state="all")
    assert len({len(line) for line in [head, *lines]}) == 1
    assert {line[0] for line in lines} == {named}
    names = {value.v["name"] for key, value in page.open().network.items.items() if key.startswith("partner:")}
    assert names <= {line[-1] for line in lines}


def test_without_names_by_default(desk, page, named):
    text = str(desk.export(state="all"))
    assert "บัวแก้ว" not in text
    stories = [
        value.v[field]
        for key, value in page.open().network.items.items()
        if key.startswith("partner:")
        for field in ("story",)
        if value.v.get(field)
    ]
    assert stories
    assert not any(story in text for story in stories)


def test_nor_is_her_school_named(desk, page, host, named):
    school = page.open().network.items["context"].v["name"]
    assert school in str(desk.export(state="all", identified=True))
    assert school not in str(desk.export(state="all"))


def test_named_and_whole_where_asked_for_and_written_down(desk, page, named):
    text = str(desk.export(state="all", identified=True))
    assert "บัวแก้ว ดอนตะวัน" in text
    kept = ExportRecord.objects.get()
    assert (kept.actor_id, kept.identified, kept.course_key) == (desk.user, True, str(page.block.course_key))
    assert kept.rows > 5


def test_a_search_is_kept_as_a_fact_and_not_as_a_name(desk, named):
    desk.export(q="บัวแก้ว")
    assert ExportRecord.objects.get().filters["searched"] is True
    assert "บัวแก้ว" not in str(ExportRecord.objects.get().filters)


def test_codes_join_within_a_file_and_not_between_files(desk, named):
    first, second = (desk.export(state="all") for _ in range(2))
    assert len({line[1] for line in first[1:]}) == 1
    assert first[1][1] != second[1][1]


def test_read_in_chunks(desk, open_for, monkeypatch):
    monkeypatch.setattr(service, "CHUNK", 2)
    for _ in range(5):
        page = open_for()
        page.save_example()
        page.submit()
    with own_queries() as queries:
        lines = desk.export(state="all")
    assert len({line[0] for line in lines[1:]}) == 5
    # Three chunks of two queries, one for where they stand, one for what was asked, and two for the record.
    assert len(queries) == 10


def column(lines, name):
    place = lines[0].index(name)
    return [line[place] for line in lines[1:]]


def test_times_are_those_of_whoever_reads_it_with_their_day_in_both_eras(desk, host, named):
    host.clock = datetime(2026, 12, 31, 18, 30, tzinfo=UTC)
    desk.give_back(named)
    lines = desk.export(state="all")
    decided = {(day, ce, be) for day, ce, be in zip(*(column(lines, name) for name in DECIDED), strict=True)}
    assert decided == {("2027-01-01T01:30:00+07:00", "2027-01-01", "1 ม.ค. 2570")}
    host.site.preferences[desk.user, "time_zone"] = "America/New_York"
    lines = desk.export(state="all")
    assert set(column(lines, DECIDED[0])) == {"2026-12-31T13:30:00-05:00"}
    assert set(column(lines, DECIDED[2])) == {"31 ธ.ค. 2569"}


def test_a_tie_names_both_its_ends(desk, page, named):
    lines = desk.export(state="all")
    ties = {item: value.v for item, value in page.open().network.items.items() if item.startswith("tie:")}
    found = dict(zip(column(lines, "รายการ"), column(lines, "รหัสภาคีที่พูดถึง"), strict=True))
    assert ties
    for item, tie in ties.items():
        assert set(found[item].split()) == {f"partner:{tie['a']}", f"partner:{tie['b']}"}
