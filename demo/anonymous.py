"""The one place for the platform's anonymous ids: one per person and course, found back by search."""

from __future__ import annotations

import hashlib

from django.conf import settings
from opaque_keys.edx.keys import CourseKey


def anonymous_id(user_id: int, course_key: CourseKey) -> str:
    return hashlib.shake_128(f"{settings.SECRET_KEY}|{user_id}|{course_key}".encode()).hexdigest(16)
