"""The demo as it begins, seeded once and kept: for stories, the demo's tests and a second run soon after.

    seeded()      # where it is; `python tools/seeded.py` prints it. DEMO_SEEDED=<it>: each demo begins with a copy

A kept one is named by a hash of all that it is made from: code and data of the package and the demo, the Python and the
packages installed. Days of waiting count from the moment it was seeded, so it is good for an hour.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.metadata import distributions
from pathlib import Path

from demo_server import ROOM, in_memory

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / ".make"
SOURCES = ("partnership_xblock", "demo")
MANAGE = (sys.executable, str(ROOT / "demo" / "manage.py"))
GOOD_FOR = 3600
"""Seconds that a seeded database is used again."""
NO_SOURCE = {".pyc", ".sqlite3", ".sqlite3-journal", ".sqlite3-wal", ".sqlite3-shm"}


def sources(root: Path = ROOT) -> str:
    """Names the code, the data and the environment that a seeded database comes from."""
    result = hashlib.sha256(sys.version.encode())
    for installed in sorted(f"{one.name}=={one.version}" for one in distributions()):
        result.update(installed.encode())
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix not in NO_SOURCE:
                result.update(f"\0{path.relative_to(root).as_posix()}\0".encode())
                result.update(path.read_bytes())
    return result.hexdigest()[:16]


def seed(database: Path) -> None:
    """Migrates a new database and seeds it."""
    settings = {"DJANGO_SETTINGS_MODULE": "demo.settings", "DEMO_DATABASE_URL": f"sqlite:///{database}"}
    for command in (["migrate", "--verbosity", "0"], ["seed"]):
        subprocess.run([*MANAGE, *command], env={**os.environ, **settings}, check=True, stdout=subprocess.DEVNULL)


def seeded(kept: Path = KEPT) -> Path:
    """A seeded database in the folder `kept`, to be copied and not written to."""
    database = kept / f"seeded-{sources()}.sqlite3"
    if not (database.is_file() and age(database) < GOOD_FOR):
        kept.mkdir(parents=True, exist_ok=True)
        forget_others(kept, database.name)
        with (
            tempfile.TemporaryDirectory(dir=in_memory(ROOM), prefix="seeding-") as folder,
            tempfile.TemporaryDirectory(dir=kept, prefix="seeding-") as beside,
        ):
            made = Path(folder) / "demo.sqlite3"
            seed(made)
            # At once: nobody finds one that is half made.
            Path(shutil.copy(made, beside)).replace(database)
    return database


def forget_others(kept: Path, name: str) -> None:
    """Removes those of other sources, but for one that may just be copied."""
    for old in kept.glob("seeded-*.sqlite3"):
        if old.name != name and age(old) >= GOOD_FOR:
            old.unlink(missing_ok=True)


def age(database: Path) -> float:
    """Seconds since it was made."""
    return time.time() - database.stat().st_mtime


if __name__ == "__main__":
    print(seeded())
