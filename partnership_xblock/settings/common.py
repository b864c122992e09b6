"""This app's settings in every process of the platform, LMS and Studio.

Only defaults and additions, and no module that needs an app: the platform loads this before its apps are ready.
"""

from __future__ import annotations

from typing import Any

from partnership_xblock.settings.events import allow_events
from partnership_xblock.settings.extended import extend


def plugin_settings(settings: Any) -> None:
    """Called by the platform's plugin loader with its settings module; an operator's own value is kept."""
    if not hasattr(settings, "PARTNERSHIP_HOST"):
        settings.PARTNERSHIP_HOST = "partnership_xblock.host.lms.LmsHost"
    if not hasattr(settings, "PARTNERSHIP_RETENTION_MONTHS"):
        # Months after a course's end that its work is kept; None keeps it. A course may have a rule of its own.
        settings.PARTNERSHIP_RETENTION_MONTHS = None
    allow_events(settings)
    extend(settings)
