"""Reads from a read replica, where the platform has one and a small lag is acceptable.

The LMS routes by `edx_django_utils.db.read_replica.ReadReplicaRouter` (lms/envs/common.py, DATABASE_ROUTERS): reads go
to the writer, except within `read_queries_only()`, when they go to the database named `read_replica`, if there is one.
Studio has no such router, a plain Django site not even the package: there nothing changes.

Only for data that is shown and not written back, and where some seconds do not matter: lists and exports.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext


def may_lag(*, fresh: bool = False) -> AbstractContextManager[None]:
    """Reads within it go to the replica, where there is one; with `fresh` to the writer all the same.

    Never around a `yield`: the router's mark is the thread's, and would affect all code that runs in between.
    """
    if fresh:
        return nullcontext()
    try:
        from edx_django_utils.db.read_replica import read_queries_only
    except ImportError:
        return nullcontext()
    reading: AbstractContextManager[None] = read_queries_only()
    return reading
