"""The one place for what `make check` asks: every question is asked, all answers are shown, one failure fails.

python tools/check.py            everything
python tools/check.py ruff mypy  only these
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent

PII = ["--config_file", ".pii_annotations.yml", "--lint", "--coverage"]

QUESTIONS: dict[str, list[str]] = {
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
    "bundles": ["node", "tools/build.mjs", "--check"],
    "budgets": [sys.executable, "tools/budgets.py"],
    "loading": [sys.executable, "tools/loading.py"],
    "tsc": ["node_modules/.bin/tsc", "--noEmit"],
    "eslint": ["node_modules/.bin/eslint", "frontend", "tools"],
    "metadata": [sys.executable, "tools/metadata.py"],
}


def ask(name: str) -> bool:
    """One question; what it printed is shown when the answer is no, and the last line when it is yes."""
    started = time.monotonic()
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings",
        "PYTHONPATH": str(ROOT),
        "PYTHON": sys.executable,
        "TMPDIR": tempfile.gettempdir(),
    }
    done = subprocess.run(
        QUESTIONS[name],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    seconds = f"{time.monotonic() - started:.1f} s"
    lines = done.stdout.strip().splitlines()
    if done.returncode:
        print(f"== {name}: FAILED ({seconds})\n{done.stdout.rstrip()}", flush=True)
    elif name in ("budgets", "loading"):
        print(f"== {name}: ok ({seconds})\n{done.stdout.rstrip()}", flush=True)
    else:
        print(f"== {name}: ok ({seconds}) {lines[-1] if lines else ''}".rstrip(), flush=True)
    return done.returncode == 0


def main(names: list[str]) -> int:
    unknown = set(names) - set(QUESTIONS)
    if unknown:
        print(f"no such question: {', '.join(sorted(unknown))}; there are {', '.join(QUESTIONS)}")
        return 2
    failed = [name for name in names or QUESTIONS if not ask(name)]
    print(f"check: {len(failed)} failed: {', '.join(failed)}" if failed else "check: all is well")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
