"""lms/djangoapps/courseware/models.py: StudentModule, one row for a person and block."""

from fake_platform import PLATFORM


class _Rows:
    """What a query finds: one row, or none."""

    def __init__(self, student_id, usage_key):
        self.key = student_id, usage_key

    def update(self, **columns):
        found = PLATFORM.row(*self.key) is not None
        if found:
            PLATFORM.write_row(*self.key, **columns)
        return int(found)


class _Manager:
    def filter(self, *, student_id, course_id, module_state_key):
        assert module_state_key.course_key == course_id
        return _Rows(student_id, module_state_key)

    def get_or_create(self, *, student_id, course_id, module_state_key, defaults=None):
        made = PLATFORM.row(student_id, module_state_key) is None
        if made:
            PLATFORM.write_row(student_id, module_state_key, **(defaults or {}))
        return PLATFORM.row(student_id, module_state_key), made


class StudentModule:
    class DoesNotExist(Exception):  # noqa: N818 -- Django's name
        pass

    objects = _Manager()
