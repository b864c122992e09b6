"""Reads course, usage and library keys out of urls; what is no key is no page."""

from __future__ import annotations

from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryUsageLocatorV2


class CourseKeyConverter:
    regex = r"course-v1:[^/+]+\+[^/+]+\+[^/?+]+"

    def to_python(self, value: str) -> CourseKey:
        try:
            return CourseKey.from_string(value)
        except InvalidKeyError as error:
            raise ValueError(value) from error

    def to_url(self, value: CourseKey | str) -> str:
        return str(value)


class LibraryUsageKeyConverter:
    regex = r"lb:[^/@]+"

    def to_python(self, value: str) -> LibraryUsageLocatorV2:
        try:
            return LibraryUsageLocatorV2.from_string(value)
        except InvalidKeyError as error:
            raise ValueError(value) from error

    def to_url(self, value: LibraryUsageLocatorV2 | str) -> str:
        return str(value)


class UsageKeyConverter:
    regex = r"block-v1:[^/]+"

    def to_python(self, value: str) -> UsageKey:
        try:
            return UsageKey.from_string(value)
        except InvalidKeyError as error:
            raise ValueError(value) from error

    def to_url(self, value: UsageKey | str) -> str:
        return str(value)
