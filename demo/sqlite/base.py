"""A database backend that makes SQLite bear several writers.

Django 4.2 opens transactions with a plain BEGIN: one that reads first and writes later fails at once with "database is
locked" when another writes in between, whatever the timeout. BEGIN IMMEDIATE waits its turn instead. (Django 5.1 has a
setting for it.)
"""

from __future__ import annotations

from typing import Any

from django.db.backends.sqlite3 import base


class DatabaseWrapper(base.DatabaseWrapper):
    def _start_transaction_under_autocommit(self) -> None:
        self.cursor().execute("BEGIN IMMEDIATE")

    def get_new_connection(self, conn_params: Any) -> Any:
        connection = super().get_new_connection(conn_params)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        return connection
