"""Forget: the platform's "delete state" of one learner in one block, with all she handed in there (decision 0016)."""

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
    """Delete her submission, rounds and reviews of this block, and what she tried out in it; files that were prepared
    of the course go with it. Her network stays: the other blocks of the course draw on it. The caller has checked that
    it may be done.

    Gradebook and progress then count the block as never begun. They are told once all is certain: the platform deletes
    its own row after it asked us, in the same transaction.
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
    """Unless she has begun anew meanwhile and has points again: then those are told."""
    held = grades.lock(str(nothing.usage_key), nothing.learner_id)
    if held is None or held.grade is None:
        current_host().clear_grade(nothing)
