"""Staff look at the fake LMS's course as somebody else, as its own form and views do it."""

from __future__ import annotations

from typing import Any, Literal

from django.contrib.auth.models import User
from opaque_keys.edx.keys import CourseKey

Looking = User | Literal["any"] | None
"""As one learner, as any learner, or as oneself."""


def look_as(request: Any, course_key: CourseKey, looking_at: Looking, **group: int) -> Any:
    """Chooses (MasqueradeView.post), then does what each view does first (setup_masquerade): gives the acting user.

    `user_partition_id` and `group_id` choose any learner of that group.
    """
    from lms.djangoapps.courseware.access import has_access
    from lms.djangoapps.courseware.masquerade import MASQUERADE_SETTINGS_KEY, CourseMasquerade, setup_masquerade

    choices = request.session.setdefault(MASQUERADE_SETTINGS_KEY, {})
    choices.pop(course_key, None)
    if looking_at is not None:
        name = None if looking_at == "any" else looking_at.username
        choices[course_key] = CourseMasquerade(course_key, user_name=name, **group)
    staff = has_access(request.user, "staff", course_key)
    return setup_masquerade(request, course_key, staff_access=staff)[1]
