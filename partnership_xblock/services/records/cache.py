"""What may be remembered for a while in the site's cache. A cache is a help: without one, or with a dead one, what it
would have held is made again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from django.core.cache import cache

log = logging.getLogger(__name__)


def remembered(name: str, make: Callable[[], Any], seconds: int) -> Any:
    """What the cache has under a name, else what is made now. None is not remembered."""
    found = kept(name)
    if found is None:
        found = make()
        _attempt(lambda: cache.set(name, found, seconds))
    return found


def kept(name: str) -> Any:
    """What the cache has under a name; None for nothing."""
    return _attempt(lambda: cache.get(name))


def _attempt(act: Callable[[], Any]) -> Any:
    try:
        return act()
    except Exception as error:  # noqa: BLE001 (a backend raises whatever its client does)
        log.warning("the cache does not answer: %s", type(error).__name__)
        return None
