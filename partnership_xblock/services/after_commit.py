"""The one place for what is done once a transaction is certain and may fail without breaking what it follows.

Django's own `on_commit(..., robust=True)` swallows errors too, but logs their words, which may be somebody's work, and
fails itself on a `functools.partial` (it asks for its `__qualname__`; Django 4.2 to 5.2).
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from django.db import transaction

log = logging.getLogger(__name__)


def after_commit(what: str, act: Callable[[], object]) -> None:
    """Run after the outermost transaction, never after a rollback; at once where none is open."""
    transaction.on_commit(lambda: attempt(what, act))


def attempt(what: str, act: Callable[[], object]) -> None:
    """Run now; an error is logged, without its words."""
    try:
        act()
    except Exception as error:  # noqa: BLE001 (what was committed stands)
        log.warning("after a commit, %s failed: %s", what, type(error).__name__)
