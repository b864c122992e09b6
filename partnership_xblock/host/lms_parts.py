"""The platform modules that the LMS adapter depends on, and whether they exist.

Used by `partnership_check` only. Nothing is imported but the packages above a module: its existence is enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from typing import Final

from django.conf import settings

PARTS: Final[Mapping[str, str]] = {
    "nobody is known to be at the keyboard": "crum",
    "nobody has a role or is enrolled": "common.djangoapps.student.roles",
    "nobody has a name": "common.djangoapps.student.models",
    "nobody may write in Studio": "common.djangoapps.student.auth",
    "looking as a learner is not noticed": "lms.djangoapps.courseware.masquerade",
    "there are no cohorts": "openedx.core.djangoapps.course_groups.cohorts",
    "there are no teams": "lms.djangoapps.teams.models",
    "nobody is led to the next activity": "lms.djangoapps.course_blocks.api",
    "no activity is known as related to another": "lms.djangoapps.course_api.blocks.transformers.student_view",
    "courses are called by their keys": "openedx.core.djangoapps.content.course_overviews.models",
    "nobody's language or time zone is known": "openedx.core.djangoapps.user_api.models",
    "a site's own address and sender are not used": "openedx.core.djangoapps.site_configuration.helpers",
    "no grade is sent": "lms.djangoapps.grades.signals.signals",
    "nothing is marked as done": "completion.models",
    "no event is written": "eventtracking.tracker",
}
"""What follows where it is missing → the module."""


def missing() -> dict[str, str]:
    """The modules that do not exist."""
    return {purpose: module for purpose, module in PARTS.items() if not _exists(module)}


def _exists(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):  # a package above it is missing, or is no package
        return False


def in_studio() -> bool:
    """Whether this process is Studio (cms/envs/common.py, ROOT_URLCONF)."""
    return str(getattr(settings, "ROOT_URLCONF", "")).startswith("cms.")


def completion_on() -> bool | None:
    """Whether the platform tracks completion at all; None where there is no such part. The switch is the one that
    `CompletionService.completion_tracking_enabled` reads (edx-completion, completion/waffle.py)."""
    try:
        from completion.waffle import ENABLE_COMPLETION_TRACKING_SWITCH
    except ImportError:
        return None
    return bool(ENABLE_COMPLETION_TRACKING_SWITCH.is_enabled())
