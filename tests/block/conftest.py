"""What the block's tests share: a course on the fake platform, its people, and one block in it. Made once a module on
SQLite, for each test on a server (`tests/fakes/scene.py` says why)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import override_settings

from tests.fakes.courseware import Courseware
from tests.fakes.people import People, people_of
from tests.fakes.platform import fake_platform
from tests.fakes.scene import Scene, lasting


@contextmanager
def lms() -> Iterator[Any]:
    on_the_platform = override_settings(PARTNERSHIP_HOST="partnership_xblock.host.lms.LmsHost")
    with on_the_platform, fake_platform() as platform:
        yield platform


@pytest.fixture(scope="module")
def lasting_scene(django_db_setup: None, django_db_blocker: Any) -> Iterator[Scene | None]:
    if connection.vendor != "sqlite":
        yield None
        return
    with lms() as platform, lasting(django_db_blocker):
        yield Scene.of(platform, people_of(platform))


@pytest.fixture
def scene(lasting_scene: Scene | None, db: None) -> Iterator[Scene]:
    if lasting_scene is not None:
        lasting_scene.put_back()
        yield lasting_scene
        return
    with lms() as platform:
        yield Scene.of(platform, people_of(platform))


@pytest.fixture
def platform(scene: Scene) -> Any:
    return scene.platform


@pytest.fixture
def people(scene: Scene) -> People:
    return scene.people


@pytest.fixture
def course(scene: Scene) -> Courseware:
    return scene.course()
