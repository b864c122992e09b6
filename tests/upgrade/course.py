"""The people and blocks of a kept release, as its own tables and OLX name them, before today's services."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection
from opaque_keys.edx.keys import CourseKey, UsageKey

from demo.course import COURSE_KEY
from partnership_xblock import api
from partnership_xblock.block_parts.info import block_info
from partnership_xblock.host import current_host
from tests.fakes.course import Page
from tests.fakes.desk import Desk
from tests.fakes.host import RecordingHost
from tests.upgrade.olx import imported
from tests.upgrade.releases import Release

TRAINER = "aree"


@dataclass
class Kept:
    """A release's course. Made once its database is the one in use."""

    release: Release
    now: datetime

    def __post_init__(self) -> None:
        found = current_host()
        assert isinstance(found, RecordingHost)
        found.__init__(clock=self.now)  # type: ignore[misc]
        self.host = found
        users = get_user_model().objects.values_list("pk", "username", "first_name", "last_name")
        self.users = {username: pk for pk, username, _first, _last in users}
        self.host.site.profiles = {pk: f"{first} {last}".strip() for pk, _username, first, last in users}
        for pk, course_key, cohort in self._rows("SELECT user_id, course_key, cohort FROM demo_enrolment"):
            self.host.enrol(pk, CourseKey.from_string(course_key))
            self.host.site.put_in_cohort(pk, cohort, CourseKey.from_string(course_key))
        for pk, course_key in self._rows("SELECT user_id, course_key FROM demo_courserole"):
            self.host.enrol(pk, CourseKey.from_string(course_key), trainer=True)

    @staticmethod
    def _rows(sql: str) -> list[tuple[object, ...]]:
        """Of the demo's own tables as they were: today's demo may have others."""
        with connection.cursor() as cursor:
            cursor.execute(sql)
            return list(cursor.fetchall())

    def block(self, name: str) -> Any:
        return imported(self.release.olx()[name], COURSE_KEY.make_usage_key("partnership", name))

    @cached_property
    def infos(self) -> dict[str, api.BlockInfo]:
        return {name: block_info(self.block(name), "th") for name in self.release.olx()}

    def info(self, usage_key: str) -> api.BlockInfo:
        key = UsageKey.from_string(usage_key)
        return replace(self.infos[key.block_id], usage_key=key, course_key=key.course_key)

    def page(self, username: str, usage_key: str) -> Page:
        return Page(self.host, self.users[username], self.info(usage_key))

    def desk(self, course_key: str = str(COURSE_KEY), username: str = TRAINER) -> Desk:
        return Desk(self.host, self.users[username], course=CourseKey.from_string(course_key))
