"""lms/djangoapps/courseware/masquerade.py: the choice hangs on the account as `masquerade_settings`, by course."""

from types import SimpleNamespace


class CourseMasquerade(SimpleNamespace):
    """course_key, role, user_name."""


def setup_masquerade(request, course_key, staff_access=False, *, learner=None, role=None):
    """What the platform's does, with the choice given instead of read from the session.

    The learner carries `real_user`; the staff member carries only the settings (lines 200-245).
    """
    if not staff_access or (learner is None and role is None):
        return None, request.user
    choice = CourseMasquerade(course_key=course_key, role=role or "student", user_name=learner and learner.username)
    request.user.masquerade_settings = {course_key: choice}
    if learner is None:
        return choice, request.user
    learner.masquerade_settings = request.user.masquerade_settings
    learner.real_user = request.user
    return choice, learner


def get_course_masquerade(user, course_key):
    return getattr(user, "masquerade_settings", {}).get(course_key, None)


def is_masquerading_as_student(user, course_key):
    choice = get_course_masquerade(user, course_key)
    return bool(choice) and choice.role == "student"


def is_masquerading_as_specific_student(user, course_key):
    choice = get_course_masquerade(user, course_key)
    return bool(choice and choice.user_name)
