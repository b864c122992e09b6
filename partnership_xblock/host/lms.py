"""The host adapter for the LMS and Studio.

Written against the measured platform (host-behaviour.md). Platform modules are imported inside functions: Studio, tests
and other releases may lack one, and then the answer is the most restrictive: no role, no access, nothing sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

from partnership_xblock.host import lms_deletion as deletion
from partnership_xblock.host import lms_effects as effects
from partnership_xblock.host import lms_groups
from partnership_xblock.host import lms_library as library
from partnership_xblock.host import lms_outline as outline
from partnership_xblock.host import lms_people as people
from partnership_xblock.host.protocol import Activity, Grade, GradeOutcome, MailOutcome, Masquerade, Standing
from partnership_xblock.host.studio import held_draft, published_blocks
from partnership_xblock.wording.catalogues import language_for


def _overview(course_key: CourseKey) -> Any | None:
    try:
        from openedx.core.djangoapps.content.course_overviews.models import CourseOverview
    except ImportError:
        return None
    try:
        return CourseOverview.get_from_id(course_key)
    except CourseOverview.DoesNotExist:
        return None


class LmsHost:
    """`Host` on the platform. The protocol documents each method."""

    # --- people ---

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:
        return people.standing(user_id, course_key)

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        return people.real_user_id(request)

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None:
        return people.masquerade(request, course_key, acting_for)

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool:
        return people.can_write_studio(user_id, course_key)

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:
        return library.can_edit(user_id, library_key)

    def display_names(self, user_ids: Iterable[int]) -> Mapping[int, str]:
        return people.display_names(user_ids)

    def known_as(self, user_ids: Iterable[int]) -> Mapping[int, tuple[str, ...]]:
        return people.known_as(user_ids)

    def learner_of(self, anonymous_id: str) -> int | None:
        return people.learner_of(anonymous_id)

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        return people.teachers(course_key, after=after, limit=limit)

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:
        return people.enrolled_among(course_key, user_ids)

    def group_of(self, user_id: int, course_key: CourseKey) -> str:
        return lms_groups.group_of(user_id, course_key)

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]:
        return lms_groups.groups_of(user_ids, course_key)

    def groups(self, course_key: CourseKey) -> list[str]:
        return lms_groups.groups(course_key)

    def members(self, group: str, course_key: CourseKey) -> list[int]:
        return lms_groups.members(group, course_key)

    def language_of(self, user_id: int) -> str:
        return people.language_of(user_id)

    def time_zone_of(self, user_id: int) -> str:
        return people.time_zone_of(user_id)

    # --- courses and addresses ---

    def course_title(self, course_key: CourseKey) -> str:
        overview = _overview(course_key)
        return str(course_key) if overview is None else str(overview.display_name_with_default)

    def course_language(self, course_key: CourseKey) -> str:
        """`CourseOverview.language` is null where the course has none (course_overviews/models.py)."""
        return language_for((getattr(_overview(course_key), "language", None), settings.LANGUAGE_CODE))

    def about_url(self, course_key: CourseKey) -> str:
        """`about_course` of lms/urls.py; it leads on where a site has its own catalogue."""
        return self.page_url(f"/courses/{course_key}/about")

    def course_end(self, course_key: CourseKey) -> datetime | None:
        """`CourseOverview.end` (course_overviews/models.py); a course that was deleted has no overview."""
        try:
            from openedx.core.djangoapps.content.course_overviews.models import CourseOverview
        except ImportError:
            return None
        try:
            end: datetime | None = CourseOverview.get_from_id(course_key).end
        except CourseOverview.DoesNotExist:
            return None
        return end

    def block_url(self, usage_key: UsageKey) -> str:
        """`jump_to` finds the unit that contains the block, in whatever courseware the site uses."""
        return self.page_url(f"/courses/{usage_key.course_key}/jump_to/{usage_key}")

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        return outline.next_block(user_id, usage_key)

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:
        return outline.activities(user_id, usage_key)

    def has_block(self, usage_key: UsageKey) -> bool:
        """False also where the course is gone (modulestore/split_mongo/split.py, `has_item`). One look into the
        modulestore: for a page that is about one block, never for a list."""
        try:
            from xmodule.modulestore.django import modulestore
        except ImportError:
            return True
        return bool(modulestore().has_item(usage_key))

    def block(self, usage_key: UsageKey) -> Any | None:
        """In a process of the LMS the modulestore is that of published courses (lms/envs/common.py,
        MODULESTORE_BRANCH)."""
        try:
            from xmodule.modulestore.django import modulestore
        except ImportError:
            return None
        store = modulestore()
        return store.get_item(usage_key) if store.has_item(usage_key) else None

    def held_draft(self, usage_key: UsageKey) -> Any | None:
        return held_draft(usage_key)

    def course_blocks(self, course_key: CourseKey) -> list[Any]:
        try:
            return published_blocks(course_key)
        except ImportError:
            return []

    def page_url(self, path: str) -> str:
        root = effects.site_value("LMS_ROOT_URL", getattr(settings, "LMS_ROOT_URL", ""))
        return root.rstrip("/") + path

    def login_url(self, next_path: str) -> str:
        login = str(settings.LOGIN_URL)
        # A path works on every host name of the site; an absolute url only where the platform knows its host.
        back = next_path.removeprefix(self.page_url(""))
        return f"{login if '://' in login else self.page_url(login)}?next={quote(back)}"

    # --- effects on the platform ---

    def send_grade(self, grade: Grade) -> GradeOutcome:
        return effects.send_grade(grade)

    def complete(self, learner_id: int, usage_key: UsageKey, *, done: bool = True) -> None:
        effects.complete(learner_id, usage_key, done=done)

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        deletion.expect_deletion(learner_id, usage_key)

    def clear_grade(self, grade: Grade) -> None:
        deletion.clear_grade(grade)

    def send_mail(self, user_id: int, subject: str, body: str, *, name: str = "", unsubscribe: str = "") -> MailOutcome:
        return effects.send_mail(user_id, subject, body, name=name, unsubscribe=unsubscribe)

    def emit(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        effects.emit(name, data, course_key=course_key, user_id=user_id)

    def now(self) -> datetime:
        return datetime.now(UTC)
