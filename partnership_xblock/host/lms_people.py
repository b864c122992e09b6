"""People in the LMS: their accounts, roles, names and preferences.

Where the platform has no such module or no such person, every function returns the most restrictive answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import Q
from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.host import known_time_zone
from partnership_xblock.host.protocol import Masquerade, Standing
from partnership_xblock.wording.catalogues import language_for

LANGUAGE_PREFERENCE = "pref-lang"
TIME_ZONE_PREFERENCE = "time_zone"


def load_user(user_id: int) -> Any | None:
    """The account of an id, freshly loaded: it carries no role or masquerade of an earlier request."""
    return get_user_model().objects.filter(pk=user_id).first()


def _at_the_keyboard(request: HttpRequest | None) -> Any | None:
    """The account of the current request; during a masquerade the platform sets a learner's there."""
    if request is not None:
        return getattr(request, "user", None)
    try:
        import crum
    except ImportError:
        return None
    return crum.get_current_user()


def _real(user: Any | None) -> Any | None:
    """The real person: behind a masquerade as one learner it is `real_user` (courseware/masquerade.py,
    setup_masquerade).

    `render_xblock` replaces `request.user` by that learner, handlers do not: both are covered by reading the account.
    """
    real = getattr(user, "real_user", None) or user
    return real if real and real.is_authenticated else None


def real_user_id(request: HttpRequest | None) -> int | None:
    real = _real(_at_the_keyboard(request))
    return None if real is None else int(real.pk)


def masquerade(request: HttpRequest | None, course_key: CourseKey, acting_for: int | None) -> Masquerade | None:
    user = _at_the_keyboard(request)
    real = _real(user)
    if real is None:
        return None
    if acting_for is not None and acting_for != real.pk:
        return Masquerade(learner_id=acting_for)
    try:
        from lms.djangoapps.courseware.masquerade import is_masquerading_as_student
    except ImportError:
        return None
    return Masquerade(learner_id=None) if is_masquerading_as_student(user, course_key) else None


def standing(user_id: int, course_key: CourseKey) -> Standing:
    """Enrolment and roles by the platform's own classes; `CourseStaffRole` includes limited staff (roles.py).

    Roles are read from a fresh account, so "view as a learner" changes nothing here: the desk is used as the real
    person. An account that was never activated may learn but has no role, as in `user_has_role`.
    """
    user = load_user(user_id)
    if user is None:
        return Standing()
    try:
        from common.djangoapps.student.models import CourseEnrollment
        from common.djangoapps.student.roles import (
            CourseInstructorRole,
            CourseStaffRole,
            GlobalStaff,
            OrgInstructorRole,
            OrgStaffRole,
        )
    except ImportError:
        return Standing()
    trainer = user.is_active and (
        GlobalStaff().has_user(user)
        or CourseStaffRole(course_key).has_user(user)
        or CourseInstructorRole(course_key).has_user(user)
        or OrgStaffRole(course_key.org).has_user(user)
        or OrgInstructorRole(course_key.org).has_user(user)
    )
    return Standing(
        enrolled=bool(CourseEnrollment.is_enrolled(user, course_key)),
        trainer=bool(trainer),
    )


def teachers(course_key: CourseKey, *, after: int, limit: int) -> list[int]:
    """By the platform's own queries (`users_enrolled_in` of student/models/course_enrollment.py, `users_with_role` of
    student/roles.py, which of staff does not give limited staff). An account that was never activated has no role."""
    try:
        from common.djangoapps.student.models import CourseEnrollment
        from common.djangoapps.student.roles import (
            CourseInstructorRole,
            CourseLimitedStaffRole,
            CourseStaffRole,
            OrgInstructorRole,
            OrgStaffRole,
        )
    except ImportError:
        return []
    trainers = Q(is_staff=True)
    for role in (CourseStaffRole, CourseLimitedStaffRole, CourseInstructorRole):
        trainers |= Q(pk__in=role(course_key).users_with_role().values("pk"))
    for role in (OrgStaffRole, OrgInstructorRole):
        trainers |= Q(pk__in=role(course_key.org).users_with_role().values("pk"))
    rows = CourseEnrollment.objects.users_enrolled_in(course_key).filter(pk__gt=after)
    rows = rows.exclude(trainers, is_active=True)
    return list(rows.order_by("pk").values_list("pk", flat=True)[:limit])


def enrolled_among(course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
    try:
        from common.djangoapps.student.models import CourseEnrollment
    except ImportError:
        return set()
    rows = CourseEnrollment.objects.users_enrolled_in(course_key).filter(pk__in=set(user_ids))
    return set(rows.values_list("pk", flat=True))


def can_write_studio(user_id: int, course_key: CourseKey) -> bool:
    """Whether Studio would let this person write, from whichever process it is asked.

    In the LMS, the platform gives limited staff the right to write for the sake of its cohort pages, though not the
    right to read (student/auth.py, get_user_permissions, under its HACK): writing in Studio takes both.
    """
    user = load_user(user_id)
    if user is None or not user.is_active:
        return False
    try:
        from common.djangoapps.student.auth import has_studio_read_access, has_studio_write_access
    except ImportError:
        return False
    return bool(has_studio_write_access(user, course_key) and has_studio_read_access(user, course_key))


def is_retired(username: str) -> bool:
    """Whether the platform has replaced this account's name (RETIRED_USERNAME_PREFIX, user retirement's settings)."""
    return username.startswith(str(getattr(settings, "RETIRED_USERNAME_PREFIX", "retired__user_")))


def display_names(user_ids: Iterable[int]) -> Mapping[int, str]:
    """The name on the profile; where it is blank, the user name. Every account of the platform has a profile.

    A retired account has no name: its profile is blank and its user name is a digest, which is not worth showing.
    """
    return {user_id: name or username for user_id, (name, username) in known_as(user_ids).items()}


def known_as(user_ids: Iterable[int]) -> Mapping[int, tuple[str, str]]:
    """The name on the profile, and the user name."""
    try:
        from common.djangoapps.student.models import UserProfile
    except ImportError:
        return {}
    profiles = UserProfile.objects.filter(user_id__in=set(user_ids))
    rows = profiles.values_list("user_id", "name", "user__username")
    return {user_id: ((name or "").strip(), username) for user_id, name, username in rows if not is_retired(username)}


def learner_of(anonymous_id: str) -> int | None:
    try:
        from common.djangoapps.student.models import user_by_anonymous_id
    except ImportError:
        return None
    user = user_by_anonymous_id(anonymous_id)
    return None if user is None else int(user.pk)


def _preference(user_id: int, key: str) -> str:
    try:
        from openedx.core.djangoapps.user_api.models import UserPreference
    except ImportError:
        return ""
    return str(UserPreference.get_value(user_id, key, default="") or "")


def language_of(user_id: int) -> str:
    return language_for((_preference(user_id, LANGUAGE_PREFERENCE), settings.LANGUAGE_CODE))


def time_zone_of(user_id: int) -> str:
    return known_time_zone(_preference(user_id, TIME_ZONE_PREFERENCE))
