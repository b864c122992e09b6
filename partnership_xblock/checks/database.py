"""Does the database store Thai correctly, and lock rows as the app needs?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import connection

from .question import Finding, Question

TESTED_ISOLATION = "READ-COMMITTED"
"""Django's own default for MySQL and MariaDB, under which the tests run."""


def ask() -> Iterator[Finding]:
    if connection.vendor == "sqlite":
        yield Finding("hint", "The database is SQLite, which has one writer at a time: fine for trying out.")
    elif connection.vendor == "postgresql":
        yield from _postgres()
    elif connection.vendor == "mysql":
        yield from _mysql()
    else:
        yield Finding("warning", f"The database is {connection.vendor}, on which nothing was ever tested.")


def _postgres() -> Iterator[Finding]:
    (encoding,) = _row("SHOW server_encoding")
    if encoding.upper() == "UTF8":
        yield Finding("ok", "PostgreSQL, UTF-8.")
    else:
        yield Finding("error", f"PostgreSQL keeps text as {encoding}.", "Make the database anew with encoding UTF8.")


def _mysql() -> Iterator[Finding]:
    charset, version = _row("SELECT @@character_set_connection, VERSION()")
    name = "MariaDB" if "mariadb" in version.lower() else "MySQL"
    if charset == "utf8mb4":
        yield Finding("ok", f"{name} {version}, utf8mb4.")
    else:
        yield Finding(
            "error",
            f"{name} is spoken to in {charset}, which cannot carry every character people write.",
            "Set OPTIONS: {'charset': 'utf8mb4'} for the default database.",
        )
    for (table,) in _rows(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
        " AND table_name LIKE 'partnership\\_xblock\\_%%' AND table_collation NOT LIKE 'utf8mb4%%' ORDER BY table_name"
    ):
        yield Finding(
            "error",
            f"Table {table} is not utf8mb4.",
            f"ALTER TABLE {table} CONVERT TO CHARACTER SET utf8mb4; back up first.",
        )
    isolation = _isolation()
    if isolation != TESTED_ISOLATION:
        yield Finding(
            "warning",
            f"Transactions run under {isolation}; the app was tested under {TESTED_ISOLATION}.",
            "Set OPTIONS: {'isolation_level': 'read committed'}, Django's own default, or expect more answers “busy”.",
        )


def _isolation() -> str:
    """MySQL 8 has `transaction_isolation` only, MariaDB before 11.1 `tx_isolation` only."""
    rows = _rows("SHOW VARIABLES WHERE Variable_name IN ('transaction_isolation', 'tx_isolation')")
    return str(rows[0][1]).upper() if rows else "an unknown level"


def _row(sql: str) -> Any:
    return _rows(sql)[0]


def _rows(sql: str) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, [])
        return list(cursor.fetchall())


QUESTION = Question(name="database", ask=ask, database=True)
