"""A course on a plain site, with people and one block in it, behind every door there is; made once a module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import override_settings

from tests.access.conftest import HOSTS, course, people, plain, platform
from tests.fakes.people import people_of
from tests.fakes.scene import Scene, lasting

__all__ = ["course", "people", "platform"]


@pytest.fixture(scope="module", autouse=True)
def scene(django_db_setup: None, django_db_blocker: Any) -> Iterator[Scene]:
    """Not the fake LMS: it has no table of profiles, in which the queue's search looks there."""
    with override_settings(PARTNERSHIP_HOST=HOSTS["standalone"]), plain() as site, lasting(django_db_blocker):
        yield Scene.of(site, people_of(site))
