"""This app's settings in the platform's own test runs: the same as in production."""

from __future__ import annotations

from partnership_xblock.settings.common import plugin_settings

__all__ = ["plugin_settings"]
