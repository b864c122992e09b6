"""The host adapter for a plain Django site, without Open edX.

What every Django site has (users and their names, mail, a login page, a clock) is answered here. What only the site
knows (its courses, roles, cohorts, where a block is shown, where grades go) is asked of `PARTNERSHIP_SITE`, the dotted
path of a class with the few methods of `Site`. Without that setting nobody has a role, and everything is denied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import get_user_model
from django.http import HttpRequest
from django.shortcuts import resolve_url
from django.utils.module_loading import import_string
from opaque_keys.edx.keys import CourseKey, UsageKey
from opaque_keys.edx.locator import LibraryLocatorV2

from partnership_xblock.host import known_time_zone
from partnership_xblock.wording.catalogues import language_for

from .mail import send
from .protocol import Activity, Grade, GradeOutcome, MailOutcome, Masquerade, Standing


class Site(Protocol):
    """What the site must provide. Ids of users are Django primary keys; an unknown course or block is denied."""

    @property
    def public_url(self) -> str:
        """Scheme, host and port under which people reach the site, without a slash at the end."""
        ...

    def standing(self, user_id: int, course_key: CourseKey) -> Standing: ...

    def real_user_id(self, request: HttpRequest | None) -> int | None: ...

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None: ...

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool: ...

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool: ...

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:
        """At most `limit` people who are enrolled and no trainers, ordered by id, greater than `after`."""
        ...

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]: ...

    def group_of(self, user_id: int, course_key: CourseKey) -> str: ...

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]: ...

    def groups(self, course_key: CourseKey) -> list[str]: ...

    def members(self, group: str, course_key: CourseKey) -> list[int]: ...

    def course_title(self, course_key: CourseKey) -> str: ...

    def course_end(self, course_key: CourseKey) -> datetime | None: ...

    def course_language(self, course_key: CourseKey) -> str: ...

    def about_path(self, course_key: CourseKey) -> str: ...

    def block_path(self, usage_key: UsageKey) -> str: ...

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None: ...

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:
        """What this person finds: nothing that is hidden from this person or not open yet."""
        ...

    def has_block(self, usage_key: UsageKey) -> bool: ...

    def block(self, usage_key: UsageKey) -> Any | None:
        """The XBlock, bound to no user; None for one that no course has."""
        ...

    def course_blocks(self, course_key: CourseKey) -> list[Any]:
        """Our XBlocks of a course, bound to no user."""
        ...

    def record_grade(self, grade: Grade) -> GradeOutcome: ...

    def record_completion(self, learner_id: int, usage_key: UsageKey, completion: float) -> None: ...

    def learner_of(self, anonymous_id: str) -> int | None:
        """The user of an anonymous id; None where the site has no such ids."""
        ...

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None: ...

    def clear_grade(self, grade: Grade) -> None: ...

    def record_event(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None: ...

    def language_of(self, user_id: int) -> str: ...

    def time_zone_of(self, user_id: int) -> str: ...


class NoSite:
    """A site that knows nobody: used by a project that never set its own."""

    public_url = ""

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:  # noqa: ARG002 - denies everyone alike
        return Standing()

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        user = getattr(request, "user", None)
        return user.pk if user is not None and user.is_authenticated else None

    def masquerade(
        self, _request: HttpRequest | None, _course_key: CourseKey, _acting_for: int | None
    ) -> Masquerade | None:
        return None

    def can_write_studio(self, user_id: int, course_key: CourseKey) -> bool:  # noqa: ARG002
        return False

    def can_edit_library(self, user_id: int, library_key: LibraryLocatorV2) -> bool:  # noqa: ARG002
        return False

    def teachers(self, course_key: CourseKey, *, after: int, limit: int) -> list[int]:  # noqa: ARG002
        return []

    def enrolled_among(self, course_key: CourseKey, user_ids: Iterable[int]) -> set[int]:  # noqa: ARG002
        return set()

    def group_of(self, user_id: int, course_key: CourseKey) -> str:  # noqa: ARG002
        return ""

    def groups_of(self, user_ids: Iterable[int], course_key: CourseKey) -> Mapping[int, str]:  # noqa: ARG002
        return {}

    def groups(self, course_key: CourseKey) -> list[str]:  # noqa: ARG002
        return []

    def members(self, group: str, course_key: CourseKey) -> list[int]:  # noqa: ARG002
        return []

    def course_title(self, course_key: CourseKey) -> str:
        return str(course_key)

    def course_end(self, course_key: CourseKey) -> datetime | None:  # noqa: ARG002
        return None

    def course_language(self, course_key: CourseKey) -> str:  # noqa: ARG002
        return settings.LANGUAGE_CODE

    def about_path(self, course_key: CourseKey) -> str:  # noqa: ARG002
        return "/"

    def block_path(self, usage_key: UsageKey) -> str:  # noqa: ARG002
        return "/"

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:  # noqa: ARG002
        return None

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:  # noqa: ARG002
        return []

    def has_block(self, usage_key: UsageKey) -> bool:  # noqa: ARG002
        return False

    def block(self, usage_key: UsageKey) -> Any | None:  # noqa: ARG002
        return None

    def course_blocks(self, course_key: CourseKey) -> list[Any]:  # noqa: ARG002
        return []

    def record_grade(self, grade: Grade) -> GradeOutcome:  # noqa: ARG002
        return "failed"

    def record_completion(self, learner_id: int, usage_key: UsageKey, completion: float) -> None:
        """There is no record of progress here."""

    def learner_of(self, anonymous_id: str) -> int | None:  # noqa: ARG002
        return None

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        """There is no state but ours here."""

    def clear_grade(self, grade: Grade) -> None:
        """There is no gradebook here."""

    def record_event(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        """There is no tracking log here."""

    def language_of(self, user_id: int) -> str:  # noqa: ARG002
        return settings.LANGUAGE_CODE

    def time_zone_of(self, user_id: int) -> str:  # noqa: ARG002
        return ""


def site() -> Site:
    """The site that the setting names, built anew: it keeps nothing between calls."""
    path = getattr(settings, "PARTNERSHIP_SITE", "")
    instance: Site = import_string(path)() if path else NoSite()
    return instance


class StandaloneHost:
    """`host.protocol.Host` over a plain Django site."""

    def __init__(self, own_site: Site | None = None) -> None:
        self.site = own_site or site()

    # --- provided by the site --------------------------------------------------------------------------

    def standing(self, user_id: int, course_key: CourseKey) -> Standing:
        return self.site.standing(user_id, course_key)

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        return self.site.real_user_id(request)

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None:
        return self.site.masquerade(request, course_key, acting_for)

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

    def course_title(self, course_key: CourseKey) -> str:
        return self.site.course_title(course_key)

    def course_end(self, course_key: CourseKey) -> datetime | None:
        return self.site.course_end(course_key)

    def course_language(self, course_key: CourseKey) -> str:
        return language_for((self.site.course_language(course_key), settings.LANGUAGE_CODE))

    def about_url(self, course_key: CourseKey) -> str:
        return self.page_url(self.site.about_path(course_key))

    def emit(self, name: str, data: Mapping[str, Any], *, course_key: CourseKey, user_id: int) -> None:
        self.site.record_event(name, data, course_key=course_key, user_id=user_id)

    def complete(self, learner_id: int, usage_key: UsageKey, *, done: bool = True) -> None:
        self.site.record_completion(learner_id, usage_key, float(done))

    def learner_of(self, anonymous_id: str) -> int | None:
        return self.site.learner_of(anonymous_id)

    def expect_deletion(self, learner_id: int, usage_key: UsageKey) -> None:
        self.site.expect_deletion(learner_id, usage_key)

    def clear_grade(self, grade: Grade) -> None:
        self.site.clear_grade(grade)

    def send_grade(self, grade: Grade) -> GradeOutcome:
        return self.site.record_grade(grade)

    def language_of(self, user_id: int) -> str:
        return language_for((self.site.language_of(user_id), settings.LANGUAGE_CODE))

    def time_zone_of(self, user_id: int) -> str:
        return known_time_zone(self.site.time_zone_of(user_id))

    # --- what every Django site has --------------------------------------------------------------------

    def display_names(self, user_ids: Iterable[int]) -> Mapping[int, str]:
        users = get_user_model().objects.filter(pk__in=set(user_ids))
        return {user.pk: user.get_full_name() or user.get_username() for user in users}

    def known_as(self, user_ids: Iterable[int]) -> Mapping[int, tuple[str, ...]]:
        users = get_user_model().objects.filter(pk__in=set(user_ids))
        return {user.pk: (user.get_full_name(), user.get_username()) for user in users}

    def block_url(self, usage_key: UsageKey) -> str:
        return self.page_url(self.site.block_path(usage_key))

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        return self.site.next_block(user_id, usage_key)

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:
        return self.site.activities(user_id, usage_key)

    def has_block(self, usage_key: UsageKey) -> bool:
        return self.site.has_block(usage_key)

    def block(self, usage_key: UsageKey) -> Any | None:
        return self.site.block(usage_key)

    def held_draft(self, usage_key: UsageKey) -> Any | None:  # noqa: ARG002 - a plain site has no drafts
        return None

    def course_blocks(self, course_key: CourseKey) -> list[Any]:
        return self.site.course_blocks(course_key)

    def page_url(self, path: str) -> str:
        return f"{self.site.public_url}{path}"

    def login_url(self, next_path: str) -> str:
        login = resolve_url(settings.LOGIN_URL)
        back = next_path.removeprefix(self.site.public_url)
        return f"{login if '://' in login else self.page_url(login)}?{urlencode({'next': back})}"

    def send_mail(self, user_id: int, subject: str, body: str, *, name: str = "", unsubscribe: str = "") -> MailOutcome:
        active = get_user_model().objects.filter(pk=user_id, is_active=True)
        address = active.values_list("email", flat=True).first()
        if not address:
            return "nobody"
        return send(user_id, address, subject, body, name=name, unsubscribe=unsubscribe)

    def now(self) -> datetime:
        return datetime.now(UTC)
