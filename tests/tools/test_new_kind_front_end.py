"""A kind as `make kind` lays it out needs no mending by hand in the front-end: types, linter, build and golden cases.

Slow (its own types of the whole front-end): two questions of `make check` asked again, for one more kind.
"""

from __future__ import annotations

from pathlib import Path

import check
import pytest

pytestmark = pytest.mark.slow

MODULES = Path(__file__).resolve().parents[2] / "node_modules"


@pytest.fixture(scope="module")
def garden_on_a_page(garden):
    """The front-end's tools beside the copy."""
    if not (MODULES.parent / check.TSC).exists():
        pytest.skip("the front-end's tools are not installed (make check does)")
    (garden.root / "node_modules").symlink_to(MODULES)
    types = garden.run("node", "tools/types.mjs")
    assert types.returncode == 0, types.stdout + types.stderr
    return garden


@pytest.mark.parametrize(
    "asked",
    [
        (check.TSC, "--noEmit"),
        ("node_modules/.bin/eslint", "frontend/activities/garden"),
        ("node_modules/.bin/depcruise", "--config", ".dependency-cruiser.mjs", "frontend"),
        ("node_modules/.bin/vitest", "run", "frontend/activities/garden", "frontend/activities/conformance.test.ts"),
        ("node", "tools/build.mjs"),
        ("node", "tools/test_ratio.mjs"),
    ],
    ids=["tsc", "eslint", "imports", "vitest", "build", "test_ratio"],
)
def test_the_front_end_takes_it_as_it_is(garden_on_a_page, asked):
    output = garden_on_a_page.run(*asked)
    assert output.returncode == 0, output.stdout + output.stderr


def test_python_types_hold(garden):
    """The kind and what stands on it; the rest is asked by make check."""
    output = garden.python("-m", "mypy", "--no-incremental", "-p", "partnership_xblock.activities")
    assert output.returncode == 0, output.stdout + output.stderr
