"""Which tests a database server is asked: those that touch the database, but for folders that none can change.

Used by tools/suite.py (`make databases`), noxfile.py (a release on its own server) and tests/conftest.py, which marks
them `on_servers`.
"""

from __future__ import annotations

import os

WITHOUT_DATABASE = [
    "activities",
    "aspects",
    "browser",
    "conformance",
    "demo",
    "domain",
    "events",
    "exports",
    "frontend",
    "golden",
    "tools",
    "tutor",
    "wording",
]
"""Folders of tests that no database server changes. Only to collect them takes each process several seconds."""
THROUGH_THE_API = ["block", "pages", "plugin"]
"""Folders of tests of adapters that meet the database through the api alone (.importlinter): what it does on a server
is asked by the services' own tests."""
WALK_LATER = "WALK_LATER"
"""Set where `make walk` follows, which walks longer on both servers."""


def is_asked(folder: str, marks: set[str]) -> bool:
    """Of a test in this folder of tests/, with these marks."""
    asked = "browser" not in marks and bool({"database", "django_db"} & marks)
    return asked and folder not in (*WITHOUT_DATABASE, *THROUGH_THE_API)


def on_servers() -> list[str]:
    """What pytest is told."""
    aside = [*WITHOUT_DATABASE, *THROUGH_THE_API]
    aside += ["concurrency/test_walk.py"] if os.environ.get(WALK_LATER) else []
    return ["-m", "on_servers", "--hypothesis-profile", "brief", *(f"--ignore=tests/{name}" for name in aside)]
