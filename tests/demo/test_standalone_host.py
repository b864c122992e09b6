"""`StandaloneHost` over the demo keeps what every host promises."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from demo import course, masquerade
from demo.models import (
    AuthoredFields,
    BlockCompletion,
    CourseRole,
    Enrolment,
    FrozenCourse,
    Happening,
    Profile,
    StudentModule,
)
from demo.platform.gradebook import weighted
from partnership_xblock.host import current_host
from partnership_xblock.host.standalone import StandaloneHost
from tests.host.contract import HostContract


class DemoContractSite:
    """The demo's tables as `ContractSite`. The contract's courses are not the sample course: tables need none."""

    def __init__(self, patch):
        self.patch = patch
        self.host = StandaloneHost()
        Happening.objects.all().delete()

    def course(self, course_key, title):
        pass

    def ends(self, course_key, when):
        self.patch.setitem(course.ENDS, str(course_key), when)

    def person(self, username, *, name="", email="", active=True):
        first, _, last = name.partition(" ")
        return User.objects.create(username=username, first_name=first, last_name=last, email=email, is_active=active)

    def enrol(self, user, course_key):
        Enrolment.objects.get_or_create(user=user, course_key=str(course_key))

    def role(self, user, role, course_key):
        if role == "global":
            User.objects.filter(pk=user.pk).update(is_staff=True)
        else:
            CourseRole.objects.create(user=user, course_key=str(course_key), role=role)

    def cohort(self, user, name, course_key):
        Enrolment.objects.filter(user=user, course_key=str(course_key)).update(cohort=name)

    def prefer(self, user, *, language="", time_zone=""):
        Profile.objects.create(user=user, language=language, time_zone=time_zone)

    def publish(self, usage_key, **fields):
        key, course_key = str(usage_key), str(usage_key.course_key)
        AuthoredFields.objects.create(usage_key=key, course_key=course_key, fields=fields)

    def freeze(self, course_key):
        FrozenCourse.objects.create(course_key=str(course_key))

    def gradebook(self, user, usage_key):
        row = StudentModule.objects.filter(student=user, usage_key=str(usage_key)).first()
        line = Happening.objects.filter(kind="grade", user_id=user.pk).order_by("-pk")[0]
        told = (line.data["raw_earned"], line.data["raw_possible"])
        # After a deletion there are no points in a row that still stands.
        assert row is None or (row.grade, row.max_grade) in (told, *([(None, None)] if told[0] == 0 else []))
        return line.data["earned"], line.data["possible"]

    def delete_row(self, user, usage_key):
        return StudentModule.objects.filter(student=user, usage_key=str(usage_key)).delete()[0] == 1

    def completed(self, user, usage_key):
        return BlockCompletion.objects.filter(user=user, usage_key=str(usage_key), completion=1.0).exists()

    def events(self):
        return [
            (line.name, line.data, line.user_id, line.data["course_id"])
            for line in Happening.objects.filter(kind="event")
        ]

    def look_as_any(self, request, course_key):
        masquerade.choose(request, course_key, masquerade.Choice(learner_id=None))


class TestStandaloneHostOverTheDemo(HostContract):
    @pytest.fixture
    def site(self, db, monkeypatch):
        return DemoContractSite(monkeypatch)


def test_it_is_the_demos_host(settings):
    assert isinstance(current_host(), StandaloneHost)
    assert settings.PARTNERSHIP_SITE == "demo.site.DemoSite"


def test_weights():
    assert weighted(7, 10, 2) == (1.4, 2)
    assert weighted(7, 10, None) == (7, 10)
    assert weighted(0, 0, 2) == (0, 0)
