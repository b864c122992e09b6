"""The one place that asks how a database reads a page of the trainer's queue."""

from __future__ import annotations

from typing import Final

from django.db import connection

from tests.fakes.desk import Desk
from tests.fakes.sql import own_queries

QUEUE_INDEX: Final = "partnership_sub_queue"
_EXPLAIN: Final = {"sqlite": "EXPLAIN QUERY PLAN", "mysql": "EXPLAIN", "postgresql": "EXPLAIN"}


def queries_of_queue(desk: Desk) -> int:
    """Own statements of one page."""
    with own_queries() as queries:
        desk.queue()
    return len(queries)


def plan_of_queue(desk: Desk) -> str:
    """What the database says of the statement that reads what waits, oldest first."""
    with own_queries() as queries:
        desk.queue()
    listing = next(sql for sql in queries if "ORDER BY" in sql and "'submitted'" in sql)
    with connection.cursor() as cursor:
        cursor.execute(f"{_EXPLAIN[connection.vendor]} {listing}")
        return "\n".join(" ".join(str(cell) for cell in row) for row in cursor.fetchall())
