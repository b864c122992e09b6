"""What the platform's tools for course staff do to one learner's work, in the platform's order.

lms/djangoapps/instructor/enrollment.py (reset_student_attempts) and lms/djangoapps/instructor_task/tasks_helper/
module_state.py (rescore_problem_module_state, override_score_module_state). Blocks are given by the caller: bound to
nobody for a deletion, to the learner for points. Whoever calls puts it into one transaction; the LMS has none
around a deletion (`ResetStudentAttempts`, instructor/views/api.py).
"""

from __future__ import annotations

import json
from typing import Any, Literal, get_args

from opaque_keys.edx.keys import UsageKey
from xblock.scorable import Score

from demo.platform.gradebook import Gradebook
from demo.platform.people import anonymous_id

Outcome = Literal["succeeded", "skipped", "no_row", "out_of_range", "broken"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
"""`broken`: the LMS answers with an error of its own (500)."""


def delete_state(book: Gradebook, block: Any, learner_id: int, usage_key: UsageKey, asked_by: int) -> Outcome:
    """The block is asked first, with anonymous ids; then the row is looked for and deleted. A block with
    `clear_student_state` is trusted to have cleared its score."""
    course_key = usage_key.course_key
    block.clear_student_state(
        user_id=anonymous_id(learner_id, course_key),
        course_id=str(course_key),
        item_id=str(usage_key),
        requesting_user_id=anonymous_id(asked_by, course_key),
    )
    if book.row(learner_id, usage_key) is None:
        return "no_row"
    book.delete_row(learner_id, usage_key)
    return "succeeded"


def reset_attempts(book: Gradebook, learner_id: int, usage_key: UsageKey) -> Outcome:
    """Four entries in the row's state; what a block makes of them is its own. TypeError, as in the LMS, where only
    points were sent to the row: it has no state to read."""
    row = book.row(learner_id, usage_key)
    if row is None:
        return "no_row"
    if row.state is None:
        raise TypeError("the row has no state")
    emptied: dict[str, Any] = {"score_history": [], "correct_map_history": [], "student_answers_history": []}
    state = json.dumps({**json.loads(row.state), "attempts": 0, **emptied})
    book.write_row(learner_id, usage_key, state=state)
    return "succeeded"


def rescore(block: Any, *, only_if_higher: bool = False) -> Outcome:
    """Only learners who have a row are reached: the caller looks for it."""
    if not block.has_submitted_answer():
        return "skipped"
    block.rescore(only_if_higher=only_if_higher)
    block.save()
    return "succeeded"


def override(block: Any, typed: float) -> Outcome:
    """Points as staff typed them, of `max_score()`; a weight of zero takes none."""
    weight = block.weight if block.weight is not None else 1
    if not 0 <= typed <= block.max_score() or weight == 0:
        return "out_of_range"
    block.set_score(Score(raw_earned=typed / weight, raw_possible=block.max_score() / weight))
    block.publish_grade()
    block.save()
    return "succeeded"
