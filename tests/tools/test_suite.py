"""No test is left out by a part of `make test` that collects only some folders."""

from __future__ import annotations

import re
from pathlib import Path

import suite

TESTS = Path(__file__).resolve().parent.parent
DATABASE = re.compile(r"mark\.django_db|mark\.database|\bdb: None\b|usefixtures\(.db.\)")
BROWSER = re.compile(r"mark\.browser")


def files_with(pattern: re.Pattern[str], folders: list[str]) -> set[str]:
    return {
        path.relative_to(TESTS).as_posix()
        for folder in folders
        for path in (TESTS / folder).rglob("*.py")
        if pattern.search(path.read_text(encoding="utf-8"))
    }


def test_what_needs_a_database_is_collected_for_the_servers():
    """The demo's tests need its own settings and run in a part of their own."""
    assert files_with(DATABASE, [name for name in suite.WITHOUT_DATABASE if name != "demo"]) == set()


def test_every_story_is_in_the_folder_that_the_browsers_collect():
    """The demo's tests have a part of their own, where they open a browser too."""
    others = [path.name for path in TESTS.iterdir() if path.is_dir() and path.name not in ("browser", "demo", "tools")]
    assert files_with(BROWSER, others) == set()
    assert files_with(BROWSER, ["browser"])
