"""Runs a verb in a transaction, and actions after its commit.

The LMS runs handlers of blocks without a transaction, so each verb brings its own (`atomically`). A verb may run twice
when two writers conflict, and must do nothing outside the database itself: everything else belongs in `after_commit`.
There an error does not break what it follows. Django's own `on_commit(..., robust=True)` swallows errors too, but logs
their words, which may be a teacher's, and fails itself on a `functools.partial` (it asks for its `__qualname__`; Django
4.2 to 5.2).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import wraps
from typing import Final, ParamSpec, TypeVar

from django.db import DatabaseError, IntegrityError, OperationalError, connection, transaction

from partnership_xblock.domain.errors import Refused

P = ParamSpec("P")
R = TypeVar("R")

MYSQL_MET: Final = frozenset({1213, 1205, 1020})
"""Deadlock, lock wait timeout, and MariaDB's "record has changed since last read"."""
POSTGRES_MET: Final = frozenset({"40P01", "40001"})
"""Deadlock, serialization failure."""
SQLITE_TRIES: Final = 8
"""SQLite has no row locks: a writer that read before another wrote is refused at once, however short the write."""


def atomically(verb: Callable[P, R]) -> Callable[P, R]:
    """Runs a verb in a transaction; after a deadlock, or a row that another writer made at the same moment, it is tried
    once more.

    Raises Refused `busy` when the second try conflicts as well. Inside a caller's transaction a deadlock cannot be
    tried again (the database has rolled back the caller's work too), so it is raised to the caller.
    """

    @wraps(verb)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        within = connection.in_atomic_block
        tries = SQLITE_TRIES if connection.vendor == "sqlite" else 2
        for left in reversed(range(tries)):
            try:
                with transaction.atomic():
                    return verb(*args, **kwargs)
            except (IntegrityError, OperationalError) as error:
                if isinstance(error, OperationalError) and (within or not _met_another_writer(error)):
                    raise
                if not left:
                    raise Refused("busy") from error
                if connection.vendor == "sqlite":
                    time.sleep(0.01 * (tries - left))
        raise AssertionError  # pragma: no cover -- the loop returns or raises

    return run


def _met_another_writer(error: DatabaseError) -> bool:
    cause = error.__cause__
    if connection.vendor == "mysql":
        return bool(error.args) and error.args[0] in MYSQL_MET
    if connection.vendor == "postgresql":
        return getattr(cause, "sqlstate", None) in POSTGRES_MET or getattr(cause, "pgcode", None) in POSTGRES_MET
    return "locked" in str(error)


log = logging.getLogger(__name__)


def after_commit(what: str, act: Callable[[], object]) -> None:
    """Runs after the outermost transaction, never after a rollback; at once where none is open."""
    transaction.on_commit(lambda: attempt(what, act))


def attempt(what: str, act: Callable[[], object]) -> None:
    """Runs now; an error is logged, without its words."""
    try:
        act()
    except Exception as error:  # noqa: BLE001 (what was committed stands)
        log.warning("after a commit, %s failed: %s", what, type(error).__name__)
