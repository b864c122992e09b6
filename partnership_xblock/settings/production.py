"""Settings that a deployment's environment file may change."""

from __future__ import annotations

from typing import Any

from partnership_xblock.settings.extended import extend


def plugin_settings(settings: Any) -> None:
    """Takes this app's settings from the environment file (`ENV_TOKENS`), where the platform has read one, and repeats
    the additions that the file may have replaced."""
    tokens = getattr(settings, "ENV_TOKENS", {})
    for name in ("PARTNERSHIP_HOST", "PARTNERSHIP_RETENTION_MONTHS"):
        setattr(settings, name, tokens.get(name, getattr(settings, name)))
    extend(settings)
