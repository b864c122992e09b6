"""A host for tests over the model in memory: records what it is told, and fails where a test wants it to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

from demo.platform.memory import Memory
from demo.platform.people import Account
from partnership_xblock.host.protocol import Activity, Grade, GradeOutcome, MailOutcome, Masquerade, Standing


@dataclass(frozen=True)
class Mail:
    user_id: int
    subject: str
    body: str
    name: str = ""
    unsubscribe: str = ""


@dataclass(frozen=True)
class Emitted:
    name: str
    data: Mapping[str, Any]
    course_key: CourseKey
    user_id: int


class OpenMemory(Memory):
    """Any course is there with any block that no test removed, and whoever is asked about has an active account: these
    tests are about none of it."""

    def __init__(self) -> None:
        super().__init__()
        self.removed: set[str] = set()

    def accounts(self, user_ids: Iterable[int]) -> dict[int, Account]:
        return {user_id: Account(known=True, active=True) for user_id in user_ids}

    def has_block(self, usage_key: UsageKey) -> bool:
        return str(usage_key) not in self.removed

    def remove(self, usage_key: UsageKey) -> None:
        super().remove(usage_key)
        self.removed.add(str(usage_key))


@dataclass
class RecordingHost:
    """Implements `host.protocol.Host`. Courses and people are in `site`; the clock stands still until a test moves
    it."""

    clock: datetime = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
    site: OpenMemory = field(default_factory=OpenMemory)
    actor_id: int | None = None
    masked: Masquerade | None = None
    blocks: dict[UsageKey, Any] = field(default_factory=dict)
    """Published blocks by their keys."""
    following: dict[UsageKey, tuple[UsageKey, str]] = field(default_factory=dict)
    """What comes after a block in its course."""
    activities_of: dict[int, list[Activity]] = field(default_factory=dict)
    """What a person finds in her course."""
    asked_for_activities: int = 0
    grade_outcome: GradeOutcome = "sent"
    mail_works: bool = True
    grades: list[Grade] = field(default_factory=list)
    completions: list[tuple[int, UsageKey]] = field(default_factory=list)
    undone: list[tuple[int, UsageKey]] = field(default_factory=list)
    deletions: list[tuple[int, UsageKey]] = field(default_factory=list)
    cleared: list[Grade] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    events: list[Emitted] = field(default_factory=list)

    def enrol(self, user_id: int, course_key: CourseKey, *, trainer: bool = False) -> None:
        """As a teacher, or as a trainer who is not enrolled; replaces what she was in this course."""
        self.leave(user_id, course_key)
        if trainer:
            self.site.give_role(user_id, "limited_staff", course_key)
        else:
            self.site.enrol(user_id, course_key)

    def leave(self, user_id: int, course_key: CourseKey) -> None:
        self.site.unenrol(user_id, course_key)
        self.site.take_roles(user_id, course_key)

    # --- what the model answers ------------------------------------------------------------------------

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:
        return self.site.standing(user_id, course_key)

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool:
        return self.site.can_write_studio(user_id, course_key)

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:
        return self.site.can_edit_library(user_id, library_key)

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        return self.site.teachers(course_key, after=after, limit=limit)

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
        return self.site.enrolled_among(course_key, user_ids)

    def group_of(self, user_id: int, course_key: CourseKey) -> str:
        return self.site.group_of(user_id, course_key)

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]:
        return self.site.groups_of(user_ids, course_key)

    def groups(self, course_key: CourseKey) -> list[str]:
        return self.site.groups(course_key)

    def members(self, group: str, course_key: CourseKey) -> list[int]:
        return self.site.members(group, course_key)

    def course_end(self, course_key: CourseKey) -> datetime | None:
        return self.site.course_end(course_key)

    def course_language(self, course_key: CourseKey) -> str:
        return self.site.course_language(course_key) or "th"

    def has_block(self, usage_key: UsageKey) -> bool:
        return self.site.has_block(usage_key)

    def held_draft(self, usage_key: UsageKey) -> Any | None:
        return None

    def language_of(self, user_id: int) -> str:
        return self.site.language_of(user_id) or "th"

    def time_zone_of(self, user_id: int) -> str:
        return self.site.time_zone_of(user_id)

    # --- what a test sets, and what is recorded --------------------------------------------------------

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        return self.actor_id

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None:
        return self.masked

    def display_names(self, user_ids: Iterable[int]) -> Mapping[int, str]:
        names = self.site.profiles
        return {user_id: names[user_id] for user_id in user_ids if user_id in names}

    def known_as(self, user_ids: Iterable[int]) -> Mapping[int, tuple[str, ...]]:
        return {user_id: (name,) for user_id, name in self.display_names(user_ids).items()}

    def learner_of(self, anonymous_id: str) -> int | None:
        return None

    def course_title(self, course_key: CourseKey) -> str:
        return f"Course {course_key}"

    def about_url(self, course_key: CourseKey) -> str:
        return f"https://lms.test/courses/{course_key}/about"

    def block_url(self, usage_key: UsageKey) -> str:
        return f"https://lms.test/jump/{usage_key}"

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        return self.following.get(usage_key)

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:
        self.asked_for_activities += 1
        return self.activities_of.get(user_id, [])

    def block(self, usage_key: UsageKey) -> Any | None:
        return self.blocks.get(usage_key)

    def course_blocks(self, course_key: CourseKey) -> list[Any]:
        return [block for key, block in self.blocks.items() if key.course_key == course_key]

    def page_url(self, path: str) -> str:
        return f"https://lms.test{path}"

    def login_url(self, next_path: str) -> str:
        return f"https://lms.test/login?next={next_path}"

    def send_grade(self, grade: Grade) -> GradeOutcome:
        if self.grade_outcome == "sent":
            self.grades.append(grade)
        return self.grade_outcome

    def complete(self, learner_id: int, usage_key: UsageKey, *, done: bool = True) -> None:
        (self.completions if done else self.undone).append((learner_id, usage_key))

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        self.deletions.append((learner_id, usage_key))

    def clear_grade(self, grade: Grade) -> None:
        self.cleared.append(grade)

    def send_mail(self, user_id: int, subject: str, body: str, *, name: str = "", unsubscribe: str = "") -> MailOutcome:
        if not self.mail_works:
            return "failed"
        self.mails.append(Mail(user_id, subject, body, name, unsubscribe))
        return "sent"

    def emit(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        self.events.append(Emitted(name, data, course_key, user_id))

    def now(self) -> datetime:
        return self.clock
