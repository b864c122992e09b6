"""Counts this app's own queries: what they cost is a promise (performance.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection
from django.test.utils import CaptureQueriesContext

OWN = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE)\b.*partnership_xblock_", re.DOTALL)


class OwnQueries(list[str]):
    """Statements on our tables, in order. Savepoints and the host's tables are not in it."""


@contextmanager
def own_queries() -> Iterator[OwnQueries]:
    queries = OwnQueries()
    with CaptureQueriesContext(connection) as captured:
        yield queries
    queries.extend(query["sql"] for query in captured.captured_queries if OWN.match(query["sql"]))
