"""common/djangoapps/student/auth.py: Studio's permissions. Limited staff has none there."""

from .roles import (
    CourseInstructorRole,
    CourseLimitedStaffRole,
    CourseStaffRole,
    GlobalStaff,
    OrgInstructorRole,
    OrgStaffRole,
)


def user_has_role(user, role):
    if not user.is_active:
        return False
    if GlobalStaff().has_user(user) or role.has_user(user):
        return True
    return isinstance(role, CourseStaffRole) and CourseInstructorRole(role.course_key).has_user(user)


def has_studio_write_access(user, course_key):
    """get_user_permissions & STUDIO_EDIT_CONTENT, in its order of questions."""
    if GlobalStaff().has_user(user) or OrgInstructorRole(org=course_key.org).has_user(user):
        return True
    if user_has_role(user, CourseInstructorRole(course_key)):
        return True
    # The platform builds CourseLimitedStaffRole with its own role name, so plain staff is not caught here.
    if CourseLimitedStaffRole(course_key).has_user(user):
        return False
    return OrgStaffRole(org=course_key.org).has_user(user) or user_has_role(user, CourseStaffRole(course_key))
