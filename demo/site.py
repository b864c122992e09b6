"""The site that `host/standalone.py` asks: the demo's platform, with the addresses and blocks of this site."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from opaque_keys.edx.keys import CourseKey, UsageKey

from demo import course, current
from demo.masquerade import chosen
from demo.platform.keyboard import Keyboard
from demo.runtime.load import NoSuchBlockError, unbound_block
from demo.tables import Tables
from partnership_xblock.host.protocol import Activity


class DemoSite(Tables, Keyboard):
    """`partnership_xblock.host.standalone.Site`."""

    @property
    def public_url(self) -> str:
        request = current.request()
        return request.build_absolute_uri("/").rstrip("/") if request else str(settings.DEMO_PUBLIC_URL)

    @property
    def current_request(self) -> HttpRequest | None:
        return current.request()

    def looks_as_any(self, request: HttpRequest | None, course_key: CourseKey) -> bool:
        choice = chosen(request or current.request(), course_key)
        return choice is not None and choice.learner_id is None

    def about_path(self, course_key: CourseKey) -> str:
        return reverse("demo:outline", args=[course_key])

    def block_path(self, usage_key: UsageKey) -> str:
        return reverse("demo:jump_to", args=[usage_key.course_key, usage_key])

    def next_block(self, user_id: int, usage_key: UsageKey) -> tuple[UsageKey, str] | None:
        """Everybody finds all of the sample course, in its order."""
        every = list(course.blocks())
        keys = [block.usage_key for block in every]
        after = every[keys.index(usage_key) + 1 :] if usage_key in keys else []
        return (after[0].usage_key, after[0].title.into(self.language_of(user_id))) if after else None

    def activities(self, user_id: int, usage_key: UsageKey) -> list[Activity]:  # noqa: ARG002
        """As `next_block`; each block is asked, bound to nobody, as the platform asks it when a course is published."""
        keys = [block.usage_key for block in course.blocks()]
        visible = keys if usage_key in keys else []
        return [Activity(key, unbound_block(key).student_view_data()) for key in visible]

    def block(self, usage_key: UsageKey) -> Any | None:
        try:
            return unbound_block(usage_key)
        except NoSuchBlockError:
            return None

    def language_of(self, user_id: int) -> str:
        return super().language_of(user_id) or settings.LANGUAGE_CODE
