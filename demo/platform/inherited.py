"""Fields and names that the platform mixes into every block of a course.

The class names and fields are those of `InheritanceMixin`, `LmsBlockMixin` and `XModuleMixin` as far as a block of a
third party meets them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from opaque_keys.edx.keys import CourseKey, UsageKey
from xblock.core import XBlockMixin
from xblock.fields import Boolean, DateTime, JSONField, Scope, String


class Timedelta(JSONField):
    """A span of time, stored as seconds (the platform stores words; a block sees the same `timedelta`)."""

    def from_json(self, value: Any) -> timedelta | None:
        return value if value is None or isinstance(value, timedelta) else timedelta(seconds=float(value))

    def to_json(self, value: Any) -> float | None:
        return None if value is None else value.total_seconds()

    enforce_type = from_json


class PlatformMixin(XBlockMixin):
    start = DateTime(scope=Scope.settings, default=datetime.fromisoformat("2020-01-01T00:00:00+00:00"))
    due = DateTime(scope=Scope.settings, default=None)
    graceperiod = Timedelta(scope=Scope.settings, default=None)
    format = String(scope=Scope.settings, default=None)
    graded = Boolean(scope=Scope.settings, default=False)
    visible_to_staff_only = Boolean(scope=Scope.settings, default=False)

    @property
    def location(self) -> UsageKey:
        key: UsageKey = self.scope_ids.usage_id
        return key

    @property
    def course_id(self) -> CourseKey:
        return self.location.course_key

    @property
    def category(self) -> str:
        return str(self.scope_ids.block_type)

    @property
    def url_name(self) -> str:
        return str(self.location.block_id)

    @property
    def display_name_with_default(self) -> str:
        return getattr(self, "display_name", None) or self.url_name.replace("_", " ")
