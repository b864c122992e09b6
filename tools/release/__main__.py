"""Makes the fixtures of a release, by hand, once: `python -m tools.release 0.1` (docs/releasing.md).

python -m tools.release 0.1                    everything
python -m tools.release 0.1 sqlite page        only these parts: sqlite, mariadb, postgres, page, device
"""

from __future__ import annotations

import lzma
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tools import databases
from tools.release import browser, dumps

ROOT = Path(__file__).resolve().parents[2]
NAME = "release"
STEADY = {"PYTHONHASHSEED": "0", "TZ": "UTC", "PYTHONWARNINGS": "ignore"}


def fill(url: str, olx: Path) -> None:
    environment = {**os.environ, **STEADY, "DEMO_DATABASE_URL": url}
    subprocess.run([sys.executable, "-m", "tools.release.fill", str(olx)], env=environment, check=True, cwd=ROOT)


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
    print(f"  {file.name}: {file.stat().st_size:,} bytes", flush=True)


def sqlite(folder: Path) -> None:
    """The database, the course as OLX, and what the newest code finds in both."""
    with tempfile.TemporaryDirectory() as folder_name:
        file = Path(folder_name) / "release.sqlite3"
        fill(f"sqlite:///{file}", folder / "olx")
        write(folder / "sqlite.sql.xz", dumps.sqlite_dump(file))
    environment = {**os.environ, **STEADY, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    command = [sys.executable, "-m", "tests.upgrade.describe", str(folder)]
    subprocess.run(command, env=environment, check=True, cwd=ROOT)


def server(kind: str, scheme: str, dump: Callable[[dict[str, str], str], str]) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        with databases.server_for(kind) as place, tempfile.TemporaryDirectory() as folder_name:
            create_database(kind, place)
            user, port = place["PARTNERSHIP_TEST_DB_USER"], place["PARTNERSHIP_TEST_DB_PORT"]
            fill(f"{scheme}://{user}@127.0.0.1:{port}/{NAME}", Path(folder_name))
            write(folder / f"{kind}.sql.xz", dump(place, NAME))

    return make


def create_database(kind: str, place: dict[str, str]) -> None:
    host, port = place["PARTNERSHIP_TEST_DB_HOST"], place["PARTNERSHIP_TEST_DB_PORT"]
    if kind == "mariadb":
        sql = f"CREATE DATABASE `{NAME}` CHARACTER SET utf8mb4"
        client = [databases.program("mariadb", "mysql"), "--no-defaults", "-h", host, "-P", port, "-u", "root", "-e"]
    else:
        sql = f"CREATE DATABASE {NAME}"
        client = [databases.program("psql"), "-h", host, "-p", port, "-U", "postgres", "-qc"]
    subprocess.run([*client, sql], check=True)


PARTS: dict[str, Callable[[Path], None]] = {
    "sqlite": sqlite,
    "mariadb": server("mariadb", "mysql", dumps.mariadb_dump),
    "postgres": server("postgres", "postgresql", dumps.postgres_dump),
    "page": browser.keep_page,
    "device": browser.record,
}

if __name__ == "__main__":
    if len(sys.argv) < 2 or not set(sys.argv[2:]) <= set(PARTS):
        sys.exit(__doc__)
    target = ROOT / "tests" / "upgrade" / sys.argv[1]
    for part in sys.argv[2:] or PARTS:
        print(f"== {part}", flush=True)
        PARTS[part](target)
