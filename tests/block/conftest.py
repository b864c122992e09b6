"""What the block's tests share: a course on the fake platform, its people, and one block in it, made once a module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import override_settings

from tests.fakes.courseware import Courseware
from tests.fakes.people import People, people_of
from tests.fakes.platform import fake_platform
from tests.fakes.scene import Scene, lasting


@pytest.fixture(scope="module")
def scene(django_db_setup: None, django_db_blocker: Any) -> Iterator[Scene]:
    on_the_platform = override_settings(PARTNERSHIP_HOST="partnership_xblock.host.lms.LmsHost")
    with on_the_platform, fake_platform() as platform, lasting(django_db_blocker):
        yield Scene.of(platform, people_of(platform))


@pytest.fixture
def platform(scene: Scene, db: None) -> Any:
    return scene.put_back()


@pytest.fixture
def people(scene: Scene, platform: Any) -> People:
    return scene.people


@pytest.fixture
def course(scene: Scene, platform: Any) -> Courseware:
    return scene.course()
