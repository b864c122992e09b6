"""lms/djangoapps/instructor_task/tasks_helper/module_state.py: "rescore" and "override score" for one learner, as the
platform's worker does them: no request, the block bound to the learner."""

from fake_platform import PLATFORM

from demo.platform import staff_tools


def rescore_problem_module_state(student_module, task_input):
    block = PLATFORM.modulestore(student_module.student_id)
    return staff_tools.rescore(block, only_if_higher=task_input["only_if_higher"])


def override_score_module_state(student_module, task_input):
    outcome = staff_tools.override(PLATFORM.modulestore(student_module.student_id), float(task_input["score"]))
    if outcome == "out_of_range":
        raise ValueError("Score must be between 0 and the maximum points available for the problem.")
    return outcome


def modules_to_update(course_id, usage_key, student_id=None, *, override=False):
    """_get_modules_to_update: rows that are there; for an override of one learner a row is made."""
    rows = [
        row
        for (learner, key), row in PLATFORM.modules.items()
        if key == str(usage_key) and student_id in (None, learner)
    ]
    if not rows and override and student_id is not None:
        PLATFORM.write_row(student_id, usage_key)
        rows = [PLATFORM.row(student_id, usage_key)]
    return rows
