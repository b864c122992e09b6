"""lms/djangoapps/courseware/access.py: `load` on a block. It does not ask for enrolment (its own docstring)."""

from common.djangoapps.student.auth import user_has_role
from common.djangoapps.student.roles import CourseStaffRole

from .masquerade import is_masquerading_as_student


def has_access(user, action, obj, course_key=None):
    assert action == "load"
    if user_has_role(user, CourseStaffRole(course_key)) and not is_masquerading_as_student(user, course_key):
        return True
    return not getattr(obj, "visible_to_staff_only", False) and not getattr(obj, "starts_later", False)
