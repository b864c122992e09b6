"""Deletes a teacher's work in one block, as the platform's "delete state" asks (decision 0016)."""

from __future__ import annotations

from functools import partial

from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import Grade
from partnership_xblock.repositories import grades, prepared
from partnership_xblock.repositories.work import Place, forget
from partnership_xblock.services.records.transaction import after_commit, atomically

from .progress import tell_progress_of


@atomically
def forget_work(
    *, usage_key: UsageKey, course_key: CourseKey, learner_id: int, possible: float, weight: float | None
) -> None:
    """Deletes the submission, rounds and reviews of this block, staff trials of this person included; prepared files of
    the course are deleted with them. The network stays: the other blocks of the course use it. The caller has checked
    the permission.

    Gradebook and completion then treat the block as never begun. Both are updated after commit, which may be before the
    platform deletes its own row: it does so in no transaction with this (decision 0087).
    """
    host = current_host()
    work, tried = (Place(str(usage_key), str(course_key), learner_id, scratch) for scratch in (False, True))
    forgotten = forget(work), forget(tried)
    if not any(forgotten):
        return
    prepared.forget([str(course_key)])
    host.expect_deletion(learner_id, usage_key)
    after_commit("taking completion back", partial(tell_progress_of, work))
    if possible:
        nothing = Grade(learner_id, usage_key, earned=0.0, possible=possible, weight=weight)
        after_commit("clearing a grade", partial(_clear, nothing))


@atomically
def _clear(nothing: Grade) -> None:
    """Clears grade and completion, unless the person has begun again meanwhile and has points: then those are sent."""
    submission = grades.lock(str(nothing.usage_key), nothing.learner_id)
    if submission is None or submission.grade is None:
        current_host().clear_grade(nothing)
