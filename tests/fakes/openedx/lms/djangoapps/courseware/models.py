"""lms/djangoapps/courseware/models.py: StudentModule, one row for a person and block."""

from fake_platform import PLATFORM


class _Manager:
    def get_or_create(self, *, student_id, course_id, module_state_key, defaults=None):
        made = PLATFORM.row(student_id, module_state_key) is None
        if made:
            PLATFORM.write_row(student_id, module_state_key, **(defaults or {}))
        return PLATFORM.row(student_id, module_state_key), made


class StudentModule:
    class DoesNotExist(Exception):  # noqa: N818 -- Django's name
        pass

    objects = _Manager()
