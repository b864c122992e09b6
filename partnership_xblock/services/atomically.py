"""The one place for transactions of a verb: all or nothing, and once more when two writers met.

The LMS runs handlers of blocks without a transaction, so each verb brings its own. A verb decorated here may run
twice and must do nothing outside the database itself: what the host is told belongs in `transaction.on_commit`.
"""

from __future__ import annotations

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
"""SQLite has no row locks: a writer that read before another wrote is turned away at once, however short the write."""


def atomically(verb: Callable[P, R]) -> Callable[P, R]:
    """Run a verb in a transaction; a deadlock, or a row made by somebody else at the same moment, is tried again once.

    Raises Refused `busy` when that met another writer as well. Inside a caller's transaction a deadlock cannot be
    tried again (the database has undone the caller's work too), so it is the caller's to see.
    """

    @wraps(verb)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        within = connection.in_atomic_block
        tries = SQLITE_TRIES if connection.vendor == "sqlite" else 2
        for left in reversed(range(tries)):
            try:
                with transaction.atomic():
                    return verb(*args, **kwargs)
            except (IntegrityError, OperationalError) as met:
                if isinstance(met, OperationalError) and (within or not _met_another_writer(met)):
                    raise
                if not left:
                    raise Refused("busy") from met
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
