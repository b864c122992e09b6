"""Where the demo keeps its data, by one variable."""

from __future__ import annotations

from pathlib import Path

import pytest

from demo.database import database

FOLDER = Path("/somewhere")


def test_sqlite_beside_the_demo_unless_told_otherwise():
    assert database("", FOLDER)["NAME"] == "/somewhere/demo.sqlite3"
    assert database("sqlite:////tmp/x.sqlite3", FOLDER)["NAME"] == "/tmp/x.sqlite3"


@pytest.mark.parametrize(
    ("url", "engine", "port"),
    [
        ("mysql://root:p%40ss@127.0.0.1:3307/demo", "django.db.backends.mysql", "3307"),
        ("postgresql://root:p%40ss@127.0.0.1/demo?sslmode=disable", "django.db.backends.postgresql", ""),
    ],
)
def test_servers(url, engine, port):
    made = database(url, FOLDER)
    assert (made["ENGINE"], made["NAME"], made["PASSWORD"], made["PORT"]) == (engine, "demo", "p@ss", port)
    assert made["ATOMIC_REQUESTS"] is True, "as in the LMS"


def test_what_is_not_known_is_said():
    with pytest.raises(ValueError, match="oracle"):
        database("oracle://x/y", FOLDER)
