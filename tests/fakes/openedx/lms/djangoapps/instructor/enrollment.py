"""lms/djangoapps/instructor/enrollment.py, reset_student_attempts: "delete state" and "reset attempts", in order."""

import json
from datetime import UTC, datetime

from common.djangoapps.student.models import anonymous_id_for_user
from fake_platform import PLATFORM

from lms.djangoapps.courseware.models import StudentModule
from lms.djangoapps.grades.constants import ScoreDatabaseTableEnum
from lms.djangoapps.grades.signals.signals import PROBLEM_RAW_SCORE_CHANGED


def reset_student_attempts(course_id, student, module_state_key, requesting_user, delete_module=False):
    user_id = anonymous_id_for_user(student, course_id)
    requesting_user_id = anonymous_id_for_user(requesting_user, course_id)
    submission_cleared = False
    block = PLATFORM.modulestore(None)
    if delete_module:
        clear_student_state = getattr(block, "clear_student_state", None)
        if callable(clear_student_state):
            clear_student_state(
                user_id=user_id,
                course_id=str(course_id),
                item_id=str(module_state_key),
                requesting_user_id=requesting_user_id,
            )
            submission_cleared = True
    row = StudentModule.objects.get(student_id=student.id, course_id=course_id, module_state_key=module_state_key)
    if not delete_module:
        _reset_module_attempts(row)
        return
    row.delete()
    if not submission_cleared and block.has_score:
        PROBLEM_RAW_SCORE_CHANGED.send(
            sender=None,
            raw_earned=0,
            raw_possible=block.max_score(),
            weight=getattr(block, "weight", None),
            user_id=student.id,
            course_id=str(course_id),
            usage_id=str(module_state_key),
            score_deleted=True,
            only_if_higher=False,
            modified=datetime.now(UTC),
            score_db_table=ScoreDatabaseTableEnum.courseware_student_module,
        )


def _reset_module_attempts(row):
    state = json.loads(row.state)
    state.update(attempts=0, score_history=[], correct_map_history=[], student_answers_history=[])
    row.state = json.dumps(state)
