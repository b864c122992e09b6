"""common/djangoapps/student/roles.py: role classes over CourseAccessRole rows; limited staff inherits from staff."""

from contextlib import contextmanager

from django.contrib.auth import get_user_model
from fake_platform import PLATFORM

ACCESS_ROLES_INHERITANCE = {"staff": {"limited_staff"}}


@contextmanager
def strict_role_checking():
    """Without inheritance for a while."""
    before = ACCESS_ROLES_INHERITANCE.copy()
    ACCESS_ROLES_INHERITANCE.clear()
    yield
    ACCESS_ROLES_INHERITANCE.update(before)


class GlobalStaff:
    def has_user(self, user):
        return bool(user and user.is_staff)


class RoleBase:
    def __init__(self, role_name, org="", course_key=None):
        self.org = org
        self.course_key = course_key
        self._role_name = role_name

    def has_user(self, user, check_user_activation=True):
        if check_user_activation and not (user.is_authenticated and user.is_active):
            return False
        course = None if self.course_key is None else str(self.course_key)
        names = ACCESS_ROLES_INHERITANCE.get(self._role_name, set()) | {self._role_name}
        return any((user.id, name, self.org, course) in PLATFORM.roles for name in names)

    def users_with_role(self):
        """A query of the accounts with exactly this role: limited staff are not in it of staff."""
        course = None if self.course_key is None else str(self.course_key)
        wanted = (self._role_name, self.org, course)
        ids = {user_id for user_id, *row in PLATFORM.roles if tuple(row) == wanted}
        return get_user_model().objects.filter(pk__in=ids)


class CourseRole(RoleBase):
    def __init__(self, role, course_key):
        super().__init__(role, course_key.org, course_key)


class CourseStaffRole(CourseRole):
    ROLE = "staff"

    def __init__(self, *args, **kwargs):
        super().__init__(self.ROLE, *args, **kwargs)


class CourseLimitedStaffRole(CourseStaffRole):
    ROLE = "limited_staff"


class CourseInstructorRole(CourseRole):
    ROLE = "instructor"

    def __init__(self, *args, **kwargs):
        super().__init__(self.ROLE, *args, **kwargs)


class CourseBetaTesterRole(CourseRole):
    ROLE = "beta_testers"

    def __init__(self, *args, **kwargs):
        super().__init__(self.ROLE, *args, **kwargs)


class OrgStaffRole(RoleBase):
    def __init__(self, *args, **kwargs):
        super().__init__("staff", *args, **kwargs)


class OrgInstructorRole(RoleBase):
    def __init__(self, *args, **kwargs):
        super().__init__("instructor", *args, **kwargs)
