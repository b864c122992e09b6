"""Points, completion and a learner's row for one block (host-behaviour.md 2.7, 3.1, 3.3)."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any

from opaque_keys.edx.keys import CourseKey, UsageKey

from demo.platform.people import People
from partnership_xblock.host.protocol import Grade, GradeOutcome


@dataclass
class StateRow:
    """StudentModule: field state as JSON text (None where only points were sent), and points before weighting."""

    student_id: int
    module_state_key: UsageKey
    state: str | None = None
    grade: float | None = None
    max_grade: float | None = None


def weighted(earned: float, possible: float, weight: float | None) -> tuple[float, float]:
    """What the gradebook shows: 7 of 10 with weight 2 is 1.4 of 2 (grades/scores.py, weighted_score)."""
    if weight is None or possible == 0:
        return earned, possible
    return earned * weight / possible, weight


def is_lower(earned: float, possible: float, row: StateRow | None) -> bool:
    """By share, against what the row has (openedx/core/lib/grade_utils.py, compare_scores). As there, TypeError where
    the row has no points yet, and ZeroDivisionError where either is out of nothing."""
    if row is None:
        return False
    if row.grade is None or row.max_grade is None:
        raise TypeError("a row without points is compared with nothing")
    return row.grade / row.max_grade > earned / possible


class Gradebook(People):
    """A learner's points in blocks."""

    @abstractmethod
    def row(self, learner_id: int, usage_key: UsageKey) -> StateRow | None: ...

    @abstractmethod
    def write_row(self, learner_id: int, usage_key: UsageKey, **columns: Any) -> None:
        """Write these columns of StateRow and no others; a row is made where there is none."""

    @abstractmethod
    def delete_row(self, learner_id: int, usage_key: UsageKey) -> None: ...

    @abstractmethod
    def is_frozen(self, course_key: CourseKey) -> bool: ...

    @abstractmethod
    def count(self, grade: Grade) -> None:
        """The gradebook takes these points for the learner's."""

    @abstractmethod
    def complete(self, learner_id: int, usage_key: UsageKey, completion: float) -> None: ...

    def record_grade(self, grade: Grade) -> GradeOutcome:
        """SCORE_PUBLISHED: also for a learner who never opened the block, whose row then has no state. `failed` where
        the platform's receiver fails."""
        if not self.account(grade.learner_id).known:
            return "failed"
        if self.is_frozen(grade.usage_key.course_key):
            return "frozen"
        learner_id, usage_key = grade.learner_id, grade.usage_key
        try:
            if grade.only_if_higher and is_lower(grade.earned, grade.possible, self.row(learner_id, usage_key)):
                return "higher"
        except (TypeError, ZeroDivisionError):
            return "failed"
        self.write_row(learner_id, usage_key, grade=grade.earned, max_grade=grade.possible)
        self.count(grade)
        return "sent"

    def clear_grade(self, grade: Grade) -> None:
        """PROBLEM_RAW_SCORE_CHANGED after a deletion: nothing is earned, a row that still stands has no points (the
        LMS's adapter takes them out, host/lms_deletion.py), and none comes back."""
        if self.row(grade.learner_id, grade.usage_key) is not None:
            self.write_row(grade.learner_id, grade.usage_key, grade=None, max_grade=None)
        self.count(grade)

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        """The platform looks for a row to delete, and fails without."""
        self.write_row(learner_id, usage_key)

    def record_completion(self, learner_id: int, usage_key: UsageKey, completion: float) -> None:
        """Of an account that is gone, nothing."""
        if self.account(learner_id).known:
            self.complete(learner_id, usage_key, completion)
