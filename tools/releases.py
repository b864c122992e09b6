"""The platform's releases that this package is held to, and the interpreters of this machine for them.

Used by noxfile.py (an environment for each) and by `.ci/run`, which gives `make test` the newest release's Python.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

TEAK = ("Django>=4.2,<4.3", "XBlock[django]==5.2.0")
ULMO = ("Django>=5.2,<5.3", "XBlock[django]==6.1.0")
VERAWOOD = ("Django>=5.2,<5.3", "XBlock[django]>=6.3,<7")
RELEASES = {
    "teak": ("3.11", (*TEAK, "djangorestframework==3.14.*", "drf-spectacular==0.28.*", "pydantic==2.11.*")),
    "ulmo": ("3.11", ULMO),
    "verawood": ("3.12", VERAWOOD),
    "next_python": ("3.13", VERAWOOD),
}
"""The sessions that run the suite: their Python, and what stands beside the package."""
SERVERS = {"teak": "mariadb"}
"""Releases whose session asks a server, as the platform has one, what touches the database; without it, SQLite."""
NEWEST = "verawood"
BESIDE = "MATRIX_BESIDE"
"""Names targets of make that `make matrix` runs with those of its sessions that use one core, the longest first."""


def interpreter(version: str) -> str:
    """A working `python<version>` of the system, of PATH or of ~/.pyenv; its bare name where there is none, for others
    to miss it. The system's first: what Debian builds is a tenth faster than what pyenv builds unless told otherwise.
    """
    candidates = [
        f"/usr/bin/python{version}",
        shutil.which(f"python{version}"),
        *sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python")),
    ]
    for candidate in candidates:
        if candidate is None or not Path(candidate).is_file():
            continue
        asked = subprocess.run(
            [str(candidate), "-c", "import ensurepip, sys, venv; print(sys.executable)"],
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.returncode == 0:
            return asked.stdout.strip()
    return f"python{version}"


def newest_python() -> str | None:
    """The newest release's Python; None where this machine has none."""
    version, _requirements = RELEASES[NEWEST]
    found = interpreter(version)
    return found if Path(found).is_absolute() else None
