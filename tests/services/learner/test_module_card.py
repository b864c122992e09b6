"""What the module card tells of others, and of other activities: how many have finished, and where to go on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.core.cache import cache
from opaque_keys.edx.keys import CourseKey

from partnership_xblock import api
from partnership_xblock.host.protocol import Activity, Masquerade
from partnership_xblock.models import Network, Submission
from partnership_xblock.services.learner import course_activities as service
from tests.fakes.course import COURSE, new_user, usage
from tests.fakes.sql import own_queries

pytestmark = pytest.mark.django_db


def have(number: int, *, status: str = "submitted", block: str = "map1", scratch: bool = False) -> None:
    """So many people with work in a block."""
    for _ in range(number):
        learner = new_user()
        network = Network.objects.create(learner_id=learner, course_key=str(COURSE), scratch=scratch)
        Submission.objects.create(
            usage_key=str(usage(block)),
            course_key=str(COURSE),
            learner_id=learner,
            network=network,
            kind="map",
            scratch=scratch,
            status=status,
            created_at="2026-11-01T00:00:00Z",
            submitted_at=None if status == "draft" else "2026-11-02T00:00:00Z",
        )


class TestFinished:
    @pytest.mark.parametrize("status", ["submitted", "in_review", "returned", "accepted"])
    def test_whoever_has_handed_in_has_finished(self, page, status):
        have(5, status=status)
        assert page.open().finished == 5

    def test_fewer_than_five_are_not_told_and_more_in_steps(self, page):
        have(4)
        assert page.open().finished == 0
        cache.clear()
        have(5)
        assert page.open().finished == 5

    def test_drafts_trials_of_staff_and_other_blocks_do_not_count(self, page):
        have(4)
        have(3, status="draft")
        have(3, scratch=True)
        have(3, block="map2")
        assert page.open().finished == 0

    def test_her_own_withdrawal_counts_no_longer(self, page):
        have(4)
        page.save_example()
        page.submit()
        cache.clear()
        assert page.open().finished == 5
        page.withdraw()
        cache.clear()
        assert page.open().finished == 0

    def test_it_is_counted_once_an_hour_for_everybody(self, page, open_for):
        have(5)
        with own_queries() as queries:
            page.open()
        assert sum("COUNT(" in sql for sql in queries) == 1
        have(5)
        with own_queries() as queries:
            assert open_for().open().finished == 5
        assert not [sql for sql in queries if "COUNT(" in sql]

    def test_answers_to_her_own_moves_say_it_as_it_was_last_counted(self, page):
        have(5)
        page.save_example()
        shown = page.open()
        cache.clear()
        have(5)
        with own_queries() as queries:
            done = page.submit(revision={"answers": shown.answers.revision, "network": shown.network.revision})
            assert (done.submission.status, done.finished) == ("submitted", 0)
        assert not [sql for sql in queries if "COUNT(" in sql]
        assert page.open().finished == 10
        have(5)
        assert page.withdraw().finished == 10

    @pytest.mark.parametrize("mode", ["refused", "preview"])
    def test_nobodys_page_asks_nothing(self, page, open_for, mode):
        have(5)
        with own_queries() as queries:
            if mode == "preview":
                visit = api.preview(block=page.block, language="th", now=page.host.now())
                shown = api.open_page(visit=visit, words={})
            else:
                shown = open_for(enrolled=False).open()
        assert (shown.mode, shown.finished, queries) == (mode, 0, [])

    def test_without_a_cache_it_is_counted_each_time(self, page, settings):
        settings.CACHES = {"default": {"BACKEND": "tests.fakes.dead_cache.DeadCache"}}
        have(5)
        assert page.open().finished == page.open().finished == 5


def told(title: str, *competencies: str, available: bool = True) -> dict[str, object]:
    """As `student_view_data` tells it."""
    named = [{"id": one, "th": one, "en": one} for one in competencies]
    return {"available": available, "title": {"th": title, "en": f"{title} en"}, "competencies": named}


@pytest.fixture
def course(page):
    """Her map stands third of seven; the last is broken."""
    page.block = replace(page.block, competencies=("teamwork", "thinking"))
    page.host.activities_of[page.user] = [
        Activity(usage("before"), told("ก่อน", "teamwork")),
        Activity(usage("none"), told("ไม่มี")),
        Activity(usage("map1"), told("งานนี้", "teamwork", "thinking")),
        Activity(usage("other"), told("อื่น", "self")),
        Activity(usage("after"), told("ถัดไป", "thinking", "self")),
        Activity(usage("both"), told("ทั้งคู่", "thinking", "teamwork")),
        Activity(usage("broken"), told("เสีย", "teamwork", available=False)),
    ]
    return page


class TestRelated:
    def titles(self, page) -> list[str]:
        return [one.title for one in api.related(visit=page.visit()).related]

    def test_what_shares_most_comes_first_then_what_comes_after(self, course):
        with own_queries() as queries:
            found = api.related(visit=course.visit()).related
        assert [one.title for one in found] == ["ทั้งคู่", "ถัดไป", "ก่อน"]
        assert found[0].url == f"https://lms.test/jump/{usage('both')}"
        assert queries == []

    def test_it_is_never_more_than_three(self, course):
        course.host.activities_of[course.user] += [
            Activity(usage(f"more{n}"), told(f"เพิ่ม {n}", "teamwork")) for n in range(9)
        ]
        assert len(self.titles(course)) == 3

    def test_in_the_readers_language(self, course):
        course.language = "en"
        assert self.titles(course)[0] == "ทั้งคู่ en"

    def test_an_activity_without_competencies_asks_the_host_nothing(self, course):
        course.block = replace(course.block, competencies=(), competency="ข้อความของผู้เขียน")
        assert self.titles(course) == []
        assert course.host.asked_for_activities == 0

    def test_the_host_is_asked_once_in_five_minutes_a_person(self, course, open_for):
        assert self.titles(course) == self.titles(course)
        assert course.host.asked_for_activities == 1
        other = open_for(competencies=("teamwork",))
        assert self.titles(other) == [], "what she finds in the course is hers, not another's"
        assert course.host.asked_for_activities == 2

    def test_what_an_older_release_collected_is_passed_over(self, course):
        course.host.activities_of[course.user] = [
            Activity(usage("old"), {"available": True, "title": {"th": "เก่า", "en": "old"}}),
            Activity(usage("empty"), {}),
            Activity(usage("odd"), {"available": True, "title": "x", "competencies": ["teamwork", {"id": None}]}),
            Activity(usage("newer"), told("ใหม่กว่า", "flying")),
        ]
        assert self.titles(course) == []

    def test_a_very_long_course_is_not_gone_through_to_its_end(self, course):
        every = [Activity(usage(f"x{n}"), told(f"{n}", "self")) for n in range(service.ACTIVITIES)]
        course.host.activities_of[course.user] = [*every, Activity(usage("last"), told("สุดท้าย", "teamwork"))]
        assert self.titles(course) == []

    def test_who_has_no_work_here_is_led_nowhere(self, course, open_for):
        outsider = open_for(enrolled=False, competencies=("teamwork",))
        assert self.titles(outsider) == []
        assert course.host.asked_for_activities == 0

    def test_staff_looking_as_a_learner_find_what_she_finds(self, course, open_for):
        trainer = open_for(trainer=True, competencies=("teamwork", "thinking"))
        course.host.masked = Masquerade(learner_id=course.user)
        assert self.titles(trainer) == ["ทั้งคู่", "ถัดไป", "ก่อน"]


class TestABlockAsItWasKept:
    def test_whole(self, page):
        block = replace(page.block, level="basic", hours=1.5, lane="up", competencies=("thinking",), competency="เอง")
        again = api.BlockInfo.from_json(block.to_json(), {})
        assert again == block
        shape = again.shape("th", page.host.now())
        assert (shape.level, shape.hours, shape.lane) == ("ระดับพื้นฐาน", 1.5, "Upskill ทำเรื่องเดิมให้เก่งขึ้น")
        assert (shape.competencies, shape.competency) == (["thinking"], "การคิดและแก้ปัญหา · เอง")

    def test_by_a_release_that_knew_less_and_one_that_knows_more(self, page):
        kept = page.block.to_json()
        for name in ("hours", "lane", "competencies"):
            del kept[name]
        older = api.BlockInfo.from_json({**kept, "level": "สำหรับครูใหม่", "competency": "การทำงานเป็นทีม"}, {})
        shape = older.shape("en", page.host.now())
        assert (shape.level, shape.hours, shape.lane, shape.competencies) == ("สำหรับครูใหม่", 0, "", [])
        assert shape.competency == "การทำงานเป็นทีม"
        newer = {**page.block.to_json(), "lane": "sideways", "competencies": ["flying", "self"], "badge": 1}
        shape = api.BlockInfo.from_json(newer, {}).shape("en", page.host.now())
        assert (shape.lane, shape.competencies, shape.competency) == ("", ["self"], "Self-management")


def test_the_course_is_that_of_the_block(course):
    """A key that came out of a cache leads into this run of the course."""
    run = CourseKey.from_string(str(COURSE))
    for one in api.related(visit=course.visit()).related:
        assert str(run) in one.url.replace("block-v1:", "course-v1:")
