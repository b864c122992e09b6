"""The state behind the fake platform modules beside this file: what a running LMS keeps in its tables.

The modules have the platform's own paths and names and behave as the platform was measured (host-behaviour.md) or
reads (file named in each). They keep plain Python values, no tables: they are about behaviour, not storage.
`tests/fakes/platform.py` puts this folder on the path for one test and clears it afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Team:
    """A team and its members, in the order they joined."""

    course: str
    teamset: str
    name: str
    members: list[int] = field(default_factory=list)


@dataclass
class Platform:
    enrolments: set[tuple[int, str]] = field(default_factory=set)
    """(user id, course key) of active enrolments."""
    roles: set[tuple[int, str, str, str | None]] = field(default_factory=set)
    """(user id, role, org, course key or None): CourseAccessRole rows; None for roles in a whole organisation."""
    profiles: dict[int, str] = field(default_factory=dict)
    preferences: dict[tuple[int, str], str] = field(default_factory=dict)
    cohorted: set[str] = field(default_factory=set)
    cohorts: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    """(course key, cohort name) → ids of members."""
    teams: list[Team] = field(default_factory=list)
    courses: dict[str, str] = field(default_factory=dict)
    """Course key → title."""
    deleted: set[str] = field(default_factory=set)
    """Keys of blocks that their course has no longer, or only as a draft."""
    outline: dict[Any, str] = field(default_factory=dict)
    """Usage key → title of what is in courses, in the order of their outlines."""
    told: dict[Any, dict[str, Any]] = field(default_factory=dict)
    """Usage key → `student_view_data`, as it was collected when the course was last published."""
    hidden: set[Any] = field(default_factory=set)
    """Of these, what nobody finds yet."""
    ends: dict[str, Any] = field(default_factory=dict)
    """Course key → the moment it ends; no entry for a course without an end."""
    course_languages: dict[str, str] = field(default_factory=dict)
    """Course key → language, where its author set one."""
    frozen: set[str] = field(default_factory=set)
    """Courses whose grades are frozen."""
    modules: dict[tuple[int, str], Any] = field(default_factory=dict)
    """(user id, usage key) → StudentModule row: state, grade, max_grade."""
    waiting: list[dict[str, Any]] = field(default_factory=list)
    """Tasks that calculate a grade anew, queued for two seconds."""
    grades: dict[tuple[int, str], tuple[float, float]] = field(default_factory=dict)
    """(user id, usage key) → weighted earned and possible, as last calculated."""
    modulestore: Any = None
    """User id or None → the block, bound to that learner or to nobody."""
    updated: list[tuple[str, int]] = field(default_factory=list)
    """(usage key, user id): drafts that were written from outside of the block's own handlers."""
    completion_on: bool = True
    completions: dict[tuple[int, str], float] = field(default_factory=dict)
    events: list[tuple[str, dict[str, Any], dict[str, Any]]] = field(default_factory=list)
    """Name, data, context."""
    site: dict[str, str] = field(default_factory=dict)
    """Site configuration."""
    libraries: dict[str, dict[int, str]] = field(default_factory=dict)
    """Key of a content library → user id → "read", "author" or "admin"."""
    request: Any = None
    """crum's current request."""
    impersonated: Any = False
    """crum's user of this thread, where somebody set one; False for nobody."""
    masquerade_on: bool = True
    """settings.ENABLE_MASQUERADE."""
    service_variant: str = "lms"
    """settings.SERVICE_VARIANT: LMS and Studio are two processes over the same tables."""

    def gradebook(self, user_id: int, usage_key: str) -> tuple[float, float]:
        """Weighted earned and possible, after the tasks that wait have run. Without a signal nothing is calculated
        anew, whatever happened to the row."""
        self._calculate()
        return self.grades[user_id, usage_key]

    def _calculate(self) -> None:
        """grades/tasks.py, _recalculate_subsection_grade, and grades/scores.py, get_score and weighted_score: 3.5 of 5
        with weight 2 is 1.4 of 2."""
        while self.waiting:
            task = self.waiting.pop(0)
            if task["course_id"] in self.frozen:
                continue
            key = task["user_id"], task["usage_id"]
            row = self.modules.get(key)
            if row is None and not task.get("score_deleted"):
                continue  # ScoreNotFoundError, tried again and given up
            scored = row is not None and row.max_grade is not None
            earned, possible = (row.grade, row.max_grade) if scored else (0.0, task["raw_possible"])
            weight = task["weight"]
            self.grades[key] = (
                (earned, possible) if weight is None or not possible else (earned * weight / possible, weight)
            )


PLATFORM = Platform()


def reset() -> Platform:
    """A new site; the modules keep their reference to the same object."""
    PLATFORM.__dict__.update(Platform().__dict__)
    return PLATFORM
