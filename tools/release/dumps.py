"""Dumps a database as SQL text that any later release can load: by the server's own program, in a fixed order."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from tools.databases import program


def sqlite_dump(file: Path) -> str:
    with closing(sqlite3.connect(file)) as database:
        return "\n".join(database.iterdump()) + "\n"


def mariadb_dump(place: dict[str, str], name: str) -> str:
    """A statement ends at a line's end with a semicolon, and nowhere else: line breaks in texts are escaped."""
    options = ["--hex-blob", "--order-by-primary", "--skip-comments", "--skip-add-locks", "--skip-lock-tables"]
    return _run(
        program("mariadb-dump", "mysqldump"),
        "--no-defaults",
        f"--host={place['PARTNERSHIP_TEST_DB_HOST']}",
        f"--port={place['PARTNERSHIP_TEST_DB_PORT']}",
        f"--user={place['PARTNERSHIP_TEST_DB_USER']}",
        "--default-character-set=utf8mb4",
        *options,
        name,
    )


def postgres_dump(place: dict[str, str], name: str) -> str:
    """Rows in the order of their keys, as INSERTs; lines that only `psql` understands are left out."""
    server = [
        f"--host={place['PARTNERSHIP_TEST_DB_HOST']}",
        f"--port={place['PARTNERSHIP_TEST_DB_PORT']}",
        f"--username={place['PARTNERSHIP_TEST_DB_USER']}",
    ]
    cluster = "SELECT format('CLUSTER %I USING %I', tablename, indexname) FROM pg_indexes WHERE indexname LIKE '%_pkey'"
    statements = _run(program("psql"), *server, "-Atc", cluster, name).splitlines()
    _run(program("psql"), *server, "-qc", ";".join(statements), name)
    text = _run(program("pg_dump"), *server, "--inserts", "--rows-per-insert=50", "--no-owner", "--no-privileges", name)
    # `\\restrict` and comments name the program's version and a random word; no text of ours begins a line so.
    lines = [line for line in text.splitlines() if not line.startswith(("\\restrict ", "\\unrestrict ", "-- Dumped "))]
    return "\n".join(lines) + "\n"


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
