"""The host's interface: everything this app needs from the platform it runs in.

Every method stands alone and denies where the host cannot tell. Ids of users are Django primary keys.

Dates are not part of it: due date, extension and grace come with the block that is bound to the learner (edx-when
applies them per person), and nothing here needs one without the block. Handed-in work keeps the date that applied when
it was handed in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

GradeOutcome = Literal["sent", "failed", "frozen", "higher"]
"""`higher`: only with `only_if_higher`, when the gradebook's points are higher and stay."""

MailOutcome = Literal["sent", "failed", "nobody"]
"""`failed` may be tried again; `nobody` gets mail at this address, now or later."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's enrolment and role in a course. A trainer is limited staff, course staff, instructor or global staff;
    an account that was never activated may be enrolled and is no trainer. A beta tester is a teacher while enrolled
    like any other."""

    enrolled: bool = False
    trainer: bool = False


@dataclass(frozen=True, slots=True)
class Masquerade:
    """Staff looking at the course as a learner. `learner_id` is None when it is as no particular learner."""

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
    sequence: int = 0
    """Grows with every change of these points. Grades are sent one after another; a gradebook that receives them out of
    order keeps the highest."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One of our blocks in a course, as a person sees the course. `data` is the block's data for the apps
    (`student_view_data`), as published: the same for everybody, and by whatever release was there then."""

    usage_key: UsageKey
    data: Mapping[str, Any]


class Host(Protocol):
    """The app's interface to the platform, each method with few queries and none that grows per row."""

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

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool:
        """Whether Studio lets this person edit the course, from whichever process it is asked. Limited staff may
        not."""
        ...

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:
        """Whether a person may change the blocks of a content library in this process. In the LMS nobody may."""
        ...

    def display_names(self, user_ids: Iterable[int]) -> Mapping[int, str]:
        """A display name for each known id that has a name (a retired account has none); one query."""
        ...

    def known_as(self, user_ids: Iterable[int]) -> Mapping[int, tuple[str, ...]]:
        """Every name by which a trainer may search for each of these people: the name and the user name; one query.
        Unknown people and people without a name are left out."""
        ...

    def learner_of(self, anonymous_id: str) -> int | None:
        """The user of an anonymous id; None where the host has no such ids. "Delete state" passes nothing else."""
        ...

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        """Ids of at most `limit` people who are enrolled in a course and no trainers of it, ordered by id, greater than
        `after`. 1 query."""
        ...

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
        """Which of these people are enrolled in a course; 1 query."""
        ...

    def group_of(self, user_id: int, course_key: CourseKey) -> str:
        """The cohort's name, in a course without cohorts the team's; empty for none. Changes nothing."""
        ...

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]:
        """The result of `group_of` for each of these people, without those in no group. One query."""
        ...

    def groups(self, course_key: CourseKey) -> list[str]:
        """Every name `group_of` may give in a course, sorted; empty for a course that has or had none."""
        ...

    def members(self, group: str, course_key: CourseKey) -> list[int]:
        """The members of a group that `groups` names; none for another name. One query."""
        ...

    def course_title(self, course_key: CourseKey) -> str:
        """Its title; the key itself for a course that is not there."""
        ...

    def course_end(self, course_key: CourseKey) -> datetime | None:
        """When the course ends; None where it has no end, or the host does not know the course, or no longer."""
        ...

    def course_language(self, course_key: CourseKey) -> str:
        """As its author set it, where it has a catalogue; else the site's. For output made outside a request."""
        ...

    def about_url(self, course_key: CourseKey) -> str:
        """An absolute url that presents the course, and lets people enrol where it is open."""
        ...

    def block_url(self, usage_key: UsageKey) -> str:
        """An absolute url that opens the block for a learner."""
        ...

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        """The next block of the same type that this person finds after this one in its course, and its title, none
        that is kept out of the course's table of contents; None after the last, or where the host cannot tell. For a
        page about one block whose work is done, never for a list."""
        ...

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:
        """The blocks of the same type that this person finds in this block's course, itself among them, in the order
        of the course; empty where the host cannot tell. Nothing else that is hidden from this person, not open yet, or
        kept out of the course's table of contents: their titles are told. Not for a list: it walks through a course."""
        ...

    def has_block(self, usage_key: UsageKey) -> bool:
        """Whether the course still has the block, for learners. True where the host cannot tell: the block's own page
        will."""
        ...

    def block(self, usage_key: UsageKey) -> Any | None:
        """The XBlock as its author published it, bound to no user; None where the course no longer has it, or the host
        cannot tell. One look into the modulestore: for a command, or a page of its own about this block."""
        ...

    def held_draft(self, usage_key: UsageKey) -> Any | None:
        """In Studio, the block as it is stored at this moment, bound to no user, and its course held: until this
        request's transaction ends nobody else saves a draft through here. What the request read of the course before is
        forgotten, so that the host stores what follows on top of the newest. None where the host cannot tell."""
        ...

    def course_blocks(self, course_key: CourseKey) -> list[Any]:
        """Our XBlocks of a course, as published, bound to no user; empty where the host cannot tell. It walks through a
        course: for an author, and once for a course that is new here."""
        ...

    def page_url(self, path: str) -> str:
        """An absolute url of one of our own pages."""
        ...

    def login_url(self, next_path: str) -> str:
        """An absolute url to log in and come back to `next_path` (a path of this host, or an absolute url of it)."""
        ...

    def send_grade(self, grade: Grade) -> GradeOutcome:
        """Give another learner a grade. Called after commit; never raises for a host's refusal."""
        ...

    def complete(self, learner_id: int, usage_key: UsageKey, *, done: bool = True) -> None:
        """Mark the block as done for a learner, or as not done."""
        ...

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        """Prepares the platform's deletion of a learner's state in a block: makes sure that there is a row to delete.
        The platform looks for one after it has called the block, and fails without (host-behaviour.md 3.3)."""
        ...

    def clear_grade(self, grade: Grade) -> None:
        """Makes the gradebook count a learner's block as never attempted. Called after the platform deleted the
        state."""
        ...

    def send_mail(self, user_id: int, subject: str, body: str, *, name: str = "", unsubscribe: str = "") -> MailOutcome:
        """Sends a mail, within seconds, however silent the server is. Inactive accounts get none. `name` becomes its
        Message-ID: the same mail has the same. `unsubscribe` is an address that ends such mails when it is posted to
        (RFC 8058). Mail is the only news a host carries: no release of the platform lets an app register a notification
        of its own (docs/decisions/0013)."""
        ...

    def language_of(self, user_id: int) -> str:
        """The person's preference where it has a catalogue; else the site's default."""
        ...

    def time_zone_of(self, user_id: int) -> str:
        """The IANA name the person has chosen; empty without a valid choice: then the device's zone is used."""
        ...

    def emit(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        """A tracking event: ids and counts only."""
        ...

    def now(self) -> datetime:
        """The host's clock, in UTC."""
        ...
