"""The site that `host/standalone.py` asks: the demo's platform, with the addresses and blocks of this site."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from opaque_keys.edx.keys import CourseKey, UsageKey

from demo import course, current
from demo.masquerade import chosen
from demo.platform.keyboard import Keyboard
from demo.platform.outline import Outline
from demo.runtime.load import NoSuchBlockError, unbound_block, unbound_blocks
from demo.tables import Tables


class DemoSite(Tables, Keyboard, Outline):
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

    def found(self, course_key: CourseKey) -> list[UsageKey]:
        return [block.usage_key for block in course.blocks() if block.usage_key.course_key == course_key]

    def is_off_contents(self, usage_key: UsageKey) -> bool:  # noqa: ARG002 - the demo's courses hide no section
        return False

    def title_for(self, user_id: int, usage_key: UsageKey) -> str:
        block = course.block(usage_key)
        return "" if block is None else block.title.into(self.language_of(user_id))

    def view_data_of(self, usage_key: UsageKey) -> Mapping[str, Any]:
        """The block is asked, bound to nobody, as the platform asks it when a course is published."""
        told: dict[str, Any] = unbound_block(usage_key).student_view_data()
        return told

    def block(self, usage_key: UsageKey) -> Any | None:
        try:
            return unbound_block(usage_key)
        except NoSuchBlockError:
            return None

    def course_blocks(self, course_key: CourseKey) -> list[Any]:
        return unbound_blocks(self.found(course_key))

    def language_of(self, user_id: int) -> str:
        return super().language_of(user_id) or settings.LANGUAGE_CODE
