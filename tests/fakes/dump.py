"""Writes out the whole database as text, by the database's own means, to look for words in it.

SQLite writes itself out; MariaDB and PostgreSQL are asked by the program an operator would use for a backup.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection

from tools.databases import program


def database(*, without: Iterable[str] = ()) -> str:
    """Every row of every table, but of those named. What is not committed is not in it."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        left_out = tuple(f'INSERT INTO "{table}"' for table in (*without, "sqlite_sequence"))
        return "\n".join(line for line in connection.connection.iterdump() if not line.startswith(left_out))
    place = {name: str(value) for name, value in connection.settings_dict.items() if isinstance(value, (str, int))}
    if connection.vendor == "mysql":
        command = [_program("mariadb-dump", "mysqldump"), "--no-defaults", "--single-transaction"]
        command += ["--default-character-set=utf8mb4"]
        command += [f"--host={place['HOST']}", f"--port={place['PORT']}", f"--user={place['USER']}"]
        command += [f"--ignore-table={place['NAME']}.{table}" for table in without] + [place["NAME"]]
        environment = {**os.environ, "MYSQL_PWD": place["PASSWORD"]}
    else:
        command = [_program("pg_dump"), "--data-only", "--host", place["HOST"], "--port", place["PORT"]]
        command += ["--username", place["USER"], *(f"--exclude-table={table}" for table in without), place["NAME"]]
        environment = {**os.environ, "PGPASSWORD": place["PASSWORD"]}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout.decode("utf-8")


def _program(*names: str) -> str:
    try:
        return program(*names)
    except LookupError as missing:
        pytest.skip(f"no {missing} on this machine")


def cached() -> str:
    """Everything in the process's cache, as its bytes read."""
    return "\n".join(f"{key} {value!r}" for key, value in getattr(cache, "_cache", {}).items()) + "\n".join(
        value.decode("utf-8", errors="replace") for value in getattr(cache, "_cache", {}).values()
    )


def files(folder: Path) -> str:
    """Names and contents of everything below a folder."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return "\n".join(f"{path} {path.read_bytes().decode('utf-8', errors='replace')}" for path in paths)
