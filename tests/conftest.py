"""The one place for what all tests share: what this machine lacks is said, and never passed over silently."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import settings as hypothesis_settings

from tools.demo_server import find_chromium

# A busy machine is no fault of the code: no test here is timed, hypothesis' examples neither.
hypothesis_settings.register_profile("untimed", deadline=None)
hypothesis_settings.load_profile("untimed")

NO_CHROMIUM = "no Chromium on this machine (apt-get install chromium fonts-thai-tlwg, or set CHROMIUM)"
NO_SERVER = "needs MariaDB or PostgreSQL (run by make test through tools/databases.py)"


@pytest.fixture(scope="session")
def chromium_path() -> str:
    path = find_chromium()
    if path is None:
        pytest.skip(NO_CHROMIUM)
    return path


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """A test that switches the language leaves no trace of it in the next."""
    from django.utils import translation

    yield
    translation.deactivate()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Building and installing takes a minute: only when asked for by name (`make packaging`)."""
    if collection_path.name != "packaging" or any("packaging" in argument for argument in config.args):
        return None
    return True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser stories need a Chromium, races need a server with row locks."""
    missing = {}
    if find_chromium() is None:
        missing["browser"] = pytest.mark.skip(reason=NO_CHROMIUM)
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        missing["database"] = pytest.mark.skip(reason=NO_SERVER)
    for item in items:
        for marker, skip in missing.items():
            if item.get_closest_marker(marker):
                item.add_marker(skip)
