"""The one place for what course staff do to one learner's work by the platform's own tools, in the platform's order.

lms/djangoapps/instructor/enrollment.py (reset_student_attempts) and lms/djangoapps/instructor_task/tasks_helper/
module_state.py (rescore_problem_module_state, override_score_module_state, _get_modules_to_update).
"""

from __future__ import annotations

import json
from typing import Any, Literal, get_args

from django.db import transaction
from opaque_keys.edx.keys import UsageKey
from xblock.scorable import Score

from demo import gradebook
from demo.anonymous import anonymous_id
from demo.runtime.load import block_for, unbound_block

Outcome = Literal["succeeded", "skipped", "no_row", "out_of_range"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


@transaction.atomic
def delete_state(learner: Any, usage_key: UsageKey, asked_by: Any) -> Outcome:
    """The block is asked first, with anonymous ids and bound to nobody; then the row is looked for and deleted. A block
    with `clear_student_state` is trusted to have cleared its score."""
    block = unbound_block(usage_key)
    course_key = usage_key.course_key
    block.clear_student_state(
        user_id=anonymous_id(learner.pk, course_key),
        course_id=str(course_key),
        item_id=str(usage_key),
        requesting_user_id=anonymous_id(asked_by.pk, course_key),
    )
    row = gradebook.state_row(learner.pk, usage_key)
    if row is None:
        return "no_row"
    row.delete()
    return "succeeded"


def reset_attempts(learner: Any, usage_key: UsageKey) -> Outcome:
    """Four entries in the row's state; what a block makes of them is its own."""
    row = gradebook.state_row(learner.pk, usage_key)
    if row is None or row.state is None:
        return "no_row"
    state = json.loads(row.state)
    row.state = json.dumps(
        {**state, "attempts": 0, "score_history": [], "correct_map_history": [], "student_answers_history": []}
    )
    row.save()
    return "succeeded"


@transaction.atomic
def rescore(learner: Any, usage_key: UsageKey, *, only_if_higher: bool = False) -> Outcome:
    """By the rows that are there: who has none is not reached."""
    if gradebook.state_row(learner.pk, usage_key) is None:
        return "no_row"
    block: Any = block_for(learner, usage_key)
    if not block.has_submitted_answer():
        return "skipped"
    block.rescore(only_if_higher=only_if_higher)
    block.save()
    return "succeeded"


@transaction.atomic
def override(learner: Any, usage_key: UsageKey, score: float) -> Outcome:
    """Points as staff typed them, of `max_score()`; a row is made where there is none."""
    block: Any = block_for(learner, usage_key)
    if not 0 <= score <= block.max_score():
        return "out_of_range"
    gradebook.make_state_row(learner.pk, usage_key)
    weight = block.weight if block.weight is not None else 1
    if weight == 0:
        return "out_of_range"
    block.set_score(Score(raw_earned=score / weight, raw_possible=block.max_score() / weight))
    block.publish_grade()
    block.save()
    return "succeeded"
