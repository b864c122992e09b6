"""Forget: the platform's "delete state" of one learner in one block, with everything handed in there."""

from __future__ import annotations

from opaque_keys.edx.keys import CourseKey, UsageKey

from partnership_xblock.repositories import prepared
from partnership_xblock.repositories.work import Place, forget

from .atomically import atomically


@atomically
def forget_work(*, usage_key: UsageKey, course_key: CourseKey, learner_id: int) -> None:
    """Delete her submission, rounds and reviews of this block, and what she tried out in it; files that were prepared
    of the course go with it. Her network stays: the other blocks of the course draw on it. The caller has checked that
    it may be done."""
    for scratch in (False, True):
        forget(Place(str(usage_key), str(course_key), learner_id, scratch))
    prepared.forget(str(course_key))
