"""common/djangoapps/student/models: enrolment, profiles, anonymous ids; the part that is used."""

from django.contrib.auth import get_user_model
from fake_platform import PLATFORM

from demo.platform.people import anonymous_id


class _Enrolments:
    def users_enrolled_in(self, course_id, include_inactive=False, verified_only=False):
        """A query of accounts (course_enrollment.py, CourseEnrollmentManager)."""
        return get_user_model().objects.filter(pk__in=PLATFORM.enrolled(course_id))


class CourseEnrollment:
    objects = _Enrolments()

    @classmethod
    def is_enrolled(cls, user, course_key):
        """Asserts a user, denies an anonymous one (course_enrollment.py)."""
        assert user
        if user.is_anonymous:
            return False
        return PLATFORM.is_enrolled(user.id, course_key)


class _Profiles:
    def __init__(self, user_ids=None):
        self.user_ids = user_ids

    def filter(self, *, user_id__in):
        return _Profiles(set(user_id__in))

    def values_list(self, *names):
        assert names == ("user_id", "name", "user__username")
        users = get_user_model().objects.filter(pk__in=self.user_ids)
        return [(user.pk, PLATFORM.profiles.get(user.pk, ""), user.username) for user in users]


class UserProfile:
    objects = _Profiles()


def anonymous_id_for_user(user, course_id):
    """A digest per user and course; "delete state" hands it to the block instead of an id (host-behaviour.md 3.3)."""
    return anonymous_id(user.pk, course_id)


def get_potentially_retired_user_by_username(username):
    """By the name itself; retired names are hashes of it, which nobody here has. Raises DoesNotExist. Nothing of ours
    asks for it: event-routing-backends does (tests/aspects), and without it makes no statement at all."""
    return get_user_model().objects.get(username=username)


def user_by_anonymous_id(uid):
    return get_user_model().objects.filter(pk=PLATFORM.learner_of(uid)).first()
