"""The model of the platform in memory, behind `StandaloneHost`, keeps what every host promises."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from partnership_xblock.host.standalone import StandaloneHost
from tests.fakes import plain_site
from tests.fakes.courseware import Courseware
from tests.host.contract import COURSE, OTHER, HostContract


class PlainContractSite:
    """A plain site as `ContractSite`."""

    def __init__(self):
        self.platform = plain_site.reset()
        self.host = StandaloneHost(self.platform)

    def course(self, course_key, title):
        self.platform.courses[str(course_key)] = title

    def ends(self, course_key, when):
        self.platform.ends[str(course_key)] = when

    def person(self, username, *, name="", email="", active=True):
        first, _, last = name.partition(" ")
        return User.objects.create(username=username, first_name=first, last_name=last, email=email, is_active=active)

    def enrol(self, user, course_key):
        self.platform.enrol(user.pk, course_key)

    def role(self, user, role, course_key):
        if role == "global":
            User.objects.filter(pk=user.pk).update(is_staff=True)
        else:
            self.platform.give_role(user.pk, role, course_key)

    def cohort(self, user, name, course_key):
        self.platform.put_in_cohort(user.pk, name, course_key)

    def prefer(self, user, *, language="", time_zone=""):
        self.platform.preferences[user.pk, "pref-lang"] = language
        self.platform.preferences[user.pk, "time_zone"] = time_zone

    def freeze(self, course_key):
        self.platform.frozen.add(str(course_key))

    def gradebook(self, user, usage_key):
        return self.platform.grades[user.pk, str(usage_key)]

    def delete_row(self, user, usage_key):
        return self.platform.modules.pop((user.pk, str(usage_key)), None) is not None

    def completed(self, user, usage_key):
        return self.platform.completions.get((user.pk, str(usage_key))) == 1.0

    def events(self):
        return [(name, data, context["user_id"], context["course_id"]) for name, data, context in self.platform.events]

    def publish(self, usage_key, **fields):
        self.platform.modulestore = Courseware(self.platform, fields=fields, usage_key=usage_key).bound

    def look_as_any(self, request, course_key):
        self.platform.looking_at[str(course_key)] = "any"


class TestStandaloneHostInMemory(HostContract):
    @pytest.fixture
    def site(self, db):
        return PlainContractSite()

    def test_who_is_enrolled_among_some(self, site, django_assert_num_queries):
        """As the contract has it, but for the query: enrolments are in memory."""
        here, gone = site.person("here"), site.person("gone")
        site.enrol(here, COURSE)
        site.enrol(gone, OTHER)
        with django_assert_num_queries(0):
            assert site.host.enrolled_among(COURSE, [here.pk, gone.pk, 10**6]) == {here.pk}
        with django_assert_num_queries(1):
            assert site.host.teachers(COURSE, after=0, limit=9) == [here.pk]
