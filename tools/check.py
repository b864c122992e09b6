"""Runs `make check`: every question, two at a time; all answers are shown, one failure fails.

python tools/check.py            everything
python tools/check.py ruff mypy  only these
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent

PII = ["--config_file", ".pii_annotations.yml", "--lint", "--coverage"]

LIMIT = 2.0
"""Seconds of processor time that a test may cost that is not marked `slow`."""
NOT_SLOW = [
    "--ignore=tests/tools",
    *("-m", "not slow and not browser and not database"),
    *("--cpu-limit", f"{LIMIT}", "--hypothesis-profile", "brief"),
]
PRICED = [sys.executable, "-m", "pytest", "-q", "--no-header", *NOT_SLOW]
HALF = ("access", "host", "lifecycle", "models", "rest_api")
"""Folders of tests/ that cost half of the processor time, measured test by test in two processes at once. The other
half is everything outside these folders."""

OF_TOOLS = [sys.executable, "-m", "pytest", "-q", "--no-header"]
TYPES = "tests/tools/test_types.py"
"""Half of what the tests of tools cost: it checks the types of the whole front-end, of trees with a fault."""

TSC = "node_modules/typescript-native/bin/tsc"
"""The compiler of our types, by its whole name: the other one, which linters stand on until they know this one's
programming interface, has a program of the same name."""

# The longest first, so that the last two end together; what compiler and minifier found before the tests that ask
# them again.
QUESTIONS: dict[str, list[str]] = {
    "slow-tests-half": [*PRICED, *(f"tests/{name}" for name in HALF)],
    "slow-tests-rest": [*PRICED, *(f"--ignore=tests/{name}" for name in HALF)],
    "order": [sys.executable, "tools/order.py"],
    "tsc": [TSC, "--noEmit"],
    "eslint": ["node_modules/.bin/eslint", "frontend", "tools"],
    "bundles": ["node", "tools/build.mjs", "--check"],
    "tools-types": [*OF_TOOLS, TYPES],
    "tools": [*OF_TOOLS, "tests/tools", f"--ignore={TYPES}"],
    "ruff": [f"{BIN}/ruff", "check", "."],
    "format": [f"{BIN}/ruff", "format", "--check", "."],
    "mypy": [sys.executable, "-m", "mypy"],
    "demo-mypy": [sys.executable, "-m", "mypy", "--config-file", "demo/mypy.ini", "demo"],
    "imports": [f"{BIN}/lint-imports", "--no-cache"],
    "migrations": [sys.executable, "-m", "django", "makemigrations", "--check", "--dry-run", "partnership_xblock"],
    "demo-migrations": [
        sys.executable,
        "-m",
        "django",
        "makemigrations",
        "--check",
        "--dry-run",
        "--settings",
        "demo.settings",
        "demo",
    ],
    "pii_check": [f"{BIN}/code_annotations", "django_find_annotations", *PII],
    "catalogues": [sys.executable, "tools/messages.py", "--check"],
    "openapi": [sys.executable, "tools/openapi.py", "--check"],
    "types": ["node", "tools/types.mjs", "--check"],
    "budgets": [sys.executable, "tools/budgets.py"],
    "loading": [sys.executable, "tools/loading.py"],
    "words": ["node", "tools/unused_words.mjs"],
    "front-end-imports": [
        "node_modules/.bin/depcruise",
        "--config",
        ".dependency-cruiser.mjs",
        "--output-type",
        "err-long",
        "frontend",
    ],
    "metadata": [sys.executable, "tools/metadata.py"],
    "test-ratio": ["node", "tools/test_ratio.mjs"],
}


PRICES_LATER = "PRICES_LATER"
"""Set where `make test` and `make prices` follow: most tests need no second run for their price (tools/prices.py), and
two processes that collect them compare their lists."""
TELL_ALL = {"budgets", "loading", "test-ratio"}
"""Questions whose whole answer is printed also on success."""


def ask(name: str) -> bool:
    """Runs one question; prints its whole output on failure, and the last line on success."""
    started = time.monotonic()
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "PYTHONPATH": str(ROOT),
        "CHROMIUM": "none",
        "PYTHON": sys.executable,
        "TMPDIR": tempfile.gettempdir(),
    }
    process = subprocess.run(
        QUESTIONS[name],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    seconds = f"{time.monotonic() - started:.1f} s"
    lines = process.stdout.strip().splitlines()
    if process.returncode:
        print(f"== {name}: FAILED ({seconds})\n{process.stdout.rstrip()}", flush=True)
    elif name in TELL_ALL:
        print(f"== {name}: ok ({seconds})\n{process.stdout.rstrip()}", flush=True)
    else:
        print(f"== {name}: ok ({seconds}) {lines[-1] if lines else ''}".rstrip(), flush=True)
    return process.returncode == 0


def chosen(names: list[str], *, later: bool) -> list[str]:
    """The questions to ask: those named, else all but, where they are asked `later`, prices and order of tests."""
    return names or [name for name in QUESTIONS if not (later and name.startswith(("slow-tests", "order")))]


def main(names: list[str]) -> int:
    unknown = set(names) - set(QUESTIONS)
    if unknown:
        print(f"no such question: {', '.join(sorted(unknown))}; there are {', '.join(QUESTIONS)}")
        return 2
    asked = chosen(names, later=bool(os.environ.get(PRICES_LATER)))
    with ThreadPoolExecutor(max_workers=2) as two:
        failed = [name for name, well in zip(asked, two.map(ask, asked), strict=True) if not well]
    print(f"check: {len(failed)} failed: {', '.join(failed)}" if failed else "check: all is well")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
