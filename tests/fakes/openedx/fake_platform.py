"""The state behind the fake platform modules beside this file: the model (`demo.platform`) and what only a running LMS
has besides.

The modules have the platform's own paths and names and behave as the platform was measured (host-behaviour.md) or
reads (file named in each). `tests/fakes/platform.py` puts this folder on the path for one test and clears it
afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from demo.platform.gradebook import weighted
from demo.platform.memory import Memory


@dataclass
class Team:
    """A team and its members, in the order they joined."""

    course: str
    teamset: str
    name: str
    members: list[int] = field(default_factory=list)


@dataclass
class Platform(Memory):
    cohorted: set[str] = field(default_factory=set)
    """Courses with cohorts turned on."""
    teams: list[Team] = field(default_factory=list)
    waiting: list[dict[str, Any]] = field(default_factory=list)
    """Tasks that calculate a grade anew, queued for two seconds."""
    touched: dict[tuple[int, str], datetime] = field(default_factory=dict)
    """When a row was written last."""
    updated: list[tuple[str, int]] = field(default_factory=list)
    """(usage key, user id): drafts that were written from outside of the block's own handlers."""
    completion_on: bool = True
    site: dict[str, str] = field(default_factory=dict)
    """Site configuration."""
    impersonated: Any = False
    """crum's user of this thread, where somebody set one; False for nobody."""
    masquerade_on: bool = True
    """settings.ENABLE_MASQUERADE."""
    drafts: dict[Any, Any] = field(default_factory=dict)
    """Usage key → a function that loads the block as it is stored now, while Studio answers for that block."""
    index: int = 0
    """Which version of its courses Studio's store has (`SplitModulestoreCourseIndex`): each storing makes another."""
    held: int = 0
    """How often the row of a course's versions was locked for a transaction."""
    service_variant: str = "lms"
    """settings.SERVICE_VARIANT: LMS and Studio are two processes over the same tables."""

    def write_row(self, learner_id: int, usage_key: Any, *, modified: datetime | None = None, **columns: Any) -> None:
        super().write_row(learner_id, usage_key, **columns)
        self.touched[learner_id, str(usage_key)] = modified or datetime.now(UTC)

    def gradebook(self, user_id: int, usage_key: str) -> tuple[float, float]:
        """Weighted earned and possible, after the tasks that wait have run. Without a signal nothing is calculated
        anew, whatever happened to the row."""
        self._calculate()
        return self.grades[user_id, usage_key]

    def _calculate(self) -> None:
        """grades/tasks.py, _recalculate_subsection_grade, and grades/scores.py, get_score: 3.5 of 5 with weight 2 is
        1.4 of 2."""
        while self.waiting:
            task = self.waiting.pop(0)
            if task["course_id"] in self.frozen:
                continue
            key = task["user_id"], task["usage_id"]
            row = self.modules.get(key)
            # _has_db_updated_with_new_score: a row that stands must have been written with the score or after it.
            seen = bool(task.get("score_deleted")) if row is None else self.touched[key] >= task["modified"]
            if not seen:
                continue  # ScoreNotFoundError, tried again and given up
            scored = row is not None and row.max_grade is not None
            earned, possible = (row.grade, row.max_grade) if scored else (0.0, task["raw_possible"])
            self.grades[key] = weighted(earned, possible, task["weight"])


PLATFORM = Platform()


def reset() -> Platform:
    """A new site; the modules keep their reference to the same object."""
    PLATFORM.__dict__.update(Platform().__dict__)
    return PLATFORM
