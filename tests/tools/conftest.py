"""Lets tests import the project's own tools (scripts, not a package), and lays out a new kind in a copy of the tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

NOT_COPIED = shutil.ignore_patterns(
    ".git", ".*_cache", ".hypothesis", ".make", ".nox", ".venv", "*.egg-info", "*.py[cod]", "*.sqlite3*", "__pycache__",
    "build", "dist", "node_modules", "pictures",
)  # fmt: skip
GARDEN = "garden"


class Copy:
    """A copy of the tree in which `make kind NAME=garden` was run."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bytecode = root.parent / "bytecode"
        shutil.copytree(ROOT, root, symlinks=True, ignore=NOT_COPIED)
        self.before = self.files()
        self.said = self.python("tools/new_kind.py", GARDEN)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        # Bytecode stands beside the copy: what is in it is compared, and each process need not compile all of it anew.
        own = {"PYTHONPATH": str(self.root), "PYTHON": sys.executable, "PYTHONPYCACHEPREFIX": str(self.bytecode)}
        return subprocess.run(
            command, cwd=self.root, env={**os.environ, **own}, capture_output=True, text=True, check=False
        )

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, *arguments)

    def files(self) -> dict[str, bytes]:
        """Every file by its path."""
        result = {path.relative_to(self.root): path for path in self.root.rglob("*") if path.is_file()}
        return {name.as_posix(): path.read_bytes() for name, path in result.items() if name.parts[0] != "node_modules"}


@pytest.fixture(scope="session")
def garden(tmp_path_factory):
    """Read-only for tests: it is laid out once."""
    if find_spec("babel") is None or find_spec("ruff") is None:
        pytest.skip("Babel and ruff are only where the checks are (requirements/check.txt)")
    return Copy(tmp_path_factory.mktemp("kind") / "tree")
