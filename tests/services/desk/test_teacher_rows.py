"""The table with one line a teacher: every activity's state, round, day and points; nobody named unless asked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.models import ExportRecord
from partnership_xblock.services.desk import teacher_rows as service
from tests.fakes.course import change, of_values
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def table(desk):
    """The table as lists of cells by column name."""

    def take(*, identified=True, **asked):
        asked = api.QueueFilter(**{"state": "all", **asked})
        head, *lines = api.teacher_rows(reader=desk.reader(), request=asked, identified=identified)
        assert len(set(head)) == len(head), "two columns have one name"
        return [dict(zip(head, line, strict=True)) for line in lines]

    return take


@pytest.fixture
def works(open_for, desk):
    """`works(user, "first", title="แผนที่")`: this teacher hands in the example there; gives its id."""

    def write(user, block, kind="map", title=""):
        page = open_for(user=user, kind=kind, name=block, title=title)
        example = activity(kind).finished("th")
        page.save(*of_values("answers", example["answers"]))
        if not page.open().network.items:
            page.save(*of_values("network", example["network"]))
        page.submit()
        return api.roster(reader=desk.reader(), request=api.QueueFilter(state="all")).rows[0].public_id

    return write


def test_one_line_a_teacher_with_every_activity(host, desk, open_for, works, table):
    host.clock = datetime(2026, 12, 31, 18, 30, tzinfo=UTC)
    one, other = (open_for().user for _ in range(2))
    host.site.profiles |= {one: "บัวแก้ว", other: "กานดา"}
    network = works(one, "first", title="แผนที่ภาคี")
    works(one, "second", "strength", title="ความเข้มแข็ง")
    works(other, "first", title="แผนที่ภาคี")
    desk.accept(network, 0.5)
    lines = {line["ครู"]: line for line in table()}
    assert set(lines) == {"บัวแก้ว", "กานดา"}
    found = lines["บัวแก้ว"]
    assert found["แผนที่ภาคี: สถานะ"] == "รับงานแล้ว"
    assert found["แผนที่ภาคี: วันที่ส่ง"] == "2027-01-01"
    assert float(found["แผนที่ภาคี: คะแนนที่ได้"]) == float(found["แผนที่ภาคี: คะแนนเต็ม"]) / 2
    assert found["ความเข้มแข็ง: สถานะ"] == "รออ่าน"
    assert (found["ส่งแล้ว (กิจกรรม)"], found["รับงานแล้ว (กิจกรรม)"]) == ("2", "1")
    assert lines["กานดา"]["ความเข้มแข็ง: สถานะ"] == ""


def test_activities_of_one_title_have_columns_of_their_own(open_for, works, table):
    user = open_for().user
    for block in ("first", "second", "third"):
        works(user, block, title="แผนที่")
    (line,) = table()
    assert {name for name in line if name.endswith(": รอบ")} == {"แผนที่: รอบ", "แผนที่ (2): รอบ", "แผนที่ (3): รอบ"}


def test_nobody_is_named_unless_asked_and_it_is_written_down(host, desk, open_for, works, table):
    user = open_for().user
    host.site.profiles[user] = "บัวแก้ว"
    works(user, "first")
    (line,) = table(identified=False)
    assert "บัวแก้ว" not in str(line)
    assert line["โรงเรียน"] == ""
    kept = ExportRecord.objects.get()
    assert (kept.actor_id, kept.identified, kept.rows, kept.filters["rows"]) == (desk.user, False, 1, "teachers")


def test_lines_stand_in_the_order_of_thai_schools(open_for, table):
    for school in ("โรงเรียนไผ่", "โรงเรียนกอ", "โรงเรียนเกาะ"):
        page = open_for()
        page.save_example()
        page.save(change("network", "context", {"name": school}, base=page.open().network.items["context"].r))
        page.submit()
    assert [line["โรงเรียน"] for line in table()] == ["โรงเรียนกอ", "โรงเรียนเกาะ", "โรงเรียนไผ่"]


def test_more_activities_than_columns(open_for, works, table, monkeypatch):
    monkeypatch.setattr(service, "MOST_ACTIVITIES", 1)
    user = open_for().user
    works(user, "first", title="หนึ่ง")
    works(user, "second", title="สอง")
    (line,) = table()
    assert line["ส่งแล้ว (กิจกรรม)"] == "2"
    assert "สอง: รอบ" not in line


def test_queries_do_not_grow_with_the_work(open_for, works, table):
    counted = []
    for _ in range(2):
        for _ in range(3):
            works(open_for().user, "first")
        with own_queries() as queries:
            table()
        counted.append(len(queries))
    assert counted[0] == counted[1] <= 6
