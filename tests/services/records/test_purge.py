"""A course's time is over: what nobody has touched since is deleted, chunk by chunk."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.cache import cache
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.models import CourseVocabulary, ExportRecord, Network, PurgeRecord, Retention, Submission
from partnership_xblock.repositories import erasure, vocabularies
from partnership_xblock.services.records import purge
from tests.fakes.course import COURSE, block_info, change, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db
KEY = str(COURSE)
YEAR = timedelta(days=367)


@pytest.fixture(autouse=True)
def _own_cache():
    cache.clear()


@pytest.fixture
def rule(db):
    return Retention.objects.create(course_key=KEY, months=12)


def report(**given):
    return api.purge_report(course_key=KEY, **given)


def test_without_a_rule_everything_stays(handed_in, host):
    host.clock += 10 * YEAR
    assert (report().months, report().source, report().rows) == (None, "none", {})
    assert not api.purge_course(course_key=KEY).done
    assert Submission.objects.exists()
    assert not PurgeRecord.objects.exists()


def test_the_rule_is_the_courses_the_sites_or_the_orders(handed_in, settings):
    settings.PARTNERSHIP_RETENTION_MONTHS = 24
    assert (report().months, report().source) == (24, "site")
    row = Retention.objects.create(course_key=KEY, months=12)
    assert (report().months, report().source) == (12, "course")
    row.months = None
    row.save()
    assert (report().months, report().source) == (None, "course"), "a course may keep its work whatever the site says"
    assert (report(months=1).months, report(months=1).source) == (1, "order")


def test_a_report_changes_nothing_and_says_what_goes(rule, handed_in, host):
    assert report().rows == {}
    host.clock += YEAR
    due = report()
    assert (due.people, due.waiting) == (1, 1)
    assert due.rows["Submission"] == due.rows["Round"] == due.rows["Network"] == 1
    assert not due.done
    assert Submission.objects.exists()
    done = api.purge_course(course_key=KEY, ticket="PDPA-7")
    assert done.done
    assert done.rows == due.rows
    assert not Submission.objects.exists()
    assert not Network.objects.exists()
    record = PurgeRecord.objects.get()
    assert (record.cause, record.course_key, record.months, record.ticket) == ("retention", KEY, 12, "PDPA-7")
    assert record.deleted == done.rows
    assert record.finished_at == host.clock
    assert report().rows == {}


def test_a_course_that_goes_on_keeps_what_is_old(rule, handed_in, host):
    host.site.ends[KEY] = host.clock + YEAR
    host.clock += YEAR + timedelta(days=1)
    assert report().cutoff is None
    assert not api.purge_course(course_key=KEY).rows
    host.clock += YEAR
    assert report().rows


@pytest.mark.parametrize("touch", ["save", "network", "answer", "reading"])
def test_whoever_is_still_at_work_keeps_everything(rule, page, desk, handed_in, host, touch):
    """A new text, a partner added in another block, a decision, a trainer who reads: her network is one."""
    desk.give_back(handed_in)
    if touch in ("answer", "reading"):
        page.submit()
    host.clock += YEAR
    assert report().people == 1
    if touch == "save":
        page.save(change("answers", "few", {"text": "กลับมาทำต่อ"}))
    elif touch == "network":
        page.block = block_info(name="map2")
        page.save(change("network", "partner:aaaaaaaaaaaa", {"name": "วัดใหม่"}))
    elif touch == "answer":
        desk.give_back(handed_in)
    else:
        desk.claim(handed_in)
    assert report().rows == {}
    host.clock += timedelta(days=300)
    assert report().rows == {}


def test_a_network_alone_is_as_old_as_its_last_change(rule, page, host):
    page.save_example()
    api.forget_work(usage_key=usage(), course_key=COURSE, learner_id=page.user)
    assert report().rows == {}
    host.clock += YEAR
    assert report().rows == {"Network": 1}


def test_a_save_between_the_look_and_the_deletion_keeps_the_work(rule, page, handed_in, host):
    host.clock += YEAR
    cutoff = report().cutoff
    people = [learner for _row, learner in erasure.stale(KEY, cutoff, 0, 50)]
    Submission.objects.update(last_saved_at=host.clock)
    assert erasure.delete_stale(KEY, people, cutoff) == {}
    assert Submission.objects.exists()


def test_a_purge_that_was_broken_off_is_gone_on_with(rule, page, open_for, host, monkeypatch):
    for person in (page, open_for(), open_for()):
        person.save_example()
    host.clock += YEAR
    monkeypatch.setattr(purge, "CHUNK", 1)
    kept, calls = erasure.delete_stale, []

    def breaks_off(*given):
        calls.append(given)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return kept(*given)

    monkeypatch.setattr(erasure, "delete_stale", breaks_off)
    with pytest.raises(KeyboardInterrupt):
        api.purge_course(course_key=KEY)
    assert Network.objects.count() == 2
    (broken,) = PurgeRecord.objects.all()
    assert broken.finished_at is None
    assert broken.deleted["Network"] == 1, "what it had done is counted"
    monkeypatch.setattr(erasure, "delete_stale", kept)
    assert api.purge_course(course_key=KEY).rows["Network"] == 2
    assert not Network.objects.exists()


def test_exports_are_remembered_as_long_as_the_data(rule, desk, handed_in, host):
    desk.export()
    host.clock += YEAR
    assert report().rows["ExportRecord"] == 1
    desk.export()
    assert api.purge_course(course_key=KEY).rows["ExportRecord"] == 1
    assert ExportRecord.objects.count() == 1


def test_other_courses_are_left_alone(rule, handed_in, open_for, host):
    other = CourseKey.from_string("course-v1:Krabi+PX102+2569")
    elsewhere = open_for()
    host.enrol(elsewhere.user, other)
    elsewhere.block = block_info(usage_key=usage("map1", other), course_key=other)
    elsewhere.save_example()
    assert api.courses_with_work() == [KEY, str(other)]
    host.clock += YEAR
    api.purge_course(course_key=KEY)
    assert [row.course_key for row in Network.objects.all()] == [str(other)]


def test_queries_are_those_of_a_chunk(rule, open_for, host):
    def grow(people):
        for _ in range(people):
            one = open_for()
            one.save_example()
            one.submit()

    grow(2)
    host.site.ends[KEY] = host.clock
    host.clock += YEAR
    with own_queries() as queries:
        report()
    assert len(queries) == 18
    with own_queries() as two:
        api.purge_course(course_key=KEY)
    grow(5)
    host.clock += YEAR
    with own_queries() as five:
        api.purge_course(course_key=KEY)
    assert len(five) <= len(two)


def test_pages_know_the_rule_for_one_query_a_minute(handed_in, settings):
    settings.PARTNERSHIP_RETENTION_MONTHS = 6
    with own_queries() as queries:
        assert [api.retention_months(course_key=KEY) for _ in range(3)] == [6, 6, 6]
    assert len(queries) == 1
    cache.clear()
    settings.PARTNERSHIP_RETENTION_MONTHS = None
    with own_queries() as queries:
        assert [api.retention_months(course_key=KEY) for _ in range(3)] == [None] * 3
    assert len(queries) == 1


def test_a_courses_vocabulary_goes_with_the_last_work(rule, handed_in, host):
    vocabularies.begin(KEY)
    vocabularies.save(KEY, {"card": None}, seen=0, where=str(usage()), now=host.clock)
    host.site.ends[KEY] = host.clock + timedelta(days=1)
    host.clock += YEAR
    assert report().rows["CourseVocabulary"] == 1
    assert api.purge_course(course_key=KEY).rows["CourseVocabulary"] == 1
    assert not CourseVocabulary.objects.exists()
    assert PurgeRecord.objects.get().deleted["CourseVocabulary"] == 1


@pytest.mark.parametrize("who", ["nobody", "a teacher", "an author"])
def test_a_vocabulary_stays_where_a_course_goes_on(rule, handed_in, page, host, who):
    vocabularies.begin(KEY)
    vocabularies.save(KEY, {}, seen=0, where="", now=host.clock)
    if who != "nobody":  # without an end its lists may be needed again, though all its work is old
        host.site.ends[KEY] = host.clock
    host.clock += YEAR
    if who == "an author":
        vocabularies.save(KEY, {}, seen=1, where="", now=host.clock)
    elif who == "a teacher":
        Network.objects.create(learner_id=page.user, course_key=KEY, scratch=True, changed_at=host.clock)
    assert "CourseVocabulary" not in report().rows
    assert "CourseVocabulary" not in api.purge_course(course_key=KEY).rows
    assert CourseVocabulary.objects.exists()
