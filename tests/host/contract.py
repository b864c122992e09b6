"""What every host promises (`host/protocol.py`), as tests that each adapter's own test class inherits.

A subclass gives a `site`: how this host is told of people and courses. Nothing here knows a platform.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from smtplib import SMTPDataError
from typing import Any, Protocol

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.core import mail
from django.test import RequestFactory
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import BlockUsageLocator, CourseLocator, LibraryLocatorV2

from partnership_xblock.host.protocol import Grade, Host, Masquerade, Standing

COURSE = CourseLocator("PLC", "PLC101", "2569")
OTHER = CourseLocator("ELSE", "X1", "2569")
GONE = CourseLocator("PLC", "GONE", "2560")
"""No course of this key is there (any more)."""
LIBRARY = LibraryLocatorV2("PLC", "ACTS")
BLOCK = BlockUsageLocator(COURSE, "partnership", "map1")


class ContractSite(Protocol):
    """How a host under test is told what a real one would find. All keys are plain (no branch, no version)."""

    host: Host

    def course(self, course_key: CourseKey, title: str) -> None: ...
    def ends(self, course_key: CourseKey, when: datetime) -> None: ...
    def person(self, username: str, *, name: str = "", email: str = "", active: bool = True) -> User: ...
    def enrol(self, user: User, course_key: CourseKey) -> None: ...
    def role(self, user: User, role: str, course_key: CourseKey) -> None:
        """`limited_staff`, `staff`, `instructor`, `beta_testers` or `global`."""

    def cohort(self, user: User, name: str, course_key: CourseKey) -> None: ...
    def prefer(self, user: User, *, language: str = "", time_zone: str = "") -> None: ...
    def freeze(self, course_key: CourseKey) -> None: ...
    def gradebook(self, user: User, usage_key: UsageKey) -> tuple[float, float]:
        """Weighted earned and possible, as the gradebook shows them."""

    def delete_row(self, user: User, usage_key: UsageKey) -> bool:
        """Delete a learner's state row as the platform does, after it asked the block. False where there is none."""

    def completed(self, user: User, usage_key: UsageKey) -> bool: ...
    def events(self) -> list[tuple[str, dict[str, Any], int, str]]:
        """Name, data, user id and course key of each event."""

    def publish(self, usage_key: UsageKey, **fields: Any) -> None:
        """An author made a block of ours with these fields, and published it."""

    def look_as_any(self, request: Any, course_key: CourseKey) -> None:
        """The person of the request begins to look at the course as any learner, where she may."""


TRAINERS = ("limited_staff", "staff", "instructor", "global")
AUTHORS = ("staff", "instructor", "global")


@pytest.mark.django_db
class HostContract:
    """Inherit, add a fixture `site`, and name the class `Test...`."""

    @pytest.fixture(autouse=True)
    def courses(self, site: ContractSite) -> None:
        site.course(COURSE, "เครือข่ายความร่วมมือ")
        site.course(OTHER, "อีกวิชา")

    # --- standing ---

    def test_unknown_people_have_no_standing(self, site):
        assert site.host.standing(10**6, COURSE) == Standing()

    def test_an_account_alone_has_no_standing(self, site):
        assert site.host.standing(site.person("outsider").pk, COURSE) == Standing()

    def test_enrolment_is_per_course(self, site):
        teacher = site.person("teacher")
        site.enrol(teacher, COURSE)
        assert site.host.standing(teacher.pk, COURSE) == Standing(enrolled=True)
        assert site.host.standing(teacher.pk, OTHER) == Standing()

    # --- who takes part ---

    def test_teachers_are_who_is_enrolled_and_no_trainer_so_many_at_a_time(self, site):
        people = [site.person(f"t{n}") for n in range(5)]
        for person in people:
            site.enrol(person, COURSE)
        for role in TRAINERS:
            trainer = site.person(f"{role}-enrolled")
            site.enrol(trainer, COURSE)
            site.role(trainer, role, COURSE)
        elsewhere = site.person("elsewhere")
        site.enrol(elsewhere, OTHER)
        site.person("nobody")
        ids = [person.pk for person in people]
        assert site.host.teachers(COURSE, after=0, limit=100) == ids
        assert site.host.teachers(COURSE, after=0, limit=2) == ids[:2]
        assert site.host.teachers(COURSE, after=ids[1], limit=2) == ids[2:4]
        assert site.host.teachers(COURSE, after=ids[-1], limit=2) == []
        assert site.host.teachers(GONE, after=0, limit=2) == []

    def test_a_beta_tester_and_who_was_never_activated_are_among_the_teachers(self, site):
        beta, sleeper = site.person("beta"), site.person("sleeper", active=False)
        for person, role in ((beta, "beta_testers"), (sleeper, "staff")):
            site.enrol(person, COURSE)
            site.role(person, role, COURSE)
        assert site.host.teachers(COURSE, after=0, limit=9) == [beta.pk, sleeper.pk]

    def test_who_is_enrolled_among_some(self, site, django_assert_num_queries):
        here, gone = site.person("here"), site.person("gone")
        site.enrol(here, COURSE)
        site.enrol(gone, OTHER)
        with django_assert_num_queries(1):
            assert site.host.enrolled_among(COURSE, [here.pk, gone.pk, 10**6]) == {here.pk}
        with django_assert_num_queries(1):
            assert site.host.teachers(COURSE, after=0, limit=9) == [here.pk]

    def test_a_beta_tester_is_a_teacher(self, site):
        beta = site.person("beta")
        site.enrol(beta, COURSE)
        site.role(beta, "beta_testers", COURSE)
        assert site.host.standing(beta.pk, COURSE) == Standing(enrolled=True)

    @pytest.mark.parametrize("role", TRAINERS)
    def test_who_is_a_trainer(self, site, role):
        person = site.person(role)
        site.role(person, role, COURSE)
        assert site.host.standing(person.pk, COURSE).trainer is True

    @pytest.mark.parametrize("role", [role for role in TRAINERS if role != "global"])
    def test_a_trainer_of_one_course_is_nobody_in_another(self, site, role):
        person = site.person(role)
        site.role(person, role, COURSE)
        assert site.host.standing(person.pk, OTHER) == Standing()

    @pytest.mark.parametrize("role", TRAINERS)
    def test_an_account_that_was_never_activated_learns_but_has_no_role(self, site, role):
        person = site.person("sleeper", active=False)
        site.enrol(person, COURSE)
        site.role(person, role, COURSE)
        assert site.host.standing(person.pk, COURSE) == Standing(enrolled=True)
        assert site.host.can_write_studio(person.pk, COURSE) is False

    def test_a_trainer_who_is_enrolled_is_both(self, site):
        person = site.person("both")
        site.enrol(person, COURSE)
        site.role(person, "limited_staff", COURSE)
        assert site.host.standing(person.pk, COURSE) == Standing(enrolled=True, trainer=True)

    def test_a_role_outlives_nothing_it_was_not_given_for(self, site):
        """A course that was deleted: its rows may stay, and then mean that course only."""
        person = site.person("mentor")
        site.role(person, "staff", GONE)
        assert site.host.standing(person.pk, COURSE) == Standing()
        assert site.host.standing(site.person("someone").pk, GONE) == Standing()

    @pytest.mark.parametrize("role", AUTHORS)
    def test_who_may_write_in_studio(self, site, role):
        person = site.person(role)
        site.role(person, role, COURSE)
        assert site.host.can_write_studio(person.pk, COURSE) is True

    @pytest.mark.parametrize("role", ["limited_staff", "beta_testers"])
    def test_who_may_not_write_in_studio(self, site, role):
        person = site.person(role)
        site.enrol(person, COURSE)
        site.role(person, role, COURSE)
        assert site.host.can_write_studio(person.pk, COURSE) is False

    def test_an_author_of_another_course_may_not_write_here(self, site):
        person = site.person("author")
        site.role(person, "instructor", OTHER)
        assert site.host.can_write_studio(person.pk, COURSE) is False
        assert site.host.can_write_studio(10**6, COURSE) is False

    @pytest.mark.parametrize("role", ["limited_staff", "staff", "instructor"])
    def test_a_role_in_a_course_is_none_in_a_library(self, site, role):
        person = site.person(role)
        site.role(person, role, COURSE)
        assert site.host.can_edit_library(person.pk, LIBRARY) is False
        assert site.host.can_edit_library(10**6, LIBRARY) is False

    # --- who is at the keyboard ---

    def test_the_person_of_a_request(self, site):
        request = RequestFactory().get("/")
        request.user = site.person("teacher")
        assert site.host.real_user_id(request) == request.user.pk

    def test_nobody_is_at_the_keyboard_of_an_anonymous_request(self, site):
        request = RequestFactory().get("/")
        request.user = AnonymousUser()
        assert site.host.real_user_id(request) is None
        assert site.host.masquerade(request, COURSE, None) is None

    def test_acting_for_somebody_else_is_a_masquerade(self, site):
        request = RequestFactory().get("/")
        request.user = site.person("mentor")
        request.session = {}
        site.role(request.user, "staff", COURSE)
        learner = site.person("teacher")
        result = site.host.masquerade(request, COURSE, learner.pk)
        assert result is not None
        assert result.learner_id == learner.pk
        assert site.host.masquerade(request, COURSE, request.user.pk) is None

    def test_as_any_learner_one_stays_oneself_in_that_course(self, site):
        request = RequestFactory().get("/")
        request.user, request.session = site.person("mentor"), {}
        mentor = request.user.pk
        site.role(request.user, "staff", COURSE)
        assert site.host.masquerade(request, COURSE, mentor) is None
        site.look_as_any(request, COURSE)
        assert site.host.masquerade(request, COURSE, mentor) == Masquerade(learner_id=None)
        assert site.host.masquerade(request, OTHER, mentor) is None
        assert site.host.real_user_id(request) == mentor
        assert site.host.standing(mentor, COURSE).trainer, "the desk is used as the real person"

    def test_a_learner_cannot_look_as_anybody(self, site):
        request = RequestFactory().get("/")
        request.user, request.session = site.person("teacher"), {}
        site.enrol(request.user, COURSE)
        site.look_as_any(request, COURSE)
        assert site.host.masquerade(request, COURSE, request.user.pk) is None

    def test_nobody_at_all_is_nobody(self, site):
        assert site.host.masquerade(None, COURSE, None) is None

    # --- names and groups ---

    def test_names_are_for_people_to_read(self, site):
        with_name, without = site.person("u1", name="สมศรี ใจดี"), site.person("u2")
        assert site.host.display_names([with_name.pk, without.pk, 10**6]) == {
            with_name.pk: "สมศรี ใจดี",
            without.pk: "u2",
        }
        assert site.host.display_names([]) == {}

    def test_names_of_a_whole_page_are_one_query(self, site, django_assert_num_queries):
        ids = [site.person(f"u{n}", name=f"คน ที่{n}").pk for n in range(20)]
        with django_assert_num_queries(1):
            assert len(site.host.display_names([*ids, *ids])) == 20

    def test_an_inactive_account_keeps_its_name(self, site):
        sleeper = site.person("sleeper", name="สมศรี ใจดี", active=False)
        assert site.host.display_names([sleeper.pk]) == {sleeper.pk: "สมศรี ใจดี"}

    def test_names_can_be_searched(self, site):
        with_name, without = site.person("u1", name="สมศรี ใจดี"), site.person("u2")
        known = site.host.known_as([with_name.pk, without.pk, 10**6])
        assert set(known) == {with_name.pk, without.pk}
        assert set(known[with_name.pk]) >= {"สมศรี ใจดี", "u1"}
        assert "u2" in known[without.pk]
        assert site.host.known_as([]) == {}

    def test_names_to_search_by_are_one_query(self, site, django_assert_num_queries):
        ids = [site.person(f"u{n}", name=f"คน ที่{n}").pk for n in range(20)]
        with django_assert_num_queries(1):
            assert len(site.host.known_as([*ids, *ids])) == 20

    def test_an_anonymous_id_of_nobody_is_nobody(self, site):
        assert site.host.learner_of("0" * 32) is None
        assert site.host.learner_of("student") is None, "Studio's preview calls everybody that"

    def test_cohorts(self, site):
        teacher, alone = site.person("teacher"), site.person("alone")
        for person in (teacher, alone):
            site.enrol(person, COURSE)
        site.cohort(teacher, "กลุ่มเหนือ", COURSE)
        assert site.host.group_of(teacher.pk, COURSE) == "กลุ่มเหนือ"
        assert site.host.group_of(alone.pk, COURSE) == ""
        assert site.host.groups(COURSE) == ["กลุ่มเหนือ"], "asking puts nobody into a cohort"
        assert site.host.groups(OTHER) == []
        assert site.host.members("กลุ่มเหนือ", COURSE) == [teacher.pk]
        assert site.host.members("กลุ่มใต้", COURSE) == site.host.members("กลุ่มเหนือ", OTHER) == []
        assert site.host.group_of(teacher.pk, OTHER) == ""
        assert site.host.group_of(10**6, COURSE) == ""

    def test_groups_of_many(self, site):
        teacher, other, alone = site.person("teacher"), site.person("other"), site.person("alone")
        for person in (teacher, other, alone):
            site.enrol(person, COURSE)
        site.cohort(teacher, "กลุ่มเหนือ", COURSE)
        site.cohort(other, "กลุ่มใต้", COURSE)
        everybody = [teacher.pk, other.pk, alone.pk, 10**6]
        assert site.host.groups_of(everybody, COURSE) == {teacher.pk: "กลุ่มเหนือ", other.pk: "กลุ่มใต้"}
        assert site.host.groups_of([alone.pk], COURSE) == site.host.groups_of([], COURSE) == {}
        assert site.host.groups_of(everybody, OTHER) == site.host.groups_of(everybody, GONE) == {}

    def test_in_a_course_that_is_gone_nobody_finds_an_activity(self, site):
        person, block = site.person("teacher").pk, GONE.make_usage_key("partnership", "map1")
        assert site.host.activities(person, block) == []
        assert site.host.next_block(person, block) is None

    def test_groups_are_in_order_and_once_each(self, site):
        for n, name in enumerate(("กลุ่มใต้", "กลุ่มกลาง", "กลุ่มใต้")):
            person = site.person(f"t{n}")
            site.enrol(person, COURSE)
            site.cohort(person, name, COURSE)
        assert site.host.groups(COURSE) == ["กลุ่มกลาง", "กลุ่มใต้"]

    def test_a_course_that_is_gone_has_no_groups_and_is_called_by_its_key(self, site):
        teacher = site.person("teacher")
        assert site.host.groups(GONE) == []
        assert site.host.group_of(teacher.pk, GONE) == ""
        assert site.host.course_title(GONE) == str(GONE)

    def test_language_and_time_zone_have_defaults(self, site):
        reader, odd = site.person("reader"), site.person("odd")
        site.prefer(reader, language="en", time_zone="Asia/Tokyo")
        assert site.host.language_of(reader.pk) == "en"
        assert site.host.time_zone_of(reader.pk) == "Asia/Tokyo"
        assert site.host.language_of(odd.pk) == "th"
        assert site.host.time_zone_of(odd.pk) == "", "her device knows better"
        assert (site.host.language_of(10**6), site.host.time_zone_of(10**6)) == ("th", "")

    @pytest.mark.parametrize(
        ("preferred", "said"),
        [("en-gb", "en"), ("th-th", "th"), ("TH", "th"), ("fr", "th"), ("ent", "th"), ("", "th"), ("xx_YY", "th")],
    )
    def test_a_language_without_a_catalogue_is_said_in_the_sites(self, site, preferred, said):
        reader = site.person("reader")
        site.prefer(reader, language=preferred)
        assert site.host.language_of(reader.pk) == said

    @pytest.mark.parametrize("odd", ["Mars/Olympus", "../etc/passwd", " "])
    def test_a_time_zone_that_is_none_counts_as_not_chosen(self, site, odd):
        person = site.person("traveller")
        site.prefer(person, language="th", time_zone=odd)
        assert site.host.time_zone_of(person.pk) == ""

    # --- courses ---

    def test_a_course_speaks_a_language(self, site):
        assert site.host.course_language(COURSE) in ("th", "en")

    def test_a_course_may_have_an_end(self, site):
        end = datetime(2027, 3, 31, 16, 59, tzinfo=UTC)
        site.ends(COURSE, end)
        assert site.host.course_end(COURSE) == end
        assert site.host.course_end(OTHER) is None
        assert site.host.course_end(CourseLocator("GONE", "X", "1")) is None, "a course that was deleted"

    # --- addresses ---

    def test_addresses_are_absolute(self, site):
        assert site.host.page_url("/partnership/x/").endswith("/partnership/x/")
        assert site.host.page_url("/").startswith("http")
        assert site.host.block_url(BLOCK).startswith("http")
        assert site.host.has_block(CourseLocator("NO", "SUCH", "1").make_usage_key("partnership", "a")) is False
        assert site.host.about_url(COURSE).startswith("http")

    def test_a_published_block_is_bound_to_nobody(self, site):
        assert site.host.block(BLOCK.map_into_course(GONE)) is None
        assert (site.host.has_block(BLOCK), site.host.block(BLOCK)) == (False, None), "before its author made it"
        site.publish(BLOCK, kind="strength")
        assert site.host.has_block(BLOCK)
        block = site.host.block(BLOCK)
        assert (block.scope_ids.usage_id, block.scope_ids.user_id, block.kind) == (BLOCK, None, "strength")

    def test_login_comes_back_to_where_it_began(self, site):
        login = site.host.login_url("/partnership/courses/course-v1:A+B+C/review/?kind=map")
        assert login.startswith("http"), "a page in a frame, or on another host, is led there too"
        assert "next=" in login
        here = site.host.page_url("/a/b/")
        assert site.host.login_url(here) == site.host.login_url("/a/b/"), "a path is taken on every name of the site"
        assert "+" not in site.host.login_url("/a/course-v1:A+B+C/").split("next=")[1], "a plus would become a space"

    # --- what is done to the platform ---

    def test_a_grade_for_another_learner_keeps_halves_and_weight(self, site):
        teacher = site.person("teacher")
        site.enrol(teacher, COURSE)
        assert site.host.send_grade(Grade(teacher.pk, BLOCK, 3.5, 5.0, 2.0)) == "sent"
        earned, possible = site.gradebook(teacher, BLOCK)
        assert (round(earned, 6), possible) == (1.4, 2.0)
        assert site.host.send_grade(Grade(teacher.pk, BLOCK, 2.5, 5.0, None)) == "sent"
        assert site.gradebook(teacher, BLOCK) == (2.5, 5.0)

    def test_only_if_higher_leaves_what_is_higher(self, site):
        teacher = site.person("teacher")
        site.enrol(teacher, COURSE)
        site.host.send_grade(Grade(teacher.pk, BLOCK, 4.0, 5.0, None))
        assert site.host.send_grade(Grade(teacher.pk, BLOCK, 3.5, 5.0, None, only_if_higher=True)) == "higher"
        assert site.gradebook(teacher, BLOCK) == (4.0, 5.0)
        assert site.host.send_grade(Grade(teacher.pk, BLOCK, 4.5, 5.0, None, only_if_higher=True)) == "sent"
        assert site.gradebook(teacher, BLOCK) == (4.5, 5.0)

    def test_a_deleted_state_leaves_no_points(self, site):
        teacher = site.person("teacher")
        site.enrol(teacher, COURSE)
        site.host.send_grade(Grade(teacher.pk, BLOCK, 4.0, 5.0, 2.0))
        assert site.gradebook(teacher, BLOCK) == (1.6, 2.0)
        site.delete_row(teacher, BLOCK)
        assert site.gradebook(teacher, BLOCK) == (1.6, 2.0), "the platform leaves it to the block"
        site.host.clear_grade(Grade(teacher.pk, BLOCK, 0.0, 5.0, 2.0))
        assert site.gradebook(teacher, BLOCK) == (0.0, 2.0)

    def test_a_deleted_state_leaves_no_points_while_its_row_still_stands(self, site):
        """The platform deletes its row in no transaction with ours, and after it: the row may still be there when the
        points are taken away, and stays where deleting it fails."""
        teacher = site.person("teacher")
        site.enrol(teacher, COURSE)
        site.host.send_grade(Grade(teacher.pk, BLOCK, 4.0, 5.0, 2.0))
        site.host.clear_grade(Grade(teacher.pk, BLOCK, 0.0, 5.0, 2.0))
        assert site.gradebook(teacher, BLOCK) == (0.0, 2.0)
        assert site.delete_row(teacher, BLOCK)

    def test_there_is_a_row_to_delete_where_there_was_none(self, site):
        teacher = site.person("teacher")
        for _ in range(2):
            site.host.expect_deletion(teacher.pk, BLOCK)
            assert site.delete_row(teacher, BLOCK)

    def test_frozen_grades_are_told_apart(self, site):
        teacher = site.person("teacher")
        site.enrol(teacher, COURSE)
        site.freeze(COURSE)
        assert site.host.send_grade(Grade(teacher.pk, BLOCK, 3.5, 5.0, 2.0)) == "frozen"

    def test_a_grade_replaces_a_higher_one(self, site):
        """A trainer who thinks again may give less."""
        teacher = site.person("teacher")
        site.enrol(teacher, COURSE)
        for earned in (5.0, 2.0):
            assert site.host.send_grade(Grade(teacher.pk, BLOCK, earned, 5.0, None)) == "sent"
        assert site.gradebook(teacher, BLOCK) == (2.0, 5.0)

    def test_a_grade_for_nobody_fails_quietly(self, site):
        assert site.host.send_grade(Grade(10**6, BLOCK, 1.0, 5.0, None)) == "failed"

    def test_completion_is_the_learners(self, site):
        teacher, other = site.person("teacher"), site.person("other")
        site.host.complete(teacher.pk, BLOCK)
        site.host.complete(teacher.pk, BLOCK)
        assert site.completed(teacher, BLOCK)
        assert not site.completed(other, BLOCK)
        site.host.complete(teacher.pk, BLOCK, done=False)
        assert not site.completed(teacher, BLOCK)

    def test_completion_of_nobody_is_nothing(self, site):
        site.host.complete(10**6, BLOCK)

    def test_mail_goes_to_one_address(self, site):
        teacher = site.person("teacher", email="teacher@example.org")
        assert site.host.send_mail(teacher.pk, "รับงานแล้ว", "ลิงก์") == "sent"
        (sent,) = mail.outbox
        assert (sent.to, sent.subject, sent.body) == (["teacher@example.org"], "รับงานแล้ว", "ลิงก์")

    def test_nobody_without_an_address_gets_mail(self, site):
        assert site.host.send_mail(site.person("silent").pk, "s", "b") == "nobody"
        assert site.host.send_mail(10**6, "s", "b") == "nobody"
        sleeper = site.person("sleeper", email="a@example.org", active=False)
        assert site.host.send_mail(sleeper.pk, "s", "b") == "nobody", "an address that was never confirmed"
        assert mail.outbox == []

    def test_a_mail_server_that_is_down_loses_nothing_and_logs_nobodys_address(self, site, settings, caplog):
        settings.EMAIL_BACKEND = f"{__name__}.BrokenMail"
        assert site.host.send_mail(site.person("t", email="t@example.org").pk, "s", "b") == "failed"
        assert "t@example.org" not in caplog.text

    def test_events_name_course_and_person(self, site):
        site.host.emit("partnership_xblock.submission.submitted", {"round": 1}, course_key=COURSE, user_id=7)
        ((name, data, user_id, course),) = site.events()
        assert (name, user_id, course) == ("partnership_xblock.submission.submitted", 7, str(COURSE))
        assert data["round"] == 1

    def test_the_clock_is_in_utc(self, site):
        assert site.host.now().utcoffset() == timedelta(0)


class BrokenMail:
    """A mail backend whose server is away."""

    def __init__(self, **_options: Any) -> None:
        raise SMTPDataError(451, b"t@example.org: try again later")
