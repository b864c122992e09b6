"""An older release's database, loaded beside the tests' own and used in its place for a while."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.utils import load_backend

from tests.upgrade.releases import Release

NAME = "partnership_release"
DUMPS = {"sqlite": "sqlite", "mysql": "mariadb", "postgresql": "postgres"}
"""Django's name of a database → ours."""


@contextmanager
def loaded(release: Release, folder: Path) -> Iterator[BaseDatabaseWrapper]:
    """The release's data on a database like the one the tests run on; everything asked of Django goes there.

    A database of its own, on the same server (for SQLite: in `folder`), which is dropped afterwards.
    """
    vendor = connection.vendor
    name = str(folder / "release.sqlite3") if vendor == "sqlite" else NAME
    _create(vendor, name)
    mine = connections["default"]
    settings = {**mine.settings_dict, "NAME": name}
    kept: BaseDatabaseWrapper = load_backend(settings["ENGINE"]).DatabaseWrapper(settings, "default")
    connections["default"] = kept
    try:
        _load(kept, release.sql(DUMPS[vendor]))
        yield kept
    finally:
        kept.close()
        connections["default"] = mine
        _drop(vendor, name)


def migrate() -> None:
    call_command("migrate", verbosity=0)


def _create(vendor: str, name: str) -> None:
    _drop(vendor, name)
    if vendor != "sqlite":
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name}" + (" CHARACTER SET utf8mb4" if vendor == "mysql" else ""))


def _drop(vendor: str, name: str) -> None:
    if vendor == "sqlite":
        Path(name).unlink(missing_ok=True)
        return
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {name}")


def _load(database: BaseDatabaseWrapper, sql: str) -> None:
    """Without the servers' own clients. What a dump switches off or on ends with its connection."""
    if database.vendor == "sqlite":
        # Not through Django's connection: it looks at foreign keys at once, before the tables they lead to are there.
        with closing(sqlite3.connect(database.settings_dict["NAME"])) as file:
            file.executescript(sql)
        return
    database.ensure_connection()
    raw = database.connection
    if database.vendor == "postgresql":
        raw.execute(sql)
    else:
        with raw.cursor() as cursor:
            # mariadb-dump ends a statement at a line's end, and escapes the line breaks in texts.
            for statement in sql.split(";\n"):
                if statement.strip():
                    cursor.execute(statement)
        raw.commit()
    database.close()
