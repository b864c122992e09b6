"""The LMS adapter against the fake platform: the contract, and the surprises of host-behaviour.md one by one."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import User
from django.dispatch import receiver
from django.test import RequestFactory

from partnership_xblock.host.lms import LmsHost
from partnership_xblock.host.protocol import Grade, Masquerade, Standing
from tests.fakes.platform import NAMES, fake_platform
from tests.host.contract import BLOCK, COURSE, OTHER, HostContract


class LmsSite:
    """The fake LMS as `ContractSite`."""

    def __init__(self, platform):
        self.platform = platform
        self.platform.site = {"LMS_ROOT_URL": "https://lms.test"}
        self.host = LmsHost()

    def course(self, course_key, title):
        self.platform.courses[str(course_key)] = title

    def person(self, username, *, name="", email="", active=True):
        user = User.objects.create(username=username, email=email, is_active=active)
        self.platform.profiles[user.pk] = name
        return user

    def enrol(self, user, course_key):
        self.platform.enrolments.add((user.pk, str(course_key)))

    def role(self, user, role, course_key):
        if role == "global":
            User.objects.filter(pk=user.pk).update(is_staff=True)
        else:
            self.platform.roles.add((user.pk, role, course_key.org, str(course_key)))

    def cohort(self, user, name, course_key):
        self.platform.cohorted.add(str(course_key))
        self.platform.cohorts.setdefault((str(course_key), name), set()).add(user.pk)

    def prefer(self, user, *, language="", time_zone=""):
        self.platform.preferences[user.pk, "pref-lang"] = language
        self.platform.preferences[user.pk, "time_zone"] = time_zone

    def freeze(self, course_key):
        self.platform.frozen.add(str(course_key))

    def gradebook(self, user, usage_key):
        return self.platform.gradebook(user.pk, str(usage_key))

    def delete_row(self, user, usage_key):
        return self.platform.modules.pop((user.pk, str(usage_key)), None) is not None

    def completed(self, user, usage_key):
        return self.platform.completions.get((user.pk, str(usage_key))) == 1.0

    def events(self):
        return [(name, data, context["user_id"], context["course_id"]) for name, data, context in self.platform.events]


@pytest.fixture
def site():
    with fake_platform() as platform:
        yield LmsSite(platform)


@pytest.fixture
def people(site):
    """A teacher and a mentor (course staff) of the course."""
    site.course(COURSE, "เครือข่าย")
    teacher, mentor = site.person("teacher"), site.person("mentor")
    site.enrol(teacher, COURSE)
    site.role(mentor, "staff", COURSE)
    return SimpleNamespace(teacher=teacher, mentor=mentor)


class TestLmsHost(HostContract):
    """The contract, on the fake platform."""


@pytest.mark.django_db
class TestRoles:
    def test_roles_of_a_whole_organisation_count(self, site):
        person = site.person("org")
        site.platform.roles.add((person.pk, "staff", COURSE.org, None))
        assert site.host.standing(person.pk, COURSE).trainer
        assert not site.host.standing(person.pk, OTHER).trainer

    def test_an_account_that_was_never_activated_learns_but_has_no_role(self, site):
        person = site.person("sleeper", active=False)
        site.enrol(person, COURSE)
        site.role(person, "staff", COURSE)
        site.role(person, "global", COURSE)
        assert site.host.standing(person.pk, COURSE) == Standing(enrolled=True)
        assert not site.host.can_write_studio(person.pk, COURSE)

    def test_mail_is_not_sent_to_an_address_never_confirmed(self, site):
        person = site.person("sleeper", active=False, email="a@example.org")
        assert site.host.send_mail(person.pk, "s", "b") is False


@pytest.mark.django_db
class TestMasquerade:
    """host-behaviour.md 2.8 and courseware/views/views.py, render_xblock."""

    def request_of(self, site, user):
        request = RequestFactory().get("/")
        request.user = user
        site.platform.request = request
        return request

    def begin(self, request, *, learner=None, role=None):
        from lms.djangoapps.courseware.masquerade import setup_masquerade

        return setup_masquerade(request, COURSE, staff_access=True, learner=learner, role=role)[1]

    def test_in_a_handler_the_request_stays_the_mentors(self, site, people):
        self.begin(self.request_of(site, people.mentor), learner=people.teacher)
        assert site.host.real_user_id(None) == people.mentor.pk
        assert site.host.masquerade(None, COURSE, people.teacher.pk) == Masquerade(people.teacher.pk)

    def test_in_a_rendered_page_the_request_becomes_the_learners(self, site, people):
        request = self.request_of(site, people.mentor)
        request.user = self.begin(request, learner=people.teacher)
        assert request.user.pk == people.teacher.pk
        assert site.host.real_user_id(None) == people.mentor.pk, "the person at the keyboard, not the learner"
        assert site.host.masquerade(None, COURSE, people.teacher.pk) == Masquerade(people.teacher.pk)

    def test_as_any_learner(self, site, people):
        self.begin(self.request_of(site, people.mentor), role="student")
        assert site.host.masquerade(None, COURSE, people.mentor.pk) == Masquerade(None)
        assert site.host.masquerade(None, OTHER, people.mentor.pk) is None

    def test_roles_are_the_real_ones_during_a_masquerade(self, site, people):
        self.begin(self.request_of(site, people.mentor), role="student")
        assert site.host.standing(people.mentor.pk, COURSE).trainer

    def test_a_teacher_at_her_own_work_is_no_masquerade(self, site, people):
        self.request_of(site, people.teacher)
        assert site.host.masquerade(None, COURSE, people.teacher.pk) is None


@pytest.mark.django_db
class TestGrades:
    def test_the_signal_is_not_where_the_api_seems_to_have_it(self, site):
        with pytest.raises(ImportError):
            from lms.djangoapps.grades.api.signals import SCORE_PUBLISHED  # noqa: F401

    def test_the_signal_gets_a_plain_object_never_the_block(self, site, people):
        from lms.djangoapps.grades.signals.signals import SCORE_PUBLISHED

        seen = []

        @receiver(SCORE_PUBLISHED)
        def look(sender, block, **kwargs):
            seen.append(block)

        site.host.send_grade(Grade(people.teacher.pk, BLOCK, 1.0, 5.0, 2.0))
        (block,) = seen
        assert (block.location, block.weight) == (BLOCK, 2.0)
        assert not hasattr(block, "set_score")

    def test_a_scorable_block_that_is_handed_over_would_be_asked_to_keep_its_score(self, site, people):
        """Why ours is not: lms/djangoapps/grades/signals/handlers.py, score_published_handler."""
        from lms.djangoapps.grades.signals.signals import SCORE_PUBLISHED
        from xblock.scorable import ScorableXBlockMixin

        class Block(ScorableXBlockMixin):
            location, weight, asked = BLOCK, None, None

            def set_score(self, score):
                self.asked = score

        block = Block()
        SCORE_PUBLISHED.send(
            sender=None, block=block, user=people.teacher, raw_earned=1.0, raw_possible=5.0, only_if_higher=False
        )
        assert block.asked == (1.0, 5.0)

    def test_clearing_makes_no_new_row(self, site, people):
        site.host.clear_grade(Grade(people.teacher.pk, BLOCK, 0.0, 5.0, None))
        assert site.platform.modules == {}

    def test_an_error_while_clearing_is_told_without_its_words(self, site, people, caplog):
        from lms.djangoapps.grades.signals.signals import PROBLEM_RAW_SCORE_CHANGED

        @receiver(PROBLEM_RAW_SCORE_CHANGED)
        def fail(sender, **kwargs):
            raise RuntimeError("ข้อความของครู")

        site.host.clear_grade(Grade(people.teacher.pk, BLOCK, 0.0, 5.0, None))
        assert "RuntimeError" in caplog.text
        assert "ข้อความของครู" not in caplog.text

    def test_an_error_of_a_receiver_is_a_failed_delivery_without_its_words_in_the_log(self, site, people, caplog):
        from lms.djangoapps.grades.signals.signals import SCORE_PUBLISHED

        @receiver(SCORE_PUBLISHED)
        def fail(sender, **kwargs):
            raise RuntimeError("ข้อความของครู")

        assert site.host.send_grade(Grade(people.teacher.pk, BLOCK, 1.0, 5.0, None)) == "failed"
        assert "RuntimeError" in caplog.text
        assert "ข้อความของครู" not in caplog.text

    def test_completion_is_not_asked_for_where_it_is_off(self, site, people):
        site.platform.completion_on = False
        site.host.complete(people.teacher.pk, BLOCK)
        assert site.platform.completions == {}


@pytest.mark.django_db
class TestWithoutThePlatform:
    """Every module missing: nobody is anybody, nothing is sent, nothing breaks."""

    @pytest.fixture
    def host(self, monkeypatch):
        import sys

        for name in NAMES:
            monkeypatch.setitem(sys.modules, name, None)
        return LmsHost()

    def test_all_is_denied(self, host):
        admin = User.objects.create(username="admin", is_staff=True, is_superuser=True, email="a@example.org")
        assert host.standing(admin.pk, COURSE) == Standing()
        assert host.can_write_studio(admin.pk, COURSE) is False
        assert host.real_user_id(None) is None
        assert host.masquerade(None, COURSE, admin.pk) is None
        assert host.group_of(admin.pk, COURSE) == ""
        assert host.groups(COURSE) == []
        assert host.display_names([admin.pk]) == {}

    def test_nothing_is_sent(self, host):
        admin = User.objects.create(username="admin")
        assert host.send_grade(Grade(admin.pk, BLOCK, 1.0, 5.0, None)) == "failed"
        host.complete(admin.pk, BLOCK)
        host.expect_deletion(admin.pk, BLOCK)
        host.clear_grade(Grade(admin.pk, BLOCK, 0.0, 5.0, None))
        host.emit("partnership.round.submitted", {}, course_key=COURSE, user_id=admin.pk)

    def test_what_can_be_answered_is(self, host, settings):
        settings.LMS_ROOT_URL = "https://lms.test"
        assert host.course_title(COURSE) == str(COURSE)
        assert host.block_url(BLOCK) == f"https://lms.test/courses/{COURSE}/jump_to/{BLOCK}"
        assert host.language_of(1) == "th"
        assert host.time_zone_of(1) == "Asia/Bangkok"
