"""What all tests share: what this machine lacks is said and never passed over silently; how much is tried at random."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import settings as hypothesis_settings

from tests.cpu import Cpu, CpuTold
from tests.progress import Progress
from tools.demo_server import find_chromium
from tools.servers import is_asked

# A busy machine is no fault of the code: no test here is timed, hypothesis' examples neither. `--hypothesis-profile`
# chooses: `thorough` once in every full run, `brief` where the same tests run again on another release or database.
hypothesis_settings.register_profile("usual", deadline=None)
hypothesis_settings.register_profile("brief", deadline=None, max_examples=15)
hypothesis_settings.register_profile("thorough", deadline=None, max_examples=200)
hypothesis_settings.load_profile("usual")

TESTS = Path(__file__).resolve().parent
NO_CHROMIUM = "no Chromium on this machine (apt-get install chromium fonts-thai-tlwg, or set CHROMIUM)"
NO_SERVER = "needs MariaDB or PostgreSQL (run by make databases through tools/databases.py)"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--words", action="store_true", help="tell the progress in words instead of dots")
    parser.addoption("--cpu-limit", type=float, help="seconds of processor time that a single test may cost")
    parser.addoption("--cpu-told", action="store_true", help="write each test's processor time into the JUnit file")


def pytest_configure(config: pytest.Config) -> None:
    is_worker = hasattr(config, "workerinput")
    if config.getoption("--words") and not is_worker:
        config.pluginmanager.register(Progress(config), "progress-in-words")
    if limit := config.getoption("--cpu-limit"):
        if config.getoption("numprocesses", None):
            raise pytest.UsageError("--cpu-limit measures tests one after the other: leave out -n")
        config.pluginmanager.register(Cpu(limit), "cpu-of-tests")
    elif config.getoption("--cpu-told"):
        config.pluginmanager.register(CpuTold(), "cpu-of-tests")


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


@pytest.fixture(autouse=True)
def _own_cache() -> None:
    """What a test put into the process's cache is in no other."""
    from django.core.cache import cache

    cache.clear()


def pytest_collection_finish() -> None:
    """Ten thousand tests stay until the end: the search for memory that may be freed need not pass them each time."""
    gc.collect()
    gc.freeze()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Building and installing takes a minute: only when asked for by name (`make packaging`)."""
    if collection_path.name != "packaging" or any("packaging" in argument for argument in config.args):
        return None
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser stories need a Chromium, races need a server with row locks; what servers are asked has a mark."""
    missing = {}
    if find_chromium() is None:
        missing["browser"] = pytest.mark.skip(reason=NO_CHROMIUM)
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        missing["database"] = pytest.mark.skip(reason=NO_SERVER)
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0] if item.path.is_relative_to(TESTS) else ""
        if is_asked(folder, {mark.name for mark in item.iter_markers()}):
            item.add_marker("on_servers")
        for marker, skip in missing.items():
            if item.get_closest_marker(marker):
                item.add_marker(skip)
