"""Checks whether the package could be published: builds both distributions and checks their metadata."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(command: list[str]) -> bool:
    """Runs a command and returns whether it succeeded; prints its output when not."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stdout + done.stderr)
    return done.returncode == 0


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="partnership-dist-") as folder:
        if not run([sys.executable, "-m", "build", "--outdir", folder, str(ROOT)]):
            return 1
        made = sorted(Path(folder).iterdir())
        if not run([sys.executable, "-m", "twine", "check", "--strict", *map(str, made)]):
            return 1
        print(", ".join(path.name for path in made))
    return 0


if __name__ == "__main__":
    sys.exit(main())
