"""Do trainers find the desk in the instructor dashboard?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from typing import Any

from django.conf import settings

from partnership_xblock.host import LMS_HOST, host_path
from partnership_xblock.host.lms_parts import in_studio
from partnership_xblock.settings.extended import STEPS, TEMPLATES

from .question import Finding, Question

ADVICE = "Look for a later line that sets OPEN_EDX_FILTERS_CONFIG whole (a Tutor patch), and let it add instead."


def ask() -> Iterator[Finding]:
    if in_studio():
        yield Finding("ok", "This is Studio, which has no instructor dashboard.")
        return
    config = getattr(settings, "OPEN_EDX_FILTERS_CONFIG", None) or {}
    if not config and host_path() != LMS_HOST:
        yield Finding("ok", "This site is not the platform, and has no instructor dashboard.")
        return
    if find_spec("openedx_filters") is None:
        yield Finding(
            "warning",
            "openedx-filters is not installed: no tab in the instructor dashboard.",
            "The platform brings it. Trainers also reach the desk from the activity itself.",
        )
        return
    lost = [name for name, step in STEPS.items() if step not in _pipeline(config.get(name))]
    for name in lost:
        yield Finding("warning", f"Our step is not in the pipeline of {name}: no tab in that dashboard.", ADVICE)
    folders = getattr(settings, "MAKO_TEMPLATE_DIRS_BASE", None)
    if folders is not None and str(TEMPLATES) not in map(str, folders):
        yield Finding(
            "error",
            "The template of our section is not in MAKO_TEMPLATE_DIRS_BASE: the legacy dashboard would fail.",
            f"Append “{TEMPLATES}” to that list instead of replacing it.",
        )
    elif not lost:
        yield Finding("ok", "The tab is in both instructor dashboards.")


def _pipeline(configured: Any) -> Any:
    return configured.get("pipeline") or [] if isinstance(configured, Mapping) else configured or []


QUESTION = Question(name="dashboard", ask=ask, cheap=True)
