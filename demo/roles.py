"""The one place that says what a course role allows, as measured on the platform (host-behaviour.md 1 and 2.4)."""

from __future__ import annotations

from collections.abc import Collection

from django.contrib.auth import get_user_model
from opaque_keys.edx.keys import CourseKey

from demo.models import CourseRole, Enrolment

STAFF = frozenset({"staff", "limited_staff", "instructor"})
AUTHORS = frozenset({"staff", "instructor"})
"""Limited staff are staff in the LMS and nobody in Studio."""


def is_global(user_id: int) -> bool:
    """Global staff: the account's own flag, as the platform reads it."""
    return get_user_model().objects.filter(pk=user_id, is_staff=True, is_active=True).exists()


def is_active(user_id: int) -> bool:
    return get_user_model().objects.filter(pk=user_id, is_active=True).exists()


def roles_of(user_id: int, course_key: CourseKey) -> set[str]:
    rows = CourseRole.objects.filter(user_id=user_id, course_key=str(course_key))
    return set(rows.values_list("role", flat=True))


def is_trainer(user_id: int, roles: Collection[str]) -> bool:
    """Roles of an account that was never activated count for nothing (student/roles.py, RoleBase.has_user)."""
    return (not STAFF.isdisjoint(roles) and is_active(user_id)) or is_global(user_id)


def is_staff(user_id: int, course_key: CourseKey) -> bool:
    return is_trainer(user_id, roles_of(user_id, course_key))


def is_instructor(user_id: int, course_key: CourseKey) -> bool:
    """Who runs the course: may delete a learner's state and change points, which course staff below may not."""
    return "instructor" in roles_of(user_id, course_key) or is_global(user_id)


def may_author(user_id: int, course_key: CourseKey) -> bool:
    return (not AUTHORS.isdisjoint(roles_of(user_id, course_key)) and is_active(user_id)) or is_global(user_id)


def is_enrolled(user_id: int, course_key: CourseKey) -> bool:
    return Enrolment.objects.filter(user_id=user_id, course_key=str(course_key)).exists()
