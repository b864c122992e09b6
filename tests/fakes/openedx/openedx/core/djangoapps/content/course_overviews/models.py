"""openedx/core/djangoapps/content/course_overviews/models.py."""

from types import SimpleNamespace

from django.core.exceptions import ObjectDoesNotExist
from fake_platform import PLATFORM


class CourseOverview:
    class DoesNotExist(ObjectDoesNotExist):
        pass

    @classmethod
    def get_from_id(cls, course_id):
        if str(course_id) not in PLATFORM.courses:
            raise cls.DoesNotExist
        return SimpleNamespace(
            display_name_with_default=PLATFORM.courses[str(course_id)],
            end=PLATFORM.ends.get(str(course_id)),
            language=PLATFORM.course_languages.get(str(course_id)),  # a nullable TextField
        )
