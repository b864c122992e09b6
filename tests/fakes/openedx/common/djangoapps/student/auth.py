"""common/djangoapps/student/auth.py: Studio's permissions. Limited staff has none there, but may write in the LMS."""

from fake_platform import PLATFORM

from .roles import (
    CourseBetaTesterRole,
    CourseInstructorRole,
    CourseLimitedStaffRole,
    CourseStaffRole,
    GlobalStaff,
    OrgInstructorRole,
    OrgStaffRole,
    strict_role_checking,
)

STUDIO_EDIT_ROLES = 8
STUDIO_VIEW_USERS = 4
STUDIO_EDIT_CONTENT = 2
STUDIO_VIEW_CONTENT = 1
STUDIO_NO_PERMISSIONS = 0


def user_has_role(user, role):
    if not user.is_active:
        return False
    if GlobalStaff().has_user(user) or role.has_user(user):
        return True
    inferred = isinstance(role, (CourseStaffRole, CourseBetaTesterRole))
    return inferred and CourseInstructorRole(role.course_key).has_user(user)


def get_user_permissions(user, course_key):
    """In the platform's order of questions; its `org` and library branches are not asked here."""
    course_key = course_key.for_branch(None)
    org = course_key.org
    all_perms = STUDIO_EDIT_ROLES | STUDIO_VIEW_USERS | STUDIO_EDIT_CONTENT | STUDIO_VIEW_CONTENT
    if GlobalStaff().has_user(user) or OrgInstructorRole(org=org).has_user(user):
        return all_perms
    if user_has_role(user, CourseInstructorRole(course_key)):
        return all_perms
    if user_has_role(user, CourseLimitedStaffRole(course_key)):
        # The platform's HACK: pages of the LMS ask for write access before they show cohorts.
        return STUDIO_EDIT_CONTENT if PLATFORM.service_variant == "lms" else STUDIO_NO_PERMISSIONS
    with strict_role_checking():
        if OrgStaffRole(org=org).has_user(user) or user_has_role(user, CourseStaffRole(course_key)):
            return STUDIO_VIEW_USERS | STUDIO_EDIT_CONTENT | STUDIO_VIEW_CONTENT
    return STUDIO_NO_PERMISSIONS


def has_studio_write_access(user, course_key):
    return bool(STUDIO_EDIT_CONTENT & get_user_permissions(user, course_key))


def has_studio_read_access(user, course_key):
    return bool(STUDIO_VIEW_CONTENT & get_user_permissions(user, course_key))
