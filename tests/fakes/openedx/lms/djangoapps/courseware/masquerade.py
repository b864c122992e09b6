"""lms/djangoapps/courseware/masquerade.py: the choice is kept in the session, by course, and hangs on the account as
`masquerade_settings` for the length of a request. A specific learner carries `real_user`; the staff member does not."""

from django.contrib.auth import get_user_model
from fake_platform import PLATFORM

MASQUERADE_SETTINGS_KEY = "masquerade_settings"
MASQUERADE_DATA_KEY = "masquerade_data"


class CourseMasquerade:
    def __init__(self, course_key, role="student", user_partition_id=None, group_id=None, user_name=None):
        self.course_key = course_key
        self.role = role
        self.user_partition_id = user_partition_id
        self.group_id = group_id
        self.user_name = user_name


def setup_masquerade(request, course_key, staff_access=False, reset_masquerade_data=False):
    """The choice for this course, and the user whose place is taken: a specific learner, else the request's own."""
    if request.user is None or not PLATFORM.masquerade_on or not staff_access:
        return None, request.user
    if reset_masquerade_data:
        request.session.pop(MASQUERADE_DATA_KEY, None)
    masquerade_settings = request.session.setdefault(MASQUERADE_SETTINGS_KEY, {})
    request.user.masquerade_settings = masquerade_settings
    choice = masquerade_settings.get(course_key, None)
    learner = None
    if choice and choice.user_name:
        # `CourseEnrollment.objects.users_enrolled_in`: whoever was unenrolled since is no longer looked at.
        learner = get_user_model().objects.filter(username=choice.user_name).first()
        if learner is None or not PLATFORM.is_enrolled(learner.pk, course_key):
            choice, learner = None, None
            del masquerade_settings[course_key]
        else:
            learner.masquerade_settings = request.user.masquerade_settings
            learner.real_user = request.user
    return choice, learner or request.user


def get_course_masquerade(user, course_key):
    return getattr(user, "masquerade_settings", {}).get(course_key, None)


def get_masquerade_role(user, course_key):
    choice = get_course_masquerade(user, course_key)
    return choice.role if choice else None


def is_masquerading_as_student(user, course_key):
    return get_masquerade_role(user, course_key) == "student"
