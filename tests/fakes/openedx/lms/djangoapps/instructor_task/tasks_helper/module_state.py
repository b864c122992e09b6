"""lms/djangoapps/instructor_task/tasks_helper/module_state.py: "rescore" and "override score" for one learner, as the
platform's worker does them: no request, the block bound to the learner."""

from fake_platform import PLATFORM
from xblock.scorable import Score

from lms.djangoapps.courseware.models import StudentModule

UPDATE_STATUS_SUCCEEDED, UPDATE_STATUS_SKIPPED = "succeeded", "skipped"


def rescore_problem_module_state(student_module, task_input):
    instance = PLATFORM.modulestore(student_module.student_id)
    if not instance.has_submitted_answer():
        return UPDATE_STATUS_SKIPPED
    instance.rescore(only_if_higher=task_input["only_if_higher"])
    instance.save()
    return UPDATE_STATUS_SUCCEEDED


def override_score_module_state(student_module, task_input):
    instance = PLATFORM.modulestore(student_module.student_id)
    typed = float(task_input["score"])
    if not 0 <= typed <= instance.max_score():
        raise ValueError("Score must be between 0 and the maximum points available for the problem.")
    weight = instance.weight if instance.weight is not None else 1
    if weight == 0:
        raise ValueError("Scores cannot be overridden for a problem that has a weight of zero.")
    instance.set_score(Score(raw_earned=typed / weight, raw_possible=instance.max_score() / weight))
    instance.publish_grade()
    instance.save()
    return UPDATE_STATUS_SUCCEEDED


def modules_to_update(course_id, usage_key, student_id=None, *, override=False):
    """_get_modules_to_update: rows that are there; for an override of one learner a row is made."""
    rows = [
        row
        for (learner, key), row in PLATFORM.modules.items()
        if key == str(usage_key) and student_id in (None, learner)
    ]
    if not rows and override and student_id is not None:
        rows = [
            StudentModule.objects.get_or_create(student_id=student_id, course_id=course_id, module_state_key=usage_key)[
                0
            ]
        ]
    return rows
