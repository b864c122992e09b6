"""What every host promises (`host/protocol.py`), as tests that each adapter's own test class inherits.

A subclass gives a `site`: how this host is told of people and courses. Nothing here knows a platform.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Protocol

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.core import mail
from django.test import RequestFactory
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import BlockUsageLocator, CourseLocator

from partnership_xblock.host.protocol import Grade, Host, Standing

COURSE = CourseLocator("PLC", "PLC101", "2569")
OTHER = CourseLocator("ELSE", "X1", "2569")
BLOCK = BlockUsageLocator(COURSE, "partnership", "map1")


class ContractSite(Protocol):
    """How a host under test is told what a real one would find. All keys are plain (no branch, no version)."""

    host: Host

    def course(self, course_key: CourseKey, title: str) -> None: ...
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

    def test_a_beta_tester_is_a_teacher(self, site):
        beta = site.person("beta")
        site.enrol(beta, COURSE)
        site.role(beta, "beta_testers", COURSE)
        assert site.host.standing(beta.pk, COURSE) == Standing(enrolled=True, beta=True)

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
        found = site.host.masquerade(request, COURSE, learner.pk)
        assert found is not None
        assert found.learner_id == learner.pk
        assert site.host.masquerade(request, COURSE, request.user.pk) is None

    # --- names and groups ---

    def test_names_are_for_people_to_read(self, site):
        with_name, without = site.person("u1", name="สมศรี ใจดี"), site.person("u2")
        assert site.host.display_names([with_name.pk, without.pk, 10**6]) == {
            with_name.pk: "สมศรี ใจดี",
            without.pk: "u2",
        }
        assert site.host.display_names([]) == {}

    def test_cohorts(self, site):
        teacher, alone = site.person("teacher"), site.person("alone")
        for person in (teacher, alone):
            site.enrol(person, COURSE)
        site.cohort(teacher, "กลุ่มเหนือ", COURSE)
        assert site.host.group_of(teacher.pk, COURSE) == "กลุ่มเหนือ"
        assert site.host.group_of(alone.pk, COURSE) == ""
        assert site.host.groups(COURSE) == ["กลุ่มเหนือ"], "asking puts nobody into a cohort"
        assert site.host.groups(OTHER) == []
        assert site.host.group_of(10**6, COURSE) == ""

    def test_language_and_time_zone_have_defaults(self, site):
        reader, odd = site.person("reader"), site.person("odd")
        site.prefer(reader, language="en", time_zone="Asia/Tokyo")
        assert site.host.language_of(reader.pk) == "en"
        assert site.host.time_zone_of(reader.pk) == "Asia/Tokyo"
        assert site.host.language_of(odd.pk) == "th"
        assert site.host.time_zone_of(odd.pk) == "Asia/Bangkok"

    # --- addresses ---

    def test_addresses_are_absolute(self, site):
        assert site.host.page_url("/partnership/x/").endswith("/partnership/x/")
        assert site.host.page_url("/").startswith("http")
        assert site.host.block_url(BLOCK).startswith("http")

    def test_login_comes_back_to_where_it_began(self, site):
        assert "next=" in site.host.login_url("/partnership/courses/course-v1:A+B+C/review/?kind=map")
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

    def test_mail_goes_to_one_address(self, site):
        teacher = site.person("teacher", email="teacher@example.org")
        assert site.host.send_mail(teacher.pk, "รับงานแล้ว", "ลิงก์") is True
        (sent,) = mail.outbox
        assert (sent.to, sent.subject, sent.body) == (["teacher@example.org"], "รับงานแล้ว", "ลิงก์")

    def test_nobody_without_an_address_gets_mail(self, site):
        assert site.host.send_mail(site.person("silent").pk, "s", "b") is False
        assert site.host.send_mail(10**6, "s", "b") is False
        assert mail.outbox == []

    def test_a_mail_server_that_is_down_loses_nothing(self, site, settings):
        settings.EMAIL_BACKEND = f"{__name__}.BrokenMail"
        assert site.host.send_mail(site.person("t", email="t@example.org").pk, "s", "b") is False

    def test_events_name_course_and_person(self, site):
        site.host.emit("partnership.round.submitted", {"round": 1}, course_key=COURSE, user_id=7)
        ((name, data, user_id, course),) = site.events()
        assert (name, user_id, course) == ("partnership.round.submitted", 7, str(COURSE))
        assert data["round"] == 1

    def test_the_clock_is_in_utc(self, site):
        assert site.host.now().utcoffset() == timedelta(0)


class BrokenMail:
    """A mail backend whose server is away."""

    def __init__(self, **_options: Any) -> None:
        raise ConnectionRefusedError
