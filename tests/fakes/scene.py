"""A course with its people, made once a module and put back for every test.

    @pytest.fixture(scope="module", autouse=True)
    def scene(django_db_setup, django_db_blocker):
        with fake_platform() as platform, lasting(django_db_blocker):
            yield Scene.of(platform, people_of(platform))

    @pytest.fixture
    def platform(scene, db):
        return scene.put_back()

Rows lie in one transaction of the module, which the `db` of a test is a savepoint of; the platform's state and the
block's fields are copied for each. So a test finds what the module began with, at a fraction of what making it costs.
SQLite only: pytest-django closes the connection after each test, which is nothing to a database in memory and the end
of the transaction on a server.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction

from tests.fakes.courseware import Courseware
from tests.fakes.people import People


@contextmanager
def lasting(blocker: Any) -> Iterator[None]:
    """Rows made within stay until the end of the module (`blocker`: pytest-django's)."""
    with blocker.unblock():
        if connection.vendor != "sqlite":
            raise RuntimeError(f"a scene cannot last on {connection.vendor}: see the module's docstring")
        atomic = transaction.atomic()
        atomic._from_testcase = True  # as Django's TestCase marks its own: a durable block may begin within it
        with atomic:
            try:
                yield
            finally:
                transaction.set_rollback(True)


@dataclass(frozen=True)
class Scene:
    """What a module begins with."""

    platform: Any
    people: People
    state: dict[str, Any]
    store: dict[Any, Any]

    @classmethod
    def of(cls, platform: Any, people: People, course: Courseware | None = None) -> Scene:
        """As everything stands now; `course` where somebody has worked in it."""
        platform.request = None
        store = {} if course is None else dict(course.store.db_dict)
        return cls(platform, people, copy.deepcopy(platform.__dict__), copy.deepcopy(store))

    def put_back(self) -> Any:
        """The platform as the module began with it."""
        self.platform.__dict__.update(copy.deepcopy(self.state))
        return self.platform

    def course(self) -> Courseware:
        """The course with what its block's fields held then."""
        course = Courseware(self.platform)
        course.store.db_dict.update(copy.deepcopy(self.store))
        return course
