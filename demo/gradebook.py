"""The one place where grades, completions and tracking events arrive, as in the LMS (host-behaviour.md 2.7 and 3.1),
and where a learner's state row is found or made (3.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib.auth import get_user_model
from opaque_keys.edx.keys import UsageKey

from demo.models import BlockCompletion, FrozenCourse, Happening, StudentModule
from partnership_xblock.host.protocol import Grade, GradeOutcome


def score_published(grade: Grade) -> GradeOutcome:
    """SCORE_PUBLISHED: also for a learner who never opened the block, whose row then has no state."""
    if not get_user_model().objects.filter(pk=grade.learner_id).exists():
        return "failed"
    if FrozenCourse.objects.filter(course_key=str(grade.usage_key.course_key)).exists():
        return "frozen"
    if grade.only_if_higher and _is_lower(grade):
        return "higher"
    StudentModule.objects.update_or_create(
        student_id=grade.learner_id,
        usage_key=str(grade.usage_key),
        defaults={
            "course_key": str(grade.usage_key.course_key),
            "grade": grade.earned,
            "max_grade": grade.possible,
        },
    )
    _count(grade)
    return "sent"


def _is_lower(grade: Grade) -> bool:
    """Against what is there, by share (`is_score_higher_or_equal`); nothing there is not higher."""
    row = state_row(grade.learner_id, grade.usage_key)
    if row is None or not row.max_grade or row.grade is None or not grade.possible:
        return False
    return grade.earned / grade.possible < row.grade / row.max_grade


def score_deleted(grade: Grade) -> None:
    """PROBLEM_RAW_SCORE_CHANGED after a deletion: the gradebook counts nothing earned, and no row comes back."""
    _count(grade)


def _count(grade: Grade) -> None:
    earned, possible = weighted(grade.earned, grade.possible, grade.weight)
    Happening.objects.create(
        kind=Happening.GRADE,
        user_id=grade.learner_id,
        usage_key=str(grade.usage_key),
        data={"raw_earned": grade.earned, "raw_possible": grade.possible, "earned": earned, "possible": possible},
    )


def state_row(learner_id: int, usage_key: UsageKey) -> StudentModule | None:
    return StudentModule.objects.filter(student_id=learner_id, usage_key=str(usage_key)).first()


def make_state_row(learner_id: int, usage_key: UsageKey) -> StudentModule:
    row, _made = StudentModule.objects.get_or_create(
        student_id=learner_id, usage_key=str(usage_key), defaults={"course_key": str(usage_key.course_key)}
    )
    return row


def weighted(earned: float, possible: float, weight: float | None) -> tuple[float, float]:
    """What the gradebook shows: 7 of 10 with weight 2 is 1.4 of 2; without a weight, the points as they are."""
    if weight is None or possible == 0:
        return earned, possible
    return earned * weight / possible, weight


def completed(user_id: int, usage_key: UsageKey, completion: float) -> None:
    """Of an account that is gone, nothing."""
    if not get_user_model().objects.filter(pk=user_id).exists():
        return
    BlockCompletion.objects.update_or_create(
        user_id=user_id,
        usage_key=str(usage_key),
        defaults={"course_key": str(usage_key.course_key), "completion": completion},
    )
    Happening.objects.create(
        kind=Happening.COMPLETION, user_id=user_id, usage_key=str(usage_key), data={"completion": completion}
    )


def tracked(name: str, data: Mapping[str, Any], *, user_id: int | None, usage_key: str) -> None:
    Happening.objects.create(
        kind=Happening.EVENT, user_id=user_id, usage_key=usage_key, name=name[:255], data=dict(data)
    )
