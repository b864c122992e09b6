"""Who has not handed in, as the desk lists it: never begun, begun, returned and quiet."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.services.desk import absent
from tests.fakes.course import COURSE, change, new_user
from tests.fakes.sql import own_queries
from tests.services.refusals import refusal

pytestmark = pytest.mark.django_db


def listed(desk, **asked):
    return api.absent_page(reader=desk.reader(), kind=asked.get("kind", ""), cursor=asked.get("cursor", ""))


def states(desk, host, **asked):
    return {row.teacher: row.state for row in listed(desk, **asked).rows}


@pytest.fixture
def called(host, open_for):
    def build(name, **fields):
        page = open_for(**fields)
        host.site.profiles[page.user] = name
        return page

    return build


def test_three_ways_of_not_having_handed_in(desk, host, called):
    called("ยังไม่เริ่ม")
    called("เริ่มแล้ว").save_example()
    back, done, fresh = called("เงียบ"), called("ส่งแล้ว"), called("เพิ่งคืน")
    for page in (back, done, fresh):
        page.save_example()
        page.submit()
    desk.give_back(back.open().submission.public_id)
    host.clock += timedelta(days=8)
    desk.give_back(fresh.open().submission.public_id)
    assert states(desk, host) == {"ยังไม่เริ่ม": "never", "เริ่มแล้ว": "begun", "เงียบ": "returned"}


def test_who_writes_on_returned_work_is_not_quiet(desk, host, called):
    back = called("เงียบ")
    back.save_example()
    desk.give_back(back.submit().submission.public_id)
    host.clock += timedelta(days=absent.QUIET.days - 1)
    assert states(desk, host) == {}
    host.clock += timedelta(days=1)
    assert states(desk, host) == {"เงียบ": "returned"}
    back.save(change("answers", "q:care", {"partner": "", "text": "เล่าเพิ่มแล้ว"}, back.open().answers.revision))
    assert states(desk, host) == {}


def test_of_one_kind_of_activity(desk, host, called):
    page = called("ส่งแผนที่แล้ว")
    page.save_example()
    page.submit()
    assert states(desk, host) == {}
    assert states(desk, host, kind="map") == {}
    assert states(desk, host, kind="aar") == {"ส่งแผนที่แล้ว": "never"}


def test_trainers_trials_and_people_of_elsewhere_are_not_in_it(desk, host, called):
    called("ลองทำ", trainer=True).save_example()
    called("ไม่ได้ลงทะเบียน", enrolled=False)
    assert states(desk, host) == {}


def test_pages_have_fifty_and_each_teacher_once(desk, host, monkeypatch):
    monkeypatch.setattr(absent, "WINDOW", 40)
    for n in range(130):
        person = new_user()
        host.enrol(person, COURSE)
        host.site.profiles[person] = f"ครู {n}"
    seen, cursor = [], ""
    while True:
        page = listed(desk, cursor=cursor)
        assert len(page.rows) <= 50
        seen += [row.teacher for row in page.rows]
        cursor = page.next
        if not cursor:
            break
    assert sorted(seen) == sorted(f"ครู {n}" for n in range(130))


@pytest.mark.parametrize("teachers", [3, 45])
def test_queries_do_not_grow(desk, host, called, teachers):
    for _ in range(teachers):
        called(f"ครู {new_user()}")
    with own_queries() as queries:
        assert len(listed(desk).rows) == teachers
    assert len(queries) == 6


def test_each_is_told_with_group_and_what_she_has_in_hand(desk, host, called, open_for):
    """Whatever kind the list is of: who has not begun the map may be busy with the next activity."""
    busy, fresh = called("กำลังทำ"), called("ยังไม่เริ่ม")
    host.site.put_in_cohort(busy.user, "กลุ่มเหนือ", COURSE)
    busy.save_example()
    host.clock += timedelta(days=2)
    strength = open_for(user=busy.user, kind="strength", name="strength1")
    strength.save_example()
    begun = host.clock
    aar = open_for(user=busy.user, kind="aar", name="aar1")
    host.clock += timedelta(hours=1)
    aar.save_example()
    aar.submit()
    rows = {row.teacher: row for row in listed(desk, kind="map").rows}
    one = rows["กำลังทำ"]
    assert (one.state, one.group, one.at_work) == ("begun", "กลุ่มเหนือ", ["แผนที่ภาคี", "ความเข้มแข็งของเครือข่าย"])
    assert datetime.fromisoformat(one.seen) == begun + timedelta(hours=1), "what she handed in counts as well"
    assert fresh.user != busy.user
    other = rows["ยังไม่เริ่ม"]
    assert (other.state, other.group, other.at_work, other.seen) == ("never", "", [], None)


def test_one_page_goes_along_so_far_and_no_further(desk, host, called, monkeypatch):
    monkeypatch.setattr(absent, "WINDOW", 2)
    for n in range(25):
        page = called(f"ครู {n}")
        page.save_example()
        page.submit()
    called("คนสุดท้าย")
    with own_queries() as queries:
        page = listed(desk)
    assert (page.rows, len(queries)) == ([], 12)
    assert page.next
    assert [row.teacher for row in listed(desk, cursor=page.next).rows] == ["คนสุดท้าย"]


@pytest.mark.parametrize("cursor", ["x", "!!", "LTE", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "ก"])
def test_a_cursor_that_was_not_ours_is_refused(desk, cursor):
    assert refusal(listed, desk, cursor=cursor).code == "bad_request"


def test_a_teacher_has_no_such_list(desk, page):
    desk.user = page.user
    assert refusal(listed, desk).code == "not_allowed"


# --- those who are no longer enrolled ------------------------------------------------------------------------


def test_the_queue_marks_who_has_left_the_course(desk, host, page, handed_in):
    (row,) = desk.queue().rows
    assert row.left is False
    host.leave(page.user, COURSE)
    (row,) = desk.queue().rows
    assert row.left is True
    assert desk.detail(handed_in).row.left is True


def test_she_still_prints_her_own_work_and_a_mails_link_leads_there(host, page, handed_in):
    host.leave(page.user, COURSE)
    url = api.follow_link(user_id=page.user, public_id=handed_in)
    assert "/partnership/rounds/" in url
    public_id = url.split("/rounds/")[1].split("/")[0]

    def printed(user_id):
        return api.round_for_print(user_id=user_id, public_id=public_id, language="th", words={}, thai_digits=False)

    assert printed(page.user).block.kind == "map"
    assert refusal(printed, new_user()).code == "not_enrolled"
