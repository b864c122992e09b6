"""The LMS's "delete state", for a block that stores work in tables of its own.

lms/djangoapps/instructor/enrollment.py, reset_student_attempts: the block's `clear_student_state` is called first. The
StudentModule row is looked for afterwards, answered with "Module does not exist" where there is none, and deleted. No
transaction holds the two together (`ResetStudentAttempts` of instructor/views/api.py is run without one). A
block that has `clear_student_state` is trusted to have cleared the score too (`submission_cleared`), so that
PROBLEM_RAW_SCORE_CHANGED is not sent for it; it is sent here, as `_fire_score_changed_for_block` would.
"""

from __future__ import annotations

from datetime import UTC, datetime

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.host.lms_effects import log_failure
from partnership_xblock.host.protocol import Grade


def expect_deletion(learner_id: int, usage_key: UsageKey) -> None:
    """Creates the StudentModule row where a draft that was never handed in has none, as the platform's own override
    does (instructor_task/tasks_helper/module_state.py, _get_modules_to_update)."""
    try:
        from lms.djangoapps.courseware.models import StudentModule
    except ImportError:
        return
    StudentModule.objects.get_or_create(
        student_id=learner_id, course_id=usage_key.course_key, module_state_key=usage_key
    )


def clear_grade(grade: Grade) -> None:
    """Recalculates the subsection's grade without a score: an earned 0 that was never attempted. By the signal of a raw
    score, not SCORE_PUBLISHED: that one would write a new StudentModule row.

    The row may still stand, and stays where the platform fails to delete it. So its points go first: the task that
    recalculates takes a row that was not written since for one whose score has yet to come, and gives up in the end
    (grades/tasks.py, _has_db_updated_with_new_score). Whole seconds, in case the column has no smaller ones.
    """
    try:
        from lms.djangoapps.courseware.models import StudentModule
        from lms.djangoapps.grades.constants import ScoreDatabaseTableEnum
        from lms.djangoapps.grades.signals.signals import PROBLEM_RAW_SCORE_CHANGED
    except ImportError:
        return
    now = datetime.now(UTC).replace(microsecond=0)
    key = grade.usage_key
    try:
        StudentModule.objects.filter(
            student_id=grade.learner_id, course_id=key.course_key, module_state_key=key
        ).update(grade=None, max_grade=None, modified=now)
        PROBLEM_RAW_SCORE_CHANGED.send(
            sender=None,
            raw_earned=0,
            raw_possible=grade.possible,
            weight=grade.weight,
            user_id=grade.learner_id,
            course_id=str(key.course_key),
            usage_id=str(key),
            score_deleted=True,
            only_if_higher=False,
            modified=now,
            score_db_table=ScoreDatabaseTableEnum.courseware_student_module,
        )
    except Exception as error:  # noqa: BLE001 (receivers are the platform's and its plugins'; the work is deleted all the same)
        log_failure("grade not cleared", key, grade.learner_id, error)
