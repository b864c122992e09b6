"""lms/djangoapps/courseware/model_data.py: a score in the StudentModule row, made where there is none."""

from datetime import UTC, datetime

from fake_platform import PLATFORM

from lms.djangoapps.courseware.models import StudentModule


def set_score(user_id, usage_key, score, max_score):
    row, _created = StudentModule.objects.get_or_create(
        student_id=user_id, course_id=usage_key.context_key, module_state_key=usage_key
    )
    row.grade, row.max_grade = score, max_score
    return datetime.now(UTC)


def get_score(user_id, usage_key):
    return PLATFORM.modules.get((user_id, str(usage_key)))
