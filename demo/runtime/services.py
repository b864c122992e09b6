"""The services a block may ask for, per runtime, as measured (host-behaviour.md 1 and 2.1).

`LMS` and `STUDIO` are one dictionary per process each: every runtime holds the very same one, so under a threaded
server a block may be handed another request's user, and Studio keeps leftovers of earlier requests. The demo does the
same on purpose.
"""

from __future__ import annotations

import gettext
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import get_language
from opaque_keys.edx.keys import CourseKey, UsageKey
from xblock.core import XBlock
from xblock.reference.user_service import UserService, XBlockUser
from xblock.runtime import NullI18nService

from demo.platform.people import anonymous_id
from demo.tables import PLATFORM, track
from partnership_xblock.host.protocol import Grade

LMS: dict[str, Any] = {"i18n": NullI18nService()}
STUDIO: dict[str, Any] = {"i18n": NullI18nService()}


class PlatformUserService(UserService):
    """`DjangoXBlockUserService`: attributes differ by place, so they are handed in."""

    def __init__(self, django_user: Any, attributes: dict[str, Any]) -> None:
        super().__init__()
        self._django_user = django_user
        self._attributes = attributes

    def get_current_user(self) -> XBlockUser:
        user = self._django_user
        if not user.is_authenticated:
            visitor = XBlockUser(is_current_user=True)
            visitor.opt_attrs = {"edx-platform.is_authenticated": False, "edx-platform.request_country_code": None}
            return visitor
        person = XBlockUser(is_current_user=True, emails=[user.email], full_name=user.get_full_name())
        person.opt_attrs = {
            "edx-platform.is_authenticated": True,
            "edx-platform.user_id": user.pk,
            "edx-platform.username": user.username,
            "edx-platform.user_preferences": PLATFORM.preferences(user.pk),
            "edx-platform.request_country_code": None,
            **self._attributes,
        }
        return person


def lms_user(user: Any, course_key: CourseKey, *, as_learner: bool) -> PlatformUserService:
    """The user in the LMS, with all attributes. `as_learner`: looking as any learner removes only the role."""
    if not user.is_authenticated:
        return PlatformUserService(user, {})
    standing = PLATFORM.standing(user.pk, course_key)
    staff = not as_learner and standing.trainer
    instructor = staff and PLATFORM.is_instructor(user.pk, course_key)
    return PlatformUserService(
        user,
        {
            "edx-platform.user_role": "instructor" if instructor else "staff" if staff else "student",
            "edx-platform.user_is_staff": staff,
            "edx-platform.user_is_global_staff": PLATFORM.account(user.pk).admin and not as_learner,
            "edx-platform.user_is_beta_tester": "beta_testers" in PLATFORM.roles_of(user.pk, course_key),
            "edx-platform.anonymous_user_id": anonymous_id(user.pk, course_key),
        },
    )


def preview_user(user: Any, course_key: CourseKey) -> PlatformUserService:
    """The user in Studio's preview: a role, never `user_is_staff`; everybody's anonymous id is the word `student`."""
    role = "instructor" if "instructor" in PLATFORM.roles_of(user.pk, course_key) else "staff"
    return PlatformUserService(
        user,
        {
            "edx-platform.user_role": role,
            "edx-platform.user_is_staff": False,
            "edx-platform.anonymous_user_id": "student",
        },
    )


def studio_user(user: Any) -> PlatformUserService:
    """The user of studio_view and of Studio's handlers: the same few attributes for everybody."""
    return PlatformUserService(
        user,
        {
            "edx-platform.user_role": "student",
            "edx-platform.user_is_staff": False,
            "edx-platform.anonymous_user_id": None,
        },
    )


class I18nService:
    """`XBlockI18nService`: the catalogue `text` below the block's top package, in the page's language (2.11)."""

    def __init__(self, block: XBlock) -> None:
        top = (type(block).unmixed_class if hasattr(type(block), "unmixed_class") else type(block)).__module__
        package = __import__(top.partition(".")[0])
        folder = Path(str(package.__file__)).parent / "translations"
        self._translations = gettext.translation(
            "text", folder, languages=[get_language() or settings.LANGUAGE_CODE], fallback=True
        )

    def __getattr__(self, name: str) -> Any:
        method = {"ugettext": "gettext", "ungettext": "ngettext"}.get(name, name)
        return getattr(self._translations, method)

    def strftime(self, dtime: datetime, format: str) -> str:  # noqa: A002 - the platform's own name
        return str(NullI18nService().strftime(dtime, format))

    def get_javascript_i18n_catalog_url(self, _block: XBlock) -> None:
        return None


class PublishService:
    """`EventPublishingService`: always for the runtime's own user; nothing for an anonymous one (2.7)."""

    def __init__(self, user: Any, *, only_log: bool) -> None:
        self.user = user
        self.only_log = only_log

    def publish(self, block: XBlock, event_type: str, event_data: dict[str, Any]) -> None:
        if not self.user.is_authenticated:
            return
        usage_key: UsageKey = block.scope_ids.usage_id
        if event_type == "grade" and not self.only_log:
            grade = Grade(
                learner_id=self.user.pk,
                usage_key=usage_key,
                earned=event_data["value"],
                possible=event_data["max_value"],
                weight=getattr(block, "weight", None),
            )
            PLATFORM.record_grade(grade)
        elif event_type == "completion" and not self.only_log:
            PLATFORM.record_completion(self.user.pk, usage_key, event_data["completion"])
        else:
            track(event_type, event_data, user_id=self.user.pk, usage_key=str(usage_key))


class CompletionService:
    """What `completion.services` offers a block; None for anonymous people, so it is not made for them."""

    def __init__(self, user: Any) -> None:
        self.user = user

    def completion_tracking_enabled(self) -> bool:
        return True

    def submit_group_completion(self, *_args: Any, **_kwargs: Any) -> None:
        """Groups of blocks complete themselves here."""


class SettingsService:
    def get_settings_bucket(self, block: XBlock, default: dict[str, Any] | None = None) -> dict[str, Any]:
        key = getattr(block, "block_settings_key", None)
        buckets: dict[str, dict[str, Any]] = getattr(settings, "XBLOCK_SETTINGS", {})
        return buckets.get(str(key), default or {})


class StudioPermissions:
    """`studio_user_permissions`: in Studio only."""

    def __init__(self, user: Any) -> None:
        self.user = user

    def can_read(self, course_key: CourseKey) -> bool:
        return PLATFORM.can_write_studio(self.user.pk, course_key)

    can_write = can_read
