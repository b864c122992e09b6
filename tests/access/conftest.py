"""What the access table's tests share: a course, its people and the first teacher's work in it, over each adapter of
the host. Made once a module and host (`tests/fakes/scene.py`)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.test import override_settings

from partnership_xblock.host import _host as made_hosts
from tests.access.kept import kept
from tests.fakes import plain_site
from tests.fakes.courseware import Courseware, user_service_of
from tests.fakes.people import People, people_of
from tests.fakes.platform import fake_platform
from tests.fakes.scene import Scene, lasting
from tests.fakes.writing import hand_in, one_partner

HOSTS = {
    "lms": "partnership_xblock.host.lms.LmsHost",
    "standalone": "partnership_xblock.host.standalone.StandaloneHost",
}
MARK = "บ้านสวนของครูคนแรก"
"""A name only the first teacher's work holds."""


@contextmanager
def plain() -> Iterator[Any]:
    """A plain site without any platform."""
    with override_settings(PARTNERSHIP_SITE="tests.fakes.plain_site.site"):
        made_hosts.cache_clear()
        yield plain_site.reset()
    made_hosts.cache_clear()


@pytest.fixture(scope="module", params=HOSTS, autouse=True)
def scene(request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any) -> Iterator[Scene]:
    """The whole table holds on the LMS adapter over the fake platform, and on a plain site without any platform. In a
    module that says `NOBODY_BEGAN = True` the first teacher has not worked yet."""
    site = fake_platform if request.param == "lms" else plain
    with (
        override_settings(PARTNERSHIP_HOST=HOSTS[request.param]),
        site() as platform,
        lasting(django_db_blocker),
    ):
        people = people_of(platform)
        course = Courseware(platform)
        if not getattr(request.module, "NOBODY_BEGAN", False):
            course.handler(people["teacher"], "save_draft", one_partner(people.id("teacher"), name=MARK))
            hand_in(course, people["teacher"])
        platform.completions.clear()
        yield Scene.of(platform, people, course)


@pytest.fixture(autouse=True)
def platform(scene: Scene, db: None) -> Any:
    return scene.put_back()


@pytest.fixture
def people(scene: Scene, platform: Any) -> People:
    return scene.people


@pytest.fixture
def course(scene: Scene, platform: Any) -> Courseware:
    """Its user service is another request's in every call, and that of the mightiest (host-behaviour.md 2.1)."""
    course = scene.course()
    course.shared_services["user"] = user_service_of(scene.people["global_staff"], staff=True)
    return course


@pytest.fixture(scope="module")
def rows(scene: Scene, django_db_blocker: Any) -> dict[str, list[Any]]:
    """All that is kept before a test does anything: the first teacher has work in this block, handed in."""
    with django_db_blocker.unblock():
        return kept()
