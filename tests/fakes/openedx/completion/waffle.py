"""completion/waffle.py of edx-completion: the switch that the service reads as well."""

from __future__ import annotations

from fake_platform import PLATFORM


class _Switch:
    def is_enabled(self) -> bool:
        return PLATFORM.completion_on


ENABLE_COMPLETION_TRACKING_SWITCH = _Switch()
