"""lms/djangoapps/courseware/access.py, `_has_access_to_course`: staff, but not while looking as a learner."""

from common.djangoapps.student.roles import (
    CourseInstructorRole,
    CourseStaffRole,
    GlobalStaff,
    OrgInstructorRole,
    OrgStaffRole,
)

from .masquerade import is_masquerading_as_student


def has_access(user, action, obj, course_key=None):
    assert action == "staff"
    assert course_key is None
    if user is None or not user.is_authenticated or is_masquerading_as_student(user, obj):
        return False
    return (
        GlobalStaff().has_user(user)
        or CourseStaffRole(obj).has_user(user)
        or OrgStaffRole(obj.org).has_user(user)
        or CourseInstructorRole(obj).has_user(user)
        or OrgInstructorRole(obj.org).has_user(user)
    )
