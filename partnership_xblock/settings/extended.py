"""Additions to settings that belong to the platform and its operators.

Each is added once and never replaces other entries: `plugin_settings` runs for every kind of settings, and an
environment file read between two of them may have replaced a whole list (lms/envs/production.py of the platform).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from partnership_xblock.host.worker import is_redis, redis_patience

BLOCK_TYPE: Final = "partnership"

STEPS: Final[Mapping[str, str]] = {
    # The dashboard that Teak and Ulmo render, and later releases where the operator has switched it back on.
    "org.openedx.learning.instructor.dashboard.render.started.v1": "partnership_xblock.plugin.steps.AddReviewSection",
    # The dashboard since Verawood, a front-end of its own.
    "org.openedx.learning.instructor.dashboard.tabs.requested.v1": "partnership_xblock.plugin.steps.AddReviewTab",
}
"""Filter → our step in its pipeline."""

TEMPLATES: Final = Path(__file__).resolve().parent.parent / "templates"
"""Where the section's Mako template is: the rendered dashboard includes it by name (instructor_dashboard_2.html)."""


def extend(settings: Any) -> None:
    """Adds the tab in the instructor dashboard, its template, the block type for content libraries, and a time limit
    for a silent broker."""
    config = dict(getattr(settings, "OPEN_EDX_FILTERS_CONFIG", None) or {})
    for name, step in STEPS.items():
        config[name] = with_step(config.get(name), step)
    settings.OPEN_EDX_FILTERS_CONFIG = config
    _extend_mako(settings)
    _extend_libraries(settings)
    _extend_broker(settings)


def with_step(configured: Any, step: str) -> Any:
    """A filter's configuration with our step at the end of its pipeline, in any of its three forms
    (`openedx_filters.tooling`, get_pipeline_configuration: a dictionary, a list, or one step's path)."""
    if isinstance(configured, Mapping):
        return {**configured, "pipeline": _once(configured.get("pipeline") or [], step)}
    if isinstance(configured, str):
        return _once([configured] if configured else [], step)
    return _once(configured or [], step)


def _once(pipeline: Any, step: str) -> list[str]:
    return [*pipeline] if step in pipeline else [*pipeline, step]


def _extend_mako(settings: Any) -> None:
    """Changes the list in place: in production the template engine already refers to it when plugins are loaded
    (`derive_settings` runs before `add_plugins`). Last, so that no template of the platform is shadowed."""
    folders = getattr(settings, "MAKO_TEMPLATE_DIRS_BASE", None)
    if isinstance(folders, list) and str(TEMPLATES) not in map(str, folders):
        folders.append(TEMPLATES)


def _extend_libraries(settings: Any) -> None:
    """Only Studio has the list (cms/envs/common.py). Where there is none, no list restricts the type."""
    allowed = getattr(settings, "LIBRARY_ENABLED_BLOCKS", None)
    if isinstance(allowed, (list, tuple)) and BLOCK_TYPE not in allowed:
        settings.LIBRARY_ENABLED_BLOCKS = [*allowed, BLOCK_TYPE]


def _extend_broker(settings: Any) -> None:
    """Grades are sent by the platform's tasks, in the request of the trainer who decides. Celery waits without end for
    a Redis that accepts a connection and stays silent, unless its transport options name a limit; an operator's own
    limit stays."""
    if is_redis(getattr(settings, "BROKER_URL", None)):
        own = getattr(settings, "BROKER_TRANSPORT_OPTIONS", None) or {}
        settings.BROKER_TRANSPORT_OPTIONS = {**redis_patience(), **own}
