"""A file of the own work: the calendar of a plan, as saved, with names of things that are the same in every file."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from partnership_xblock import api
from partnership_xblock.activities import activity
from partnership_xblock.activities.files import KindFile
from partnership_xblock.domain.errors import Refused
from partnership_xblock.services.learner import kind_file
from partnership_xblock.services.learner.offers import ref_of
from partnership_xblock.services.records.tokens import person_token
from tests.fakes.course import change, new_user
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
EVENT = {"text": "ตรวจสายตา ป.1–ป.3", "date": "2027-01-12", "until": "2027-02-05", "owner": "ครูอนามัย", "order": 1}


@pytest.fixture
def plan(open_for):
    page = open_for(kind="plan")
    page.save(
        change("network", "partner:clinic000001", {"name": "รพ.สต. ดอนตะวัน", "order": 1}),
        change("answers", "event:a1", {**EVENT, "partner": "clinic000001"}),
        change("answers", "event:b1", {"text": "ยังไม่มีวัน", "order": 2}),
        change("answers", "event:c1", {"date": "2027-03-01", "order": 3}),
    )
    return page


def made(page, name="calendar"):
    return api.kind_file(visit=page.visit(), name=name)


def lines(page):
    """Unfolded."""
    return re.sub(r"\r\n ", "", made(page).data.decode()).split("\r\n")


def told(page, field):
    return [line.partition(":")[2] for line in lines(page) if re.match(rf"{field}[;:]", line)]


def test_an_event_with_words_and_a_day_is_in_it(plan):
    file = made(plan)
    assert (file.name, file.content_type) == ("partnership-plan.ics", "text/calendar; charset=utf-8")
    assert told(plan, "SUMMARY") == ["ตรวจสายตา ป.1–ป.3"]
    assert (told(plan, "DTSTART"), told(plan, "DTEND")) == (["20270112"], ["20270206"])
    assert told(plan, "DESCRIPTION") == ["ผู้รับผิดชอบ: ครูอนามัย\\nทำกับ: รพ.สต. ดอนตะวัน"]


def test_two_files_name_a_thing_alike_and_a_change_of_it_counts_on(plan):
    uid, before = told(plan, "UID"), int(told(plan, "SEQUENCE")[0])
    stored = plan.open().answers.items["event:a1"]
    plan.save(change("answers", "event:a1", {**stored.v, "text": "ตรวจสายตาทั้งโรงเรียน"}, base=stored.r))
    assert told(plan, "UID") == uid
    assert int(told(plan, "SEQUENCE")[0]) > before
    assert told(plan, "SUMMARY") == ["ตรวจสายตาทั้งโรงเรียน"]


def test_a_later_wave_counts_on_where_the_earlier_one_ended(plan, open_for):
    """The same thing under the same name: a lower number would be taken for an older state of it, and left out."""
    for n in range(5):
        stored = plan.open().answers.items["event:a1"]
        plan.save(change("answers", "event:a1", {**stored.v, "text": f"ตรวจสายตา {n}"}, base=stored.r))
    before = int(told(plan, "SEQUENCE")[0])
    plan.host.clock += timedelta(days=60)
    again = open_for(kind="plan", name="again", user=plan.user)
    again.save(change("answers", "event:a1", EVENT))
    assert told(again, "UID") == told(plan, "UID")
    assert before < int(told(again, "SEQUENCE")[0]) < 2**31
    assert int(told(plan, "SEQUENCE")[0]) == before


def test_names_of_things_tell_nothing_of_a_person_and_are_another_teachers_own(plan, open_for):
    other = open_for(kind="plan")
    other.save(change("answers", "event:a1", EVENT))
    (mine,), (theirs,) = told(plan, "UID"), told(other, "UID")
    assert mine != theirs
    token = person_token(plan.user, str(plan.block.course_key))
    for uid in (mine, theirs):
        assert re.fullmatch(r"[0-9a-f]{32}@partnership", uid)
        assert token not in uid


def test_what_was_taken_from_elsewhere_is_the_same_thing_in_a_file_of_there(plan):
    source = ref_of("block-v1:a+b+c+type@partnership+block@aar", "step1")
    stored = plan.open().answers.items["event:a1"]
    plan.save(change("answers", "event:a1", {**stored.v, "source": source}, base=stored.r))
    uid = kind_file.uid_for(person_token(plan.user, str(plan.block.course_key)))
    assert told(plan, "UID") == [uid(source)]


def test_it_costs_one_query(plan):
    with own_queries() as queries:
        made(plan)
    assert len(queries) == 1


def test_before_the_first_save_it_is_a_calendar_without_events(open_for):
    assert told(open_for(kind="plan"), "UID") == []


@pytest.mark.parametrize("name", ["", "calendars", "../calendar"])
def test_another_name_is_no_file(plan, name):
    with pytest.raises(Refused) as refused:
        made(plan, name)
    assert refused.value.code == "not_found"


def test_a_file_that_would_be_too_large_is_not_made(plan, monkeypatch):
    kind = activity("plan")
    large = KindFile(id="large", name="a.bin", content_type="application/octet-stream", make=lambda _: b"x" * 2**21)
    monkeypatch.setattr(kind_file, "activity", lambda _kind: replace(kind, files=(large,)))
    with pytest.raises(Refused) as refused:
        made(plan, "large")
    assert (refused.value.code, refused.value.params["limit"]) == ("too_large", 2**20)


def test_who_is_not_enrolled_gets_none(open_for):
    with pytest.raises(Refused) as refused:
        made(open_for(kind="plan", user=new_user(), enrolled=False))
    assert refused.value.code == "not_enrolled"


def test_a_calendar_reads_it(plan):
    icalendar = pytest.importorskip("icalendar", reason="icalendar is not installed here (requirements/test.txt)")
    (event,) = icalendar.Calendar.from_ical(made(plan).data).walk("VEVENT")
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(2027, 1, 12), date(2027, 2, 6))
    assert event.errors == []
