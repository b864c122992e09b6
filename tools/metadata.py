"""Checks whether the package could be published: builds both distributions and checks their metadata."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(command: list[str]) -> bool:
    """Runs a command and returns whether it succeeded; prints its output when not."""
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    if process.returncode:
        print(process.stdout + process.stderr)
    return process.returncode == 0


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="partnership-dist-") as folder:
        if not run([sys.executable, "-m", "build", "--outdir", folder, str(ROOT)]):
            return 1
        distributions = sorted(Path(folder).iterdir())
        if not run([sys.executable, "-m", "twine", "check", "--strict", *map(str, distributions)]):
            return 1
        print(", ".join(path.name for path in distributions))
    return 0


if __name__ == "__main__":
    sys.exit(main())
