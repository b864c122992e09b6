"""The one place for which saves are told to the tracking log.

A teacher at work saves every few seconds: all of it would drown the log and say little. Told are the first save in a
block (she has begun) and then one each time the revisions of her two documents pass a multiple of the setting. It is
a matter of numbers, not of chance: a save that is sent again tells what it told before, or nothing.
"""

from __future__ import annotations

from typing import Final

from django.conf import settings

EVERY: Final = 20
"""When the setting is missing."""


def every() -> int:
    """`PARTNERSHIP_SAVED_EVENT_EVERY`: 1 tells every save, 0 only the first in a block."""
    return max(0, int(getattr(settings, "PARTNERSHIP_SAVED_EVENT_EVERY", EVERY)))


def is_told(*, first: bool, before: int, after: int, one_in: int) -> bool:
    """Whether a save that took the revisions from `before` to `after` is told."""
    return first or (one_in > 0 and after // one_in > before // one_in)
