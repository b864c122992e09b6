"""The one place for this app's settings in the platform's own test runs: those of production do."""

from __future__ import annotations

from partnership_xblock.settings.common import plugin_settings

__all__ = ["plugin_settings"]
