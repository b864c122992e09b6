"""The LMS adapter against the fake platform: the contract, and the surprises of host-behaviour.md one by one."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.contrib.auth.models import User
from django.dispatch import receiver
from django.test import RequestFactory
from opaque_keys.edx.locator import LibraryLocatorV2

from partnership_xblock.host.lms import LmsHost
from partnership_xblock.host.protocol import Activity, Grade, Masquerade, Standing
from tests.fakes.courseware import Courseware
from tests.fakes.looking import look_as
from tests.fakes.openedx.fake_platform import Team
from tests.fakes.platform import fake_platform
from tests.host.contract import BLOCK, COURSE, LIBRARY, OTHER, HostContract


class LmsSite:
    """The fake LMS as `ContractSite`."""

    def __init__(self, platform):
        self.platform = platform
        self.platform.site = {"LMS_ROOT_URL": "https://lms.test"}
        self.host = LmsHost()

    def course(self, course_key, title):
        self.platform.courses[str(course_key)] = title

    def ends(self, course_key, when):
        self.platform.ends[str(course_key)] = when

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

    def publish(self, usage_key, **fields):
        self.platform.modulestore = Courseware(self.platform, fields=fields, usage_key=usage_key).bound

    def look_as_any(self, request, course_key):
        look_as(request, course_key, "any")


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
    """common/djangoapps/student/roles.py and auth.py."""

    def test_roles_of_a_whole_organisation_count(self, site):
        person = site.person("org")
        site.platform.roles.add((person.pk, "staff", COURSE.org, None))
        assert site.host.standing(person.pk, COURSE).trainer
        assert not site.host.standing(person.pk, OTHER).trainer

    @pytest.mark.parametrize(
        "role", ["data_researcher", "finance_admin", "sales_admin", "library_user", "ccx_coach", "beta_testers"]
    )
    def test_other_roles_of_a_course_are_no_trainers(self, site, role):
        person = site.person("other")
        site.platform.roles.add((person.pk, role, COURSE.org, str(COURSE)))
        assert not site.host.standing(person.pk, COURSE).trainer
        assert not site.host.can_write_studio(person.pk, COURSE)

    @pytest.mark.parametrize(
        ("role", "org"), [("course_creator_group", ""), ("org_course_creator_group", "PLC"), ("support", "")]
    )
    def test_who_may_make_courses_or_support_people_is_nobody_in_this_one(self, site, role, org):
        person = site.person("creator")
        site.platform.roles.add((person.pk, role, org, None))
        assert site.host.standing(person.pk, COURSE) == Standing()
        assert not site.host.can_write_studio(person.pk, COURSE)

    @pytest.mark.parametrize("process", ["lms", "cms"])
    def test_limited_staff_may_not_write_in_studio_whoever_asks(self, site, process):
        """In the LMS the platform itself would say that she may (auth.py, get_user_permissions, under its HACK)."""
        person = site.person("limited")
        site.role(person, "limited_staff", COURSE)
        site.platform.service_variant = process
        from common.djangoapps.student.auth import has_studio_write_access

        assert has_studio_write_access(person, COURSE) is (process == "lms")
        assert site.host.can_write_studio(person.pk, COURSE) is False


@pytest.mark.django_db
class TestPeopleWhoLeft:
    """User retirement's settings; ace_common/policies.py, DisableUserOptout."""

    def test_a_retired_account_has_no_name(self, site):
        gone = site.person("retired__user_5f3a", name="")
        assert site.host.display_names([gone.pk]) == {}

    def test_nor_a_mail_from_the_moment_it_asked_to_be(self, site):
        """Retirement sets the address first; the account is deactivated when it is carried out."""
        gone = site.person("leaving", email="retired__user_5f3a@retired.invalid")
        assert site.host.send_mail(gone.pk, "s", "b") == "nobody"

    def test_an_account_that_was_disabled_gets_no_mail(self, site):
        person = site.person("disabled", email="a@example.org")
        person.set_unusable_password()
        person.save()
        assert site.host.send_mail(person.pk, "s", "b") == "nobody"

    def test_a_course_that_was_left_is_left(self, site):
        person = site.person("teacher")
        site.enrol(person, COURSE)
        site.platform.enrolments.clear()
        assert site.host.standing(person.pk, COURSE) == Standing()


@pytest.mark.django_db
class TestGroups:
    def test_a_course_without_cohorts_has_its_teams(self, site):
        teacher, alone = site.person("teacher"), site.person("alone")
        site.platform.teams = [
            Team(str(COURSE), "area", "เขต 2", []),
            Team(str(COURSE), "plc", "PLC วิชาคณิต", [teacher.pk]),
            Team(str(COURSE), "area", "เขต 1", [teacher.pk]),
            Team(str(OTHER), "plc", "ที่อื่น", [teacher.pk]),
        ]
        site.course(COURSE, "เครือข่าย")
        assert site.host.group_of(teacher.pk, COURSE) == "PLC วิชาคณิต", "of several sets, the team she joined first"
        assert site.host.group_of(alone.pk, COURSE) == ""
        assert site.host.groups(COURSE) == ["PLC วิชาคณิต", "เขต 1", "เขต 2"]
        assert site.host.members("PLC วิชาคณิต", COURSE) == [teacher.pk]
        assert site.host.members("เขต 1", COURSE) == [], "hers is the one that group_of gives"
        assert site.host.groups_of([teacher.pk, alone.pk], COURSE) == {teacher.pk: "PLC วิชาคณิต"}

    def test_cohorts_go_before_teams(self, site):
        teacher, alone = site.person("teacher"), site.person("alone")
        site.course(COURSE, "เครือข่าย")
        site.cohort(teacher, "กลุ่มเหนือ", COURSE)
        site.platform.teams = [Team(str(COURSE), "plc", "PLC", [teacher.pk, alone.pk])]
        assert site.host.group_of(teacher.pk, COURSE) == "กลุ่มเหนือ"
        assert site.host.group_of(alone.pk, COURSE) == "", "a name that the list of groups does not offer finds nothing"
        assert site.host.groups(COURSE) == ["กลุ่มเหนือ"]

    def test_cohorts_that_were_turned_off_are_not_offered(self, site):
        teacher = site.person("teacher")
        site.course(COURSE, "เครือข่าย")
        site.cohort(teacher, "กลุ่มเหนือ", COURSE)
        site.platform.cohorted.clear()
        assert (site.host.group_of(teacher.pk, COURSE), site.host.groups(COURSE)) == ("", [])
        assert site.host.members("กลุ่มเหนือ", COURSE) == []
        assert site.host.groups_of([teacher.pk], COURSE) == {}


@pytest.mark.django_db
class TestBlocks:
    def test_what_a_course_has_for_learners(self, site, people):
        """xmodule/modulestore/split_mongo/split.py, `has_item`."""
        assert site.host.has_block(BLOCK) is False
        site.publish(BLOCK)
        assert site.host.has_block(BLOCK) is True
        site.platform.remove(BLOCK)
        assert site.host.has_block(BLOCK) is False

    def test_a_course_that_was_deleted_has_none(self, site, people):
        site.publish(BLOCK)
        del site.platform.courses[str(COURSE)]
        assert site.host.has_block(BLOCK) is False


@pytest.mark.django_db
class TestLibraries:
    """content_libraries/permissions.py and library_context.py, `can_edit_block`."""

    @pytest.fixture
    def library(self, site, settings):
        settings.SERVICE_VARIANT = "cms"
        return site.platform.libraries.setdefault(str(LIBRARY), {})

    @pytest.mark.parametrize(("level", "may"), [("admin", True), ("author", True), ("read", False), ("", False)])
    def test_by_the_librarys_own_levels(self, site, library, level, may):
        person = site.person("p")
        library[person.pk] = level
        assert site.host.can_edit_library(person.pk, LIBRARY) is may
        assert site.host.can_edit_library(person.pk, LibraryLocatorV2("PLC", "NONE")) is False

    def test_an_account_that_was_never_activated_edits_nothing(self, site, library):
        person = site.person("sleeper", active=False)
        library[person.pk] = "admin"
        assert site.host.can_edit_library(person.pk, LIBRARY) is False

    def test_in_the_lms_nobody_does(self, site, library, settings):
        person = site.person("p")
        library[person.pk] = "admin"
        settings.SERVICE_VARIANT = "lms"
        assert site.host.can_edit_library(person.pk, LIBRARY) is False
        del settings.SERVICE_VARIANT
        assert site.host.can_edit_library(person.pk, LIBRARY) is False


@pytest.mark.django_db
class TestCourseLanguage:
    def test_it_is_what_the_author_set(self, site):
        site.course(COURSE, "Partnerships")
        site.platform.course_languages[str(COURSE)] = "en"
        assert site.host.course_language(COURSE) == "en"

    @pytest.mark.parametrize("language", [None, "", "fr"])
    def test_without_one_that_is_known_it_is_the_sites(self, site, language):
        site.course(COURSE, "Partnerships")
        site.platform.course_languages[str(COURSE)] = language
        assert site.host.course_language(COURSE) == "th"


@pytest.mark.django_db
class TestMasquerade:
    """host-behaviour.md 2.8; courseware/masquerade.py; courseware/views/views.py, render_xblock."""

    def request_of(self, site, user):
        request = RequestFactory().get("/")
        request.user, request.session = user, {}
        site.platform.request = request
        return request

    def test_in_a_handler_the_request_stays_the_mentors(self, site, people):
        look_as(self.request_of(site, people.mentor), COURSE, people.teacher)
        assert site.host.real_user_id(None) == people.mentor.pk
        assert site.host.masquerade(None, COURSE, people.teacher.pk) == Masquerade(people.teacher.pk)

    def test_in_a_rendered_page_the_request_becomes_the_learners(self, site, people):
        request = self.request_of(site, people.mentor)
        request.user = look_as(request, COURSE, people.teacher)
        assert request.user.pk == people.teacher.pk
        assert site.host.real_user_id(None) == people.mentor.pk, "the person at the keyboard, not the learner"
        assert site.host.masquerade(None, COURSE, people.teacher.pk) == Masquerade(people.teacher.pk)

    def test_as_any_learner_of_a_group(self, site, people):
        """A cohort's content group, or an enrolment track."""
        look_as(self.request_of(site, people.mentor), COURSE, "any", user_partition_id=50, group_id=2)
        assert site.host.masquerade(None, COURSE, people.mentor.pk) == Masquerade(None)

    def test_a_learner_who_left_the_course_is_no_longer_looked_at(self, site, people):
        request = self.request_of(site, people.mentor)
        site.platform.enrolments.clear()
        assert look_as(request, COURSE, people.teacher) == people.mentor
        assert site.host.masquerade(None, COURSE, people.mentor.pk) is None

    def test_nobody_masquerades_where_the_site_turned_it_off(self, site, people):
        site.platform.masquerade_on = False
        assert look_as(self.request_of(site, people.mentor), COURSE, people.teacher) == people.mentor
        assert site.host.masquerade(None, COURSE, people.mentor.pk) is None

    def test_the_role_is_asked_each_time(self, site, people):
        request = self.request_of(site, people.mentor)
        look_as(request, COURSE, people.teacher)
        site.platform.roles.clear()
        fresh = self.request_of(site, User.objects.get(pk=people.mentor.pk))
        fresh.session = request.session
        assert look_as(fresh, COURSE, people.teacher) == people.mentor
        assert site.host.standing(people.mentor.pk, COURSE) == Standing()

    def test_a_teacher_at_her_own_work_is_no_masquerade(self, site, people):
        self.request_of(site, people.teacher)
        assert site.host.masquerade(None, COURSE, people.teacher.pk) is None

    def test_whom_the_platform_impersonates_for_a_while_is_at_the_keyboard(self, site, people):
        """crum, impersonate: what it is given goes before the request's user."""
        import crum

        self.request_of(site, people.mentor)
        with crum.impersonate(people.teacher):
            assert site.host.real_user_id(None) == people.teacher.pk
        assert site.host.real_user_id(None) == people.mentor.pk

    def test_a_command_has_nobody_at_the_keyboard(self, site):
        assert site.host.real_user_id(None) is None


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
class TestEvents:
    def test_the_context_is_the_platforms_and_costs_no_query(self, site, people, django_assert_num_queries):
        with django_assert_num_queries(0):
            site.host.emit("a.b.c", {"round": 1}, course_key=COURSE, user_id=people.teacher.pk)
        ((name, data, context),) = site.platform.events
        assert (name, data) == ("a.b.c", {"round": 1})
        assert context == {
            "course_id": str(COURSE),
            "org_id": "PLC",
            "enterprise_uuid": "",
            "user_id": people.teacher.pk,
        }

    def test_a_backend_that_fails_is_logged_without_its_words(self, site, people, monkeypatch, caplog):
        from eventtracking import tracker

        def fail(name=None, data=None):
            raise RuntimeError("ข้อความของครู")

        monkeypatch.setattr(tracker, "emit", fail)
        site.host.emit("a.b.c", {}, course_key=COURSE, user_id=people.teacher.pk)
        assert "a.b.c" in caplog.text
        assert "RuntimeError" in caplog.text
        assert "ข้อความของครู" not in caplog.text


@pytest.mark.django_db
class TestOutline:
    """lms/djangoapps/course_blocks/api.py."""

    def test_the_next_block_of_the_type_in_the_order_of_the_course(self, site):
        site.course(COURSE, "เครือข่าย")
        person = site.person("teacher").pk
        later, hidden = COURSE.make_usage_key("partnership", "aar1"), COURSE.make_usage_key("partnership", "soon")
        page = COURSE.make_usage_key("html", "page")
        elsewhere = OTHER.make_usage_key("partnership", "x")
        site.platform.outline = {elsewhere: "", BLOCK: "แผนที่ภาคี", page: "อ่าน", hidden: "เร็ว ๆ นี้", later: "ถอดบทเรียน"}
        site.platform.hidden = {hidden}
        assert site.host.next_block(person, BLOCK) == (later, "ถอดบทเรียน")
        assert site.host.next_block(person, later) is None
        assert site.host.next_block(10**6, BLOCK) is None

    def test_nothing_leads_to_what_the_course_keeps_out_of_its_contents(self, site):
        """`hide_from_toc`: course_blocks gives such a block to everybody who has its address; only who lists leaves it
        out (course_api/blocks/transformers/navigation.py)."""
        site.course(COURSE, "เครือข่าย")
        person = site.person("teacher").pk
        off, off_too, later = (COURSE.make_usage_key("partnership", name) for name in ("off", "off2", "aar1"))
        site.platform.outline = {BLOCK: "แผนที่ภาคี", off: "สำรอง", off_too: "สำรอง 2", later: "ถอดบทเรียน"}
        site.platform.off_contents = {off, off_too}
        assert site.host.next_block(person, BLOCK) == (later, "ถอดบทเรียน")
        assert [one.usage_key for one in site.host.activities(person, BLOCK)] == [BLOCK, later]
        # Whoever is there already has a place in the course, and a way on.
        assert site.host.next_block(person, off) == (later, "ถอดบทเรียน")
        assert [one.usage_key for one in site.host.activities(person, off)] == [BLOCK, off, later]

    def test_a_course_that_cannot_be_read_leads_nowhere(self, site):
        assert site.host.next_block(site.person("teacher").pk, BLOCK) is None
        assert site.host.activities(site.person("other").pk, BLOCK) == []

    def test_the_activities_of_the_course_that_she_finds_with_what_they_tell(self, site):
        """course_api/blocks/transformers/student_view.py: collected when the course was published, and for some, by an
        older release, with less or nothing."""
        site.course(COURSE, "เครือข่าย")
        person = site.person("teacher").pk
        later, hidden = COURSE.make_usage_key("partnership", "aar1"), COURSE.make_usage_key("partnership", "soon")
        page = COURSE.make_usage_key("html", "page")
        elsewhere = OTHER.make_usage_key("partnership", "x")
        site.platform.outline = {elsewhere: "", BLOCK: "แผนที่ภาคี", page: "อ่าน", hidden: "เร็ว ๆ นี้", later: "ถอดบทเรียน"}
        site.platform.view_data = {key: {"kind": "map"} for key in (elsewhere, BLOCK, page, hidden)}
        site.platform.hidden = {hidden}
        assert site.host.activities(person, BLOCK) == [Activity(BLOCK, {"kind": "map"}), Activity(later, {})]
        assert site.host.activities(10**6, BLOCK) == []
