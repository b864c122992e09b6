"""The platform in plain Python values, for tests. Keys of courses and blocks are text, as in its tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

from demo.platform.gradebook import Gradebook, StateRow, weighted
from demo.platform.keyboard import Keyboard
from demo.platform.outline import Outline
from demo.platform.people import STAFF, Account, counts
from partnership_xblock.host.protocol import Grade

EDITORS = ("author", "admin")
"""Levels of a library's members that may edit it."""


@dataclass
class Memory(Gradebook, Keyboard, Outline):
    enrolments: set[tuple[int, str]] = field(default_factory=set)
    """(user id, course key) of active enrolments."""
    roles: set[tuple[int, str, str, str | None]] = field(default_factory=set)
    """(user id, role, org, course key or None): CourseAccessRole rows; None for roles in a whole organisation."""
    profiles: dict[int, str] = field(default_factory=dict)
    """User id → name."""
    preferences: dict[tuple[int, str], str] = field(default_factory=dict)
    cohorts: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    """(course key, cohort name) → ids of members."""
    courses: dict[str, str] = field(default_factory=dict)
    """Course key → title."""
    ends: dict[str, datetime] = field(default_factory=dict)
    """Course key → the moment it ends; no entry for a course without an end."""
    course_languages: dict[str, str] = field(default_factory=dict)
    """Course key → language, where its author set one."""
    outline: dict[Any, str] = field(default_factory=dict)
    """Usage key → title of what is in courses, in the order of their outlines."""
    hidden: set[Any] = field(default_factory=set)
    """Usage keys in the outline that nobody finds yet."""
    off_contents: set[Any] = field(default_factory=set)
    """Usage keys in sections that are hidden from the table of contents (`hide_from_toc`): whoever has the address
    opens them, and nothing leads there."""
    view_data: dict[Any, dict[str, Any]] = field(default_factory=dict)
    """Usage key → `student_view_data`, as it was collected when the course was last published."""
    published: set[str] = field(default_factory=set)
    """Keys of blocks that courses have for learners, besides those in the outline: no draft is here."""
    modulestore: Any = None
    beside: tuple[Any, ...] = ()
    """As `modulestore`, for other blocks of courses."""
    """User id or None → the block, bound to that learner or to nobody."""
    libraries: dict[str, dict[int, str]] = field(default_factory=dict)
    """Key of a content library → user id → "read", "author" or "admin"."""
    frozen: set[str] = field(default_factory=set)
    """Courses whose grades are frozen."""
    modules: dict[tuple[int, str], StateRow] = field(default_factory=dict)
    """(user id, usage key) → StudentModule row."""
    grades: dict[tuple[int, str], tuple[float, float]] = field(default_factory=dict)
    """(user id, usage key) → weighted earned and possible, as last calculated."""
    completions: dict[tuple[int, str], float] = field(default_factory=dict)
    events: list[tuple[str, Mapping[str, Any], dict[str, Any]]] = field(default_factory=list)
    """Name, data, context."""
    request: HttpRequest | None = None
    """The request being answered."""

    # --- set up by tests -------------------------------------------------------------------------------

    def enrol(self, user_id: int, course_key: CourseKey) -> None:
        self.enrolments.add((user_id, str(course_key)))

    def unenrol(self, user_id: int, course_key: CourseKey) -> None:
        self.enrolments.discard((user_id, str(course_key)))

    def give_role(self, user_id: int, role: str, course_key: CourseKey) -> None:
        self.roles.add((user_id, role, str(course_key.org), str(course_key)))

    def give_role_in_all(self, user_id: int, role: str, org: str) -> None:
        """In the whole organisation."""
        self.roles.add((user_id, role, org, None))

    def take_roles(self, user_id: int, course_key: CourseKey) -> None:
        self.roles = {row for row in self.roles if (row[0], row[3]) != (user_id, str(course_key))}

    def put_in_cohort(self, user_id: int, name: str, course_key: CourseKey) -> None:
        """Somebody is in one cohort of a course at most."""
        for (course, _name), members in self.cohorts.items():
            if course == str(course_key):
                members.discard(user_id)
        self.cohorts.setdefault((str(course_key), name), set()).add(user_id)

    def publish(self, usage_key: UsageKey) -> None:
        self.published.add(str(usage_key))

    def remove(self, usage_key: UsageKey) -> None:
        """An author deletes a block, or leaves it as a draft only."""
        self.published.discard(str(usage_key))
        self.outline.pop(usage_key, None)

    # --- people ----------------------------------------------------------------------------------------

    def course_keys(self) -> list[CourseKey]:
        return [CourseKey.from_string(key) for key in self.courses]

    def roles_of(self, user_id: int, course_key: CourseKey) -> set[str]:
        own = {row[1:] for row in self.roles if row[0] == user_id}
        here = {role for role, _org, course in own if course == str(course_key)}
        in_all = {role for role, org, course in own if course is None and org == course_key.org}
        return here | (in_all & STAFF)

    def enrolled(self, course_key: CourseKey) -> set[int]:
        return {user_id for user_id, course in self.enrolments if course == str(course_key)}

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
        return {user_id for user_id in user_ids if (user_id, str(course_key)) in self.enrolments}

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        here = {user_id for user_id in self.enrolled(course_key) if user_id > after}
        accounts = self.accounts(here)
        return sorted(one for one in here if not self._is_staff(one, accounts.get(one, Account()), course_key))[:limit]

    def _is_staff(self, user_id: int, account: Account, course_key: CourseKey) -> bool:
        return counts(account, STAFF & self.roles_of(user_id, course_key))

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> dict[int, str]:
        wanted = set(user_ids)
        return {
            user_id: name
            for (course, name), members in self.cohorts.items()
            if course == str(course_key)
            for user_id in members & wanted
        }

    def groups(self, course_key: CourseKey) -> list[str]:
        return sorted(name for (course, name), members in self.cohorts.items() if course == str(course_key) and members)

    def members(self, group: str, course_key: CourseKey) -> list[int]:
        return sorted(self.cohorts.get((str(course_key), group), ()))

    def preference(self, user_id: int, name: str) -> str:
        return self.preferences.get((user_id, name), "")

    # --- courses ---------------------------------------------------------------------------------------

    def course_title(self, course_key: CourseKey) -> str:
        return self.courses.get(str(course_key), str(course_key))

    def course_end(self, course_key: CourseKey) -> datetime | None:
        return self.ends.get(str(course_key))

    def course_language(self, course_key: CourseKey) -> str:
        return self.course_languages.get(str(course_key), "")

    def found(self, course_key: CourseKey) -> list[UsageKey]:
        """What learners find in a course, in its order."""
        return [key for key in self.outline if key.course_key == course_key and key not in self.hidden]

    def is_off_contents(self, usage_key: UsageKey) -> bool:
        return usage_key in self.off_contents

    def title_for(self, user_id: int, usage_key: UsageKey) -> str:  # noqa: ARG002 - a course has titles in one language
        return self.outline[usage_key]

    def view_data_of(self, usage_key: UsageKey) -> Mapping[str, Any]:
        return self.view_data.get(usage_key, {})

    def has_block(self, usage_key: UsageKey) -> bool:
        is_made = str(usage_key) in self.published or usage_key in self.outline
        return is_made and str(usage_key.course_key) in self.courses

    def block(self, usage_key: UsageKey) -> Any | None:
        return self.modulestore(None) if self.has_block(usage_key) and self.modulestore else None

    def course_blocks(self, course_key: CourseKey) -> list[Any]:
        made = [make(None) for make in (self.modulestore, *self.beside) if make]
        return [block for block in made if block.scope_ids.usage_id.course_key == course_key]

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:
        return self.may_edit_library(user_id, self.account(user_id), library_key)

    def may_edit_library(self, user_id: int, account: Account, library_key: LibraryLocatorV2) -> bool:
        """Only in a library that is there, with an active account."""
        grants = self.libraries.get(str(library_key))
        return grants is not None and account.active and (account.admin or grants.get(user_id) in EDITORS)

    # --- points and completion -------------------------------------------------------------------------

    def row(self, learner_id: int, usage_key: UsageKey) -> StateRow | None:
        return self.modules.get((learner_id, str(usage_key)))

    def write_row(self, learner_id: int, usage_key: UsageKey, **columns: Any) -> None:
        row = self.modules.setdefault((learner_id, str(usage_key)), StateRow(learner_id, usage_key))
        for name, value in columns.items():
            setattr(row, name, value)

    def delete_row(self, learner_id: int, usage_key: UsageKey) -> None:
        del self.modules[learner_id, str(usage_key)]

    def is_frozen(self, course_key: CourseKey) -> bool:
        return str(course_key) in self.frozen

    def count(self, grade: Grade) -> None:
        key = grade.learner_id, str(grade.usage_key)
        self.grades[key] = weighted(grade.earned, grade.possible, grade.weight)

    def complete(self, learner_id: int, usage_key: UsageKey, completion: float) -> None:
        self.completions[learner_id, str(usage_key)] = completion

    # --- the keyboard, and events ----------------------------------------------------------------------

    @property
    def current_request(self) -> HttpRequest | None:
        return self.request

    def looks_as_any(
        self,
        request: HttpRequest | None,  # noqa: ARG002 - nobody looks as somebody else, unless a subclass knows of it
        course_key: CourseKey,  # noqa: ARG002 - the same
    ) -> bool:
        return False

    def record_event(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        self.events.append((name, data, {"user_id": user_id, "course_id": str(course_key)}))
