"""The one place for this app's settings in every process of the platform, LMS and Studio.

Only defaults, nothing imported and nothing read: the platform loads this before its apps are ready.
"""

from __future__ import annotations

from typing import Any


def plugin_settings(settings: Any) -> None:
    """Called by the platform's plugin loader with its settings module; an operator's own value is kept."""
    if not hasattr(settings, "PARTNERSHIP_HOST"):
        settings.PARTNERSHIP_HOST = "partnership_xblock.host.lms.LmsHost"
    if not hasattr(settings, "PARTNERSHIP_RETENTION_MONTHS"):
        # Months after a course's end that its work is kept; None keeps it. A course may have a rule of its own.
        settings.PARTNERSHIP_RETENTION_MONTHS = None
