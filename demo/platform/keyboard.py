"""Who is at the keyboard, and whether she looks at a course as somebody else (host-behaviour.md 2.8)."""

from __future__ import annotations

from abc import ABC, abstractmethod

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.host.protocol import Masquerade


class Keyboard(ABC):
    @property
    @abstractmethod
    def current_request(self) -> HttpRequest | None:
        """The request being answered, as crum has it in the LMS."""

    @abstractmethod
    def looks_as_any(self, request: HttpRequest | None, course_key: CourseKey) -> bool:
        """Whether the person at the keyboard has chosen to look at the course as any learner."""

    def real_user_id(self, request: HttpRequest | None) -> int | None:
        """Behind a masquerade too; None for visitors."""
        user = getattr(request if request is not None else self.current_request, "user", None)
        return user.pk if user is not None and user.is_authenticated else None

    def masquerade(
        self, request: HttpRequest | None, course_key: CourseKey, acting_for: int | None
    ) -> Masquerade | None:
        """While staff look as one learner, the block's scope id is that learner's."""
        real = self.real_user_id(request)
        if real is not None and acting_for is not None and acting_for != real:
            return Masquerade(learner_id=acting_for)
        return Masquerade(learner_id=None) if self.looks_as_any(request, course_key) else None
