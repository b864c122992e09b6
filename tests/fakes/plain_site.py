"""A plain Django site as `host.standalone.Site`, all in memory: the access table is held on it as on the fake LMS.

It knows people and courses by the same names as the fake platform (`fake_platform.Platform`), so the same people can be
put into either; nothing of the platform is importable beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User

from partnership_xblock.host.protocol import Masquerade, Standing
from partnership_xblock.host.standalone import NoSite

STAFF = {"limited_staff", "staff", "instructor"}
AUTHORS = {"staff", "instructor"}


@dataclass
class Plain:
    """What the site keeps."""

    enrolments: set[tuple[int, str]] = field(default_factory=set)
    roles: set[tuple[int, str, str, str | None]] = field(default_factory=set)
    profiles: dict[int, str] = field(default_factory=dict)
    courses: dict[str, str] = field(default_factory=dict)
    site: dict[str, str] = field(default_factory=dict)
    completions: dict[tuple[int, str], float] = field(default_factory=dict)
    grades: list[Any] = field(default_factory=list)
    modulestore: Any = None
    """User id or None → the block, bound to that learner or to nobody; as on the fake platform."""
    deleted: set[str] = field(default_factory=set)
    """Blocks that are in no course any more, by their keys."""
    request: Any = None
    looking_at: Any = None
    """What the person at the keyboard has chosen: an account, "any", or None for herself."""


PLAIN = Plain()


def reset() -> Plain:
    PLAIN.__dict__.update(Plain().__dict__)
    return PLAIN


def roles_of(user_id: int, course_key: Any) -> set[str]:
    """Of an account that was never activated, none."""
    if not User.objects.filter(pk=user_id, is_active=True).exists():
        return set()
    return {role for id_, role, _org, course in PLAIN.roles if (id_, course) == (user_id, str(course_key))}


def is_admin(user_id: int) -> bool:
    return User.objects.filter(pk=user_id, is_staff=True, is_active=True).exists()


class PlainSite(NoSite):
    """Denies what it does not know, as `NoSite` does."""

    public_url = "https://plain.test"

    def standing(self, user_id, course_key):
        roles = roles_of(user_id, course_key)
        return Standing(
            enrolled=(user_id, str(course_key)) in PLAIN.enrolments,
            trainer=bool(roles & STAFF) or is_admin(user_id),
        )

    def teachers(self, course_key, *, after, limit):
        here = {user_id for user_id, course in PLAIN.enrolments if course == str(course_key) and user_id > after}
        return sorted(one for one in here if not self.standing(one, course_key).trainer)[:limit]

    def enrolled_among(self, course_key, user_ids):
        return {one for one in user_ids if (one, str(course_key)) in PLAIN.enrolments}

    def real_user_id(self, request):
        return super().real_user_id(request if request is not None else PLAIN.request)

    def masquerade(self, request, course_key, acting_for):
        real = self.real_user_id(request)
        if real is None:
            return None
        if acting_for is not None and acting_for != real:
            return Masquerade(learner_id=acting_for)
        return Masquerade(learner_id=None) if PLAIN.looking_at == "any" else None

    def can_write_studio(self, user_id, course_key):
        return bool(roles_of(user_id, course_key) & AUTHORS) or is_admin(user_id)

    def block_path(self, usage_key):
        return f"/blocks/{usage_key}"

    def has_block(self, usage_key):
        return str(usage_key) not in PLAIN.deleted

    def block(self, usage_key):
        return PLAIN.modulestore(None) if self.has_block(usage_key) and PLAIN.modulestore else None

    def record_completion(self, learner_id, usage_key, completion):
        PLAIN.completions[learner_id, str(usage_key)] = completion

    def record_grade(self, grade):
        PLAIN.grades.append(grade)
        return "sent"
