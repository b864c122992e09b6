"""Runs a demo of its own: a copy of a seeded database, on a free port, removed afterwards.

    with demo_server() as demo:
        demo.address              # "http://127.0.0.1:41234"
        demo.keep()               # saves the present state
        demo.put_back()           # restores it while the server runs: some milliseconds

For browser stories and screenshots. The demo in `demo/demo.sqlite3` is not touched. Each begins with the database that
`DEMO_SEEDED` names, else with the one that is kept (tools/seeded.py).
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM_NAMES = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
"""Debian's headless shell first: the same engine without a browser around it; stories take a third less time."""
CHROMIUM_FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
MANAGE = (sys.executable, str(ROOT / "demo" / "manage.py"))
PATIENCE = 120
"""Seconds until the demo must answer."""
ROOM = 1 << 30
"""Bytes that a demo may take: its database, the same as it was kept, and what was written since."""


def find_chromium() -> str | None:
    """The path of a Chromium: `CHROMIUM` (`none`: do without), else the first of the usual names in PATH."""
    setting = os.environ.get("CHROMIUM")
    if setting == "none":
        return None
    return setting or next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)


def in_memory(room: int) -> str | None:
    """A folder in memory with so many bytes free, for what need not outlive its process; None: a usual one will do.
    On a disk a table that is emptied takes ten times as long, and every story puts back a whole database."""
    folder = Path("/dev/shm")  # noqa: S108 -- a new folder is made in it
    there = folder.is_dir() and os.access(folder, os.W_OK | os.X_OK) and shutil.disk_usage(folder).free >= room
    return str(folder) if there else None


@dataclass(frozen=True)
class Demo:
    """A demo that is running."""

    address: str
    database: Path

    def keep(self) -> None:
        """Saves the present state."""
        _copy(self.database, self.database.with_suffix(".kept"))

    def put_back(self) -> None:
        """Restores the saved state, page by page under SQLite's own locks: the server need not stop. Requests of a page
        that was just closed are let in first, or they would be written into the next story; answers that were still to
        be lost are lost no more."""
        self._rest()
        lose = f"{self.address}/demo/testing/drop-answers/"
        with urllib.request.urlopen(lose, data=b"count=0", timeout=PATIENCE):  # noqa: S310 -- our own demo
            pass
        _copy(self.database.with_suffix(".kept"), self.database)

    def _rest(self) -> None:
        """Waits until twice in a row nothing is being written (the test server reports it). RuntimeError when that
        never happens."""
        end = time.monotonic() + PATIENCE
        quiet = 0
        while quiet < 2:
            with urllib.request.urlopen(f"{self.address}/demo/testing/writes/", timeout=PATIENCE) as answer:  # noqa: S310 -- our own demo
                quiet = quiet + 1 if json.load(answer)["now"] == 0 else 0
            if time.monotonic() > end:
                raise RuntimeError("the demo does not come to rest")
            time.sleep(0.05)


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target, timeout=20)) as write:
        read.backup(write)


def _seeded() -> Path:
    """The database that a demo begins with."""
    if named := os.environ.get("DEMO_SEEDED"):
        return Path(named)
    # A process of its own: these tools are scripts, and here they may have been imported as a package.
    asked = [sys.executable, str(ROOT / "tools" / "seeded.py")]
    return Path(subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True).stdout.strip())


@contextmanager
def demo_server(*, testing: bool = False) -> Iterator[Demo]:
    """`testing`: with the switches for browser tests (demo/views/testing.py)."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory(prefix="partnership-demo-", dir=in_memory(ROOM)) as folder:
        database = Path(folder) / "demo.sqlite3"
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "demo.settings",
            "DEMO_DATABASE_URL": f"sqlite:///{database}",
            "DEMO_PUBLIC_URL": address,
            "DEMO_TESTING": "1" if testing else "0",
        }
        _copy(_seeded(), database)
        serve = [*MANAGE, "serve", f"127.0.0.1:{port}", "--quiet"]
        # The server's output (a dropped answer is a traceback) goes to a file, not between the tests' lines.
        with (Path(folder) / "server.log").open("w") as log:
            process = subprocess.Popen(serve, env=environment, stdout=log, stderr=log)
            try:
                _wait_until_ready(address, process)
                yield Demo(address, database)
            finally:
                process.terminate()
                process.wait(timeout=20)


def _wait_until_ready(address: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/demo/ready/", timeout=5):  # noqa: S310 -- our own demo
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError("the demo does not answer")
