"""What the tests of a course's life share: the services on a recording host, and the block on the fake platform."""

from __future__ import annotations

import pytest

from tests.fakes.courseware import Courseware
from tests.fakes.people import people_of
from tests.fakes.platform import fake_platform
from tests.services.conftest import desk, desk_for, handed_in, host, open_for, page

__all__ = ["desk", "desk_for", "handed_in", "host", "open_for", "page"]


@pytest.fixture
def platform(settings):
    settings.PARTNERSHIP_HOST = "partnership_xblock.host.lms.LmsHost"
    settings.ROOT_URLCONF = "tests.fakes.urls"
    with fake_platform() as state:
        yield state


@pytest.fixture
def people(platform, db):
    return people_of(platform)


@pytest.fixture
def course(platform, people):
    return Courseware(platform)
