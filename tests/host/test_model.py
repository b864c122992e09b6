"""The model of the platform (`demo.platform`) is no kinder than the platform: what was read in its code, rule by rule,
beside the LMS adapter over the same state where both have an answer."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.test import RequestFactory
from opaque_keys.edx.asides import AsideDefinitionKeyV2, AsideUsageKeyV2

from demo.platform import staff_tools
from demo.platform.gradebook import StateRow, is_lower
from demo.platform.keys import NoNewIds, UsageKeyReader
from demo.platform.people import Account, account_of
from partnership_xblock.host.lms import LmsHost
from partnership_xblock.host.protocol import Grade
from tests.fakes import plain_site
from tests.fakes.courseware import Courseware
from tests.fakes.platform import fake_platform
from tests.host.contract import BLOCK, COURSE, GONE, OTHER

pytestmark = pytest.mark.django_db

ROLES = ("staff", "limited_staff", "instructor", "beta_testers", "data_researcher")


@pytest.fixture
def platform():
    """The state of the fake LMS is the model in memory."""
    with fake_platform() as state:
        for course in (COURSE, OTHER):
            state.courses[str(course)] = "เครือข่าย"
        yield state


def person(name="p", **fields):
    return User.objects.create(username=name, **fields)


class TestRolesInAWholeOrganisation:
    """student/roles.py, OrgStaffRole and OrgInstructorRole."""

    @pytest.mark.parametrize("active", [True, False])
    @pytest.mark.parametrize("role", ROLES)
    def test_as_the_lms_takes_them(self, platform, role, active):
        one = person(is_active=active)
        platform.enrol(one.pk, COURSE)
        platform.give_role_in_all(one.pk, role, COURSE.org)
        host = LmsHost()
        for course in (COURSE, OTHER):
            assert platform.standing(one.pk, course) == host.standing(one.pk, course)
            assert platform.can_write_studio(one.pk, course) == host.can_write_studio(one.pk, course)
        assert platform.is_trainer(one.pk, COURSE) is (active and role in ("staff", "limited_staff", "instructor"))
        assert platform.is_instructor(one.pk, COURSE) is (active and role == "instructor")
        taught = [] if platform.is_trainer(one.pk, COURSE) else [one.pk]
        assert platform.teachers(COURSE, after=0, limit=9) == taught

    def test_taking_the_roles_of_a_course_leaves_them(self, platform):
        one = person()
        platform.give_role_in_all(one.pk, "staff", COURSE.org)
        platform.take_roles(one.pk, COURSE)
        assert platform.is_trainer(one.pk, COURSE)


class TestBlocks:
    """xmodule/modulestore/split_mongo/split.py, has_item."""

    def test_only_what_an_author_published_is_there(self, platform):
        assert not platform.has_block(BLOCK)
        assert platform.block(BLOCK) is None
        platform.modulestore = Courseware(platform, usage_key=BLOCK).bound
        assert platform.has_block(BLOCK)
        assert platform.block(BLOCK).scope_ids.usage_id == BLOCK
        other = COURSE.make_usage_key("partnership", "never-made")
        assert not platform.has_block(other)
        assert platform.block(other) is None
        platform.outline[other] = "อีกกิจกรรม"
        assert platform.has_block(other)
        for key in (BLOCK, other):
            platform.remove(key)
            assert not platform.has_block(key)

    def test_not_in_a_course_that_is_gone(self, platform):
        gone = BLOCK.map_into_course(GONE)
        platform.publish(gone)
        assert not platform.has_block(gone)


class TestLookingAsSomebody:
    """courseware/masquerade.py, setup_masquerade: trainers only, and only as one who is (still) enrolled."""

    def test_as_one_learner(self, platform):
        trainer, learner, outsider = person("a"), person("b"), person("c")
        platform.give_role(trainer.pk, "limited_staff", COURSE)
        platform.enrol(learner.pk, COURSE)
        assert platform.may_look_as(trainer.pk, learner.pk, COURSE)
        assert platform.may_look_as(trainer.pk, None, COURSE), "as any learner"
        assert not platform.may_look_as(trainer.pk, outsider.pk, COURSE)
        assert not platform.may_look_as(trainer.pk, learner.pk, OTHER)
        assert not platform.may_look_as(learner.pk, learner.pk, COURSE)
        assert not platform.may_look_as(learner.pk, None, COURSE)
        platform.unenrol(learner.pk, COURSE)
        assert not platform.may_look_as(trainer.pk, learner.pk, COURSE)

    @pytest.mark.parametrize("enrolled", [True, False])
    def test_on_a_plain_site_as_in_the_lms(self, platform, enrolled):
        trainer, learner = person("a"), person("b")
        for state in (platform, plain_site.reset()):
            state.courses[str(COURSE)] = "เครือข่าย"
            state.give_role(trainer.pk, "staff", COURSE)
            if enrolled:
                state.enrol(learner.pk, COURSE)
            course = Courseware(state)
            acting = course._acting(course.at_keyboard(trainer), learner)
            assert acting == (learner if enrolled else trainer)


class TestPoints:
    """openedx/core/lib/grade_utils.py, compare_scores, and grades/signals/handlers.py, score_published_handler."""

    def row(self, grade, max_grade):
        return StateRow(1, BLOCK, grade=grade, max_grade=max_grade)

    def test_by_share(self):
        assert is_lower(4, 10, self.row(0.5, 1.0))
        assert not is_lower(5, 10, self.row(0.5, 1.0))
        assert not is_lower(0, 10, self.row(0.0, 1.0))
        assert not is_lower(0, 10, None), "nothing is compared where there is no row"

    def test_a_row_without_points_cannot_be_compared(self):
        """She opened the block, nothing was sent yet: the platform divides None."""
        with pytest.raises(TypeError):
            is_lower(4, 5, self.row(None, None))

    @pytest.mark.parametrize(("possible", "max_grade"), [(0, 5.0), (5, 0.0)])
    def test_points_of_nothing_cannot_be_compared(self, possible, max_grade):
        with pytest.raises(ZeroDivisionError):
            is_lower(0, possible, self.row(0.0, max_grade))

    def test_a_delivery_of_them_fails_as_in_the_lms(self, platform):
        learner = person()
        platform.write_row(learner.pk, BLOCK, state="{}")
        only_higher = Grade(learner.pk, BLOCK, 4.0, 5.0, None, only_if_higher=True)
        assert LmsHost().send_grade(only_higher) == "failed"
        assert platform.record_grade(only_higher) == "failed"
        assert platform.row(learner.pk, BLOCK).grade is None
        assert platform.record_grade(Grade(learner.pk, BLOCK, 4.0, 5.0, None)) == "sent"


class TestStaffTools:
    """lms/djangoapps/instructor/enrollment.py, _reset_module_attempts: it reads the state of whatever row is there."""

    def test_attempts_of_a_row_that_only_points_were_sent_to_cannot_be_reset(self, platform):
        learner = person()
        assert staff_tools.reset_attempts(platform, learner.pk, BLOCK) == "no_row"
        platform.write_row(learner.pk, BLOCK, grade=4.0, max_grade=5.0)
        with pytest.raises(TypeError):
            staff_tools.reset_attempts(platform, learner.pk, BLOCK)
        platform.write_row(learner.pk, BLOCK, state='{"handed_in": true}')
        assert staff_tools.reset_attempts(platform, learner.pk, BLOCK) == "succeeded"


def test_keys_of_asides_say_whose_they_are():
    """xmodule/x_module.py, OpaqueKeyReader and AsideKeyGenerator."""
    definition, usage = NoNewIds().create_aside(BLOCK, BLOCK, "thumbs")
    assert (definition, usage) == (AsideDefinitionKeyV2(BLOCK, "thumbs"), AsideUsageKeyV2(BLOCK, "thumbs"))
    reader = UsageKeyReader()
    assert reader.get_usage_id_from_aside(usage) == BLOCK
    assert reader.get_definition_id_from_aside(definition) == BLOCK
    assert reader.get_aside_type_from_usage(usage) == reader.get_aside_type_from_definition(definition) == "thumbs"


def test_an_account_at_hand_is_as_it_is_read():
    for fields in ({}, {"is_staff": True}, {"is_staff": True, "is_active": False}, {"is_active": False}):
        one = person(f"u{len(fields)}{fields.get('is_active', True)}{fields.get('is_staff', False)}", **fields)
        assert account_of(one) == plain_site.reset().account(one.pk)
    assert account_of(AnonymousUser()) == Account()


def test_the_request_is_whom_it_is_of():
    site = plain_site.reset()
    site.request = RequestFactory().get("/")
    site.request.user = person()
    assert site.real_user_id(None) == site.request.user.pk
