"""Remembers values in the site's cache for a while.

The cache is optional: without one, or when it fails, values are made again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from django.core.cache import cache

log = logging.getLogger(__name__)


def remembered(name: str, make: Callable[[], Any], seconds: int) -> Any:
    """The cached value of a name, else a new one from `make`. None is not cached."""
    value = cached(name)
    if value is None:
        value = make()
        _attempt(lambda: cache.set(name, value, seconds))
    return value


def first(name: str, seconds: int) -> bool:
    """Whether nobody has asked this of a name for that long. False where there is no cache to tell: Django's dummy
    takes everything and keeps nothing."""
    return bool(_attempt(lambda: cache.add(name, 1, seconds) and cache.get(name)))


def forget(name: str) -> None:
    """Drops the cached value of a name."""
    _attempt(lambda: cache.delete(name))


def cached(name: str) -> Any:
    """The cached value of a name; None without one."""
    return _attempt(lambda: cache.get(name))


def _attempt(act: Callable[[], Any]) -> Any:
    try:
        return act()
    except Exception as error:  # noqa: BLE001 (a backend raises whatever its client does)
        log.warning("the cache does not answer: %s", type(error).__name__)
        return None
