"""How a database really read something: which index of which table, how much of its key, how many entries and rows.

An index's name alone proves nothing: it also stands among those a database thought of and did not take. Counted is what
was read, by the server's own counters (MariaDB: handler reads) or by its account of one run (PostgreSQL: EXPLAIN
ANALYZE). SQLite tells neither.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from tests.fakes.sql import own_queries

TABLES = "partnership_xblock_"


@dataclass(frozen=True)
class Access:
    """One table in one statement. `length` is MariaDB's key_len (bytes of the key that were used), `condition` is
    PostgreSQL's index condition."""

    table: str
    key: str
    length: int = 0
    condition: str = ""


@dataclass
class Reading:
    """All statements of one act on our tables."""

    accesses: list[Access] = field(default_factory=list)
    reads: int = 0

    def keys(self, table: str) -> set[str]:
        """The indexes of one of our tables that were used; an empty name where none was."""
        return {one.key for one in self.accesses if one.table == f"{TABLES}{table}"}

    def __str__(self) -> str:
        keys = dict.fromkeys(f"{one.key or 'no index'}/{one.length}" for one in self.accesses)
        return f"{self.reads} reads by {', '.join(keys)}"


def reading(act: Callable[[], object]) -> Reading:
    """What one run of it reads on our tables. Run twice before: the first may fill caches of the app."""
    act()
    if connection.vendor == "mysql":
        before = _handler_reads()
        act()
        reads = _handler_reads() - before
        with own_queries() as queries:
            act()
        return Reading([access for sql in _selects(queries) for access in _mariadb(sql)], reads)
    with own_queries() as queries:
        act()
    seen = Reading()
    for sql in _selects(queries):
        for access, rows in _postgres(sql):
            seen.accesses.append(access)
            seen.reads += rows
    return seen


def _selects(queries: list[str]) -> list[str]:
    return [sql for sql in queries if sql.lstrip().startswith("SELECT")]


def _handler_reads() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SHOW SESSION STATUS LIKE 'Handler_read%'")
        return sum(int(value) for _name, value in cursor.fetchall())


def _mariadb(sql: str) -> Iterator[Access]:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN {sql}")
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    for row in rows:
        if str(row["table"] or "").startswith(TABLES) or row["table"] in ("U0", "V0"):
            yield Access(str(row["table"]), row["key"] or "", int(row["key_len"] or 0))


def _postgres(sql: str) -> Iterator[tuple[Access, int]]:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}")
        answer = cursor.fetchone()[0]
    for node in _nodes((answer if isinstance(answer, list) else json.loads(answer))[0]["Plan"]):
        table = _table(node)
        if table.startswith(TABLES):
            # What a bitmap found is counted where its rows are opened.
            key = node.get("Index Name") or ", ".join(one["Index Name"] for one in _nodes(node) if "Index Name" in one)
            yield Access(table, key, condition=node.get("Index Cond", "")), _examined(node)


def _table(node: dict[str, Any]) -> str:
    return str(node.get("Relation Name", ""))


def _examined(node: dict[str, Any]) -> int:
    rows = node["Actual Rows"] + node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
    return int(rows * node["Actual Loops"])


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for part in node.get("Plans", ()):
        yield from _nodes(part)
