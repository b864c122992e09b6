"""What is in the wheel and the sdist, and what is not."""

from __future__ import annotations

import subprocess
import tarfile
import zipfile
from pathlib import PurePosixPath

from .conftest import ROOT


def committed(*patterns: str) -> set[str]:
    """Names in this tree that are, or would be, committed."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns]
    names = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    return {name for name in names if (ROOT / name).is_file()}


def in_wheel(distributions) -> set[str]:
    with zipfile.ZipFile(distributions["wheel"]) as wheel:
        return {name for name in wheel.namelist() if ".dist-info/" not in name}


def test_the_wheel_holds_the_package_and_nothing_else(distributions):
    assert {PurePosixPath(name).parts[0] for name in in_wheel(distributions)} == {"partnership_xblock"}


def test_the_wheel_holds_every_module(distributions):
    modules = committed("partnership_xblock/*.py")
    assert {name for name in in_wheel(distributions) if name.endswith(".py")} == modules


def test_the_wheel_holds_no_source_of_the_front_end_no_demo_no_tests(distributions):
    names = in_wheel(distributions)
    assert not [name for name in names if name.endswith((".ts", ".tsx", ".scss", ".po", ".map"))]
    assert not [name for name in names if {"demo", "tests", "frontend", "node_modules"} & set(name.split("/"))]


def test_the_wheel_holds_exactly_the_built_files_templates_presets_and_compiled_catalogues(distributions):
    data = {name for name in in_wheel(distributions) if not name.endswith(".py")}
    expected = {"partnership_xblock/py.typed", *committed("partnership_xblock/activities/*.json")}
    for folder in ("static", "templates"):
        expected |= {f"partnership_xblock/{name}" for name in committed(folder)}
    for link in ("conf/locale", "translations", "locale"):
        catalogues = committed("partnership_xblock/conf/locale/*.mo")
        expected |= {name.replace("conf/locale", link) for name in catalogues}
    assert data == expected


def test_the_sdist_can_be_built_and_changed(distributions):
    with tarfile.open(distributions["sdist"]) as sdist:
        names = {PurePosixPath(*PurePosixPath(name).parts[1:]).as_posix() for name in sdist.getnames()}
    wanted = committed("setup.py", "pyproject.toml", "README.md", "LICENSE", "static", "templates", "frontend", "tests")
    kept = committed("tests/upgrade/[0-9]*")
    assert kept
    assert wanted - kept <= names
    assert not kept & names, "what is kept of earlier releases is for the repository"
    assert not [name for name in names if "__pycache__" in name or "node_modules" in name]
