"""What the access table's tests share: a course, its people and one block in it, over each adapter of the host."""

from __future__ import annotations

import pytest

from partnership_xblock.host import _host as made_hosts
from tests.fakes import plain_site
from tests.fakes.courseware import Courseware, user_service_of
from tests.fakes.people import people_of
from tests.fakes.platform import fake_platform

HOSTS = {
    "lms": "partnership_xblock.host.lms.LmsHost",
    "standalone": "partnership_xblock.host.standalone.StandaloneHost",
}


@pytest.fixture(params=HOSTS)
def platform(request, settings):
    """The whole table holds on the LMS adapter over the fake platform, and on a plain site without any platform."""
    settings.PARTNERSHIP_HOST = HOSTS[request.param]
    if request.param == "lms":
        with fake_platform() as state:
            yield state
        return
    settings.PARTNERSHIP_SITE = "tests.fakes.plain_site.PlainSite"
    made_hosts.cache_clear()
    yield plain_site.reset()
    made_hosts.cache_clear()


@pytest.fixture
def people(platform, db):
    return people_of(platform)


@pytest.fixture
def course(platform, people):
    """Its user service is another request's in every call, and that of the mightiest (host-behaviour.md 2.1)."""
    made = Courseware(platform)
    made.shared_services["user"] = user_service_of(people["global_staff"], staff=True)
    return made
