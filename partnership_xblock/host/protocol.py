"""The one place for what this app asks of the place it runs in.

Every method answers for itself and denies where the host cannot tell. Ids of users are Django primary keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey, UsageKey

GradeOutcome = Literal["sent", "failed", "frozen", "higher"]
"""`higher`: only asked for with `only_if_higher`, and what was there is higher, so it stays."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands in a course. A trainer is limited staff, course staff, instructor or global staff."""

    enrolled: bool = False
    beta: bool = False
    trainer: bool = False


@dataclass(frozen=True, slots=True)
class Masquerade:
    """Staff looking at the course as somebody else. `learner_id` is None when it is as any learner."""

    learner_id: int | None


@dataclass(frozen=True, slots=True)
class Grade:
    """Points for one learner; half points allowed. The host applies the block's weight."""

    learner_id: int
    usage_key: UsageKey
    earned: float
    possible: float
    weight: float | None
    only_if_higher: bool = False


class Host(Protocol):
    """What the app needs from the platform, each method with few queries and none that grows per row."""

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:
        """Enrolment and role of one person; all False for unknown people."""
        ...

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        """The person at the keyboard (behind any masquerade) of the current request; None when anonymous."""
        ...

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None:
        """Whether the real person looks at this course as a learner. `acting_for` is the block's scope user id."""
        ...

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool: ...

    def display_names(self, user_ids: Iterable[int]) -> Mapping[int, str]:
        """A name to show for each id that is known; one query."""
        ...

    def name_fields(self) -> tuple[str, ...]:
        """Where people's names stand, as lookups from the user model (`first_name`): a list is searched by them."""
        ...

    def learner_of(self, anonymous_id: str) -> int | None:
        """Whose anonymous id this is; None where the host has no such ids. "Delete state" gives nothing else."""
        ...

    def group_of(self, user_id: int, course_key: CourseKey) -> str:
        """The cohort's name; empty for none."""
        ...

    def groups(self, course_key: CourseKey) -> list[str]:
        """All cohort names of a course."""
        ...

    def course_title(self, course_key: CourseKey) -> str: ...

    def block_url(self, usage_key: UsageKey) -> str:
        """An absolute url that opens the block for a learner."""
        ...

    def page_url(self, path: str) -> str:
        """An absolute url of one of our own pages."""
        ...

    def login_url(self, next_path: str) -> str: ...

    def send_grade(self, grade: Grade) -> GradeOutcome:
        """Give another learner a grade. Called after commit; never raises for a host's refusal."""
        ...

    def complete(self, learner_id: int, usage_key: UsageKey, *, done: bool = True) -> None:
        """Mark the block as done for a learner, or as not done."""
        ...

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        """The platform is about to delete a learner's state in a block: see to it that there is a row to be deleted.
        It looks for one after it has asked the block, and fails without (host-behaviour.md 3.3)."""
        ...

    def clear_grade(self, grade: Grade) -> None:
        """The gradebook counts a learner's block as never attempted. Called after the platform deleted her state."""
        ...

    def send_mail(self, user_id: int, subject: str, body: str) -> bool: ...

    def language_of(self, user_id: int) -> str:
        """`th` or `en`, the person's preference; the site's default where unknown."""
        ...

    def time_zone_of(self, user_id: int) -> str:
        """An IANA name, `Asia/Bangkok` where unknown."""
        ...

    def emit(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        """A tracking event: ids and counts only."""
        ...

    def now(self) -> datetime:
        """The host's clock, in UTC."""
        ...
