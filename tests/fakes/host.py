"""A host for tests that keeps everything in memory: what it is asked is answered from what a test set up, what it is
told is kept for the test to look at. It is no kinder than the real one: unknown people have no standing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

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


@dataclass
class RecordingHost:
    """Implements `host.protocol.Host`. Its clock stands still until a test moves it."""

    clock: datetime = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
    standings: dict[tuple[int, str], Standing] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    cohorts: dict[int, str] = field(default_factory=dict)
    ends: dict[str, datetime] = field(default_factory=dict)
    actor_id: int | None = None
    masked: Masquerade | None = None
    studio_writers: set[int] = field(default_factory=set)
    library_editors: set[int] = field(default_factory=set)
    deleted: set[UsageKey] = field(default_factory=set)
    """Blocks the course has no longer."""
    blocks: dict[UsageKey, Any] = field(default_factory=dict)
    """Published blocks by their keys."""
    following: dict[UsageKey, tuple[UsageKey, str]] = field(default_factory=dict)
    """What comes after a block in its course."""
    found: dict[int, list[Activity]] = field(default_factory=dict)
    """What a person finds in her course."""
    asked_for_activities: int = 0
    grade_outcome: GradeOutcome = "sent"
    mail_works: bool = True
    languages: dict[int, str] = field(default_factory=dict)
    course_languages: dict[str, str] = field(default_factory=dict)
    time_zones: dict[int, str] = field(default_factory=dict)
    grades: list[Grade] = field(default_factory=list)
    completions: list[tuple[int, UsageKey]] = field(default_factory=list)
    undone: list[tuple[int, UsageKey]] = field(default_factory=list)
    deletions: list[tuple[int, UsageKey]] = field(default_factory=list)
    cleared: list[Grade] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    events: list[Emitted] = field(default_factory=list)

    def enrol(self, user_id: int, course_key: CourseKey, *, trainer: bool = False) -> None:
        self.standings[user_id, str(course_key)] = Standing(enrolled=not trainer, trainer=trainer)

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:
        return self.standings.get((user_id, str(course_key)), Standing())

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        return self.actor_id

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None:
        return self.masked

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool:
        return user_id in self.studio_writers

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:
        return user_id in self.library_editors

    def display_names(self, user_ids: Iterable[int]) -> Mapping[int, str]:
        return {user_id: self.names[user_id] for user_id in user_ids if user_id in self.names}

    def known_as(self, user_ids: Iterable[int]) -> Mapping[int, tuple[str, ...]]:
        return {user_id: (name,) for user_id, name in self.display_names(user_ids).items()}

    def learner_of(self, anonymous_id: str) -> int | None:
        return None

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        here = [
            user_id
            for (user_id, course), one in self.standings.items()
            if course == str(course_key) and one.enrolled and not one.trainer and user_id > after
        ]
        return sorted(here)[:limit]

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
        return {user_id for user_id in user_ids if self.standing(user_id, course_key).enrolled}

    def group_of(self, user_id: int, course_key: CourseKey) -> str:
        return self.cohorts.get(user_id, "")

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]:
        return {user_id: self.cohorts[user_id] for user_id in user_ids if self.cohorts.get(user_id)}

    def groups(self, course_key: CourseKey) -> list[str]:
        return sorted(set(self.cohorts.values()))

    def members(self, group: str, course_key: CourseKey) -> list[int]:
        return [user_id for user_id, name in self.cohorts.items() if name == group]

    def course_title(self, course_key: CourseKey) -> str:
        return f"Course {course_key}"

    def course_end(self, course_key: CourseKey) -> datetime | None:
        return self.ends.get(str(course_key))

    def course_language(self, course_key: CourseKey) -> str:
        return self.course_languages.get(str(course_key), "th")

    def about_url(self, course_key: CourseKey) -> str:
        return f"https://lms.test/courses/{course_key}/about"

    def block_url(self, usage_key: UsageKey) -> str:
        return f"https://lms.test/jump/{usage_key}"

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        return self.following.get(usage_key)

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:
        self.asked_for_activities += 1
        return self.found.get(user_id, [])

    def has_block(self, usage_key: UsageKey) -> bool:
        return usage_key not in self.deleted

    def block(self, usage_key: UsageKey) -> Any | None:
        return self.blocks.get(usage_key)

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

    def language_of(self, user_id: int) -> str:
        return self.languages.get(user_id, "th")

    def time_zone_of(self, user_id: int) -> str:
        return self.time_zones.get(user_id, "")

    def emit(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        self.events.append(Emitted(name, data, course_key, user_id))

    def now(self) -> datetime:
        return self.clock
