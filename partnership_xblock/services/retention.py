"""The one place that knows how long a course keeps its work, by its own rule or the site's."""

from __future__ import annotations

import hashlib
from typing import Final

from django.conf import settings

from partnership_xblock.domain.retention import Rule
from partnership_xblock.repositories import retention

from .remembered import remembered

SECONDS: Final = 60
"""How long a page may still say the former rule."""


def rule_of(course_key: str) -> Rule:
    """The rule that a purge follows. 1 query."""
    own, months = retention.course_rule(course_key)
    if own:
        return Rule(months, "course")
    default = getattr(settings, "PARTNERSHIP_RETENTION_MONTHS", None)
    return Rule(None, "none") if default is None else Rule(int(default), "site")


def months_kept(*, course_key: str) -> int | None:
    """What every page tells its reader; None: as long as the course. 1 query in a minute for each course.

    In the cache are a course and a number, nothing of anyone; its key is hashed, because a course key may hold what a
    cache's key may not.
    """
    name = f"partnership_xblock.months.{hashlib.sha256(course_key.encode()).hexdigest()[:32]}"
    months: int | None = remembered(name, lambda: (rule_of(course_key).months,), SECONDS)[0]
    return months
