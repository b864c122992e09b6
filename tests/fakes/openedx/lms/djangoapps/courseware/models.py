"""lms/djangoapps/courseware/models.py: StudentModule, one row for a person and block."""

from types import SimpleNamespace

from fake_platform import PLATFORM


class Row(SimpleNamespace):
    """student_id, course_id, module_state_key, state, grade, max_grade."""

    def delete(self):
        del PLATFORM.modules[self.student_id, str(self.module_state_key)]


class _Manager:
    def get_or_create(self, *, student_id, course_id, module_state_key, defaults=None):
        key = student_id, str(module_state_key)
        if key in PLATFORM.modules:
            return PLATFORM.modules[key], False
        columns = {"state": None, "grade": None, "max_grade": None, **(defaults or {})}
        row = Row(student_id=student_id, course_id=course_id, module_state_key=module_state_key, **columns)
        PLATFORM.modules[key] = row
        return row, True

    def get(self, *, student_id, course_id, module_state_key):
        try:
            return PLATFORM.modules[student_id, str(module_state_key)]
        except KeyError:
            raise StudentModule.DoesNotExist from None


class StudentModule:
    class DoesNotExist(Exception):  # noqa: N818 -- Django's name
        pass

    objects = _Manager()
