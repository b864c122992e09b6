"""openedx/core/djangoapps/course_groups/cohorts.py: get_cohort puts people into a cohort unless told not to."""

from types import SimpleNamespace

from django.http import Http404
from fake_platform import PLATFORM

DEFAULT_COHORT_NAME = "Default Group"


def is_course_cohorted(course_key):
    if str(course_key) not in PLATFORM.courses:
        raise Http404
    return str(course_key) in PLATFORM.cohorted


def get_cohort(user, course_key, assign=True, use_cached=False):
    if user is None or user.is_anonymous or not is_course_cohorted(course_key):
        return None
    if not PLATFORM.group_of(user.id, course_key) and assign:
        PLATFORM.put_in_cohort(user.id, DEFAULT_COHORT_NAME, course_key)
    name = PLATFORM.group_of(user.id, course_key)
    return SimpleNamespace(name=name) if name else None


def get_course_cohorts(course=None, course_id=None, assignment_type=None, ordering="asc"):
    """By name; also of a course that is not cohorted any more."""
    assert bool(course) ^ bool(course_id)
    found = sorted((name, members) for (key, name), members in PLATFORM.cohorts.items() if key == str(course_id))
    return [SimpleNamespace(name=name, users=_Users(members)) for name, members in found]


class _Users:
    """CourseUserGroup.users, a relation to accounts."""

    def __init__(self, members):
        self.members = members

    def values_list(self, column, *, flat):
        assert (column, flat) == ("id", True)
        return sorted(self.members)
