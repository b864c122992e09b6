"""What the access table's tests share: a course on the fake platform, its people, and one block in it."""

from __future__ import annotations

import pytest

from tests.fakes.courseware import Courseware
from tests.fakes.people import people_of
from tests.fakes.platform import fake_platform


@pytest.fixture
def platform(settings):
    settings.PARTNERSHIP_HOST = "partnership_xblock.host.lms.LmsHost"
    with fake_platform() as state:
        yield state


@pytest.fixture
def people(platform, db):
    return people_of(platform)


@pytest.fixture
def course(platform, people):
    return Courseware(platform)
