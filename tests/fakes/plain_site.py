"""A plain Django site without any platform: the model (`demo.platform`) behind `host.standalone`.

`PARTNERSHIP_SITE` names `site`, which gives the only one of a process.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from demo.platform.memory import Memory


@dataclass
class Plain(Memory):
    """`host.standalone.Site`."""

    looking_at: dict[str, Any] = field(default_factory=dict)
    """Course key → whom the person at the keyboard has chosen to look as: an account, "any", or None for herself."""

    public_url = "https://plain.test"

    def looks_as_any(self, request, course_key):
        real = self.real_user_id(request)
        chosen = self.looking_at.get(str(course_key)) == "any"
        return chosen and real is not None and self.may_look_as(real, None, course_key)

    def about_path(self, course_key):
        return "/"

    def block_path(self, usage_key):
        return f"/blocks/{usage_key}"


PLAIN = Plain()


def site() -> Plain:
    return PLAIN


def reset() -> Plain:
    # What a test has put on it goes as well.
    PLAIN.__dict__.clear()
    PLAIN.__dict__.update(Plain().__dict__)
    return PLAIN
