"""What a person finds in a course: what comes next, and the activities there are.

course_blocks/api.py gives each person the blocks she may see; here everybody finds the same.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.host.protocol import Activity


class Outline(ABC):
    @abstractmethod
    def found(self, course_key: CourseKey) -> Sequence[UsageKey]:
        """In the course's order; nothing in a course that is not there."""

    @abstractmethod
    def is_off_contents(self, usage_key: UsageKey) -> bool:
        """Whether it is in a section that is hidden from the table of contents: found by its address alone."""

    @abstractmethod
    def title_for(self, user_id: int, usage_key: UsageKey) -> str:
        """Of a block that is found."""

    @abstractmethod
    def view_data_of(self, usage_key: UsageKey) -> Mapping[str, Any]:
        """`student_view_data`: what a block told of itself when its course was last published."""

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        keys = self._like(usage_key)
        after = keys[keys.index(usage_key) + 1 :] if keys else []
        return (after[0], self.title_for(user_id, after[0])) if after else None

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:  # noqa: ARG002 - everybody finds the same
        return [Activity(key, self.view_data_of(key)) for key in self._like(usage_key)]

    def _like(self, usage_key: UsageKey) -> list[UsageKey]:
        """The blocks of its type in its course; none where it is not among them."""
        keys = [
            key
            for key in self.found(usage_key.course_key)
            if key.block_type == usage_key.block_type and (key == usage_key or not self.is_off_contents(key))
        ]
        return keys if usage_key in keys else []
