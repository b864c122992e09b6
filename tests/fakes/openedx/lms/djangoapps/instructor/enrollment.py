"""lms/djangoapps/instructor/enrollment.py, reset_student_attempts: "delete state" and "reset attempts"."""

from fake_platform import PLATFORM

from demo.platform import staff_tools
from lms.djangoapps.courseware.models import StudentModule


def reset_student_attempts(course_id, student, module_state_key, requesting_user, delete_module=False):
    if delete_module:
        block = PLATFORM.modulestore(None)
        outcome = staff_tools.delete_state(PLATFORM, block, student.id, module_state_key, requesting_user.id)
    else:
        outcome = staff_tools.reset_attempts(PLATFORM, student.id, module_state_key)
    if outcome == "no_row":
        raise StudentModule.DoesNotExist
