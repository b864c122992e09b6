"""Runs a command with a database server of its own.

    python tools/databases.py mariadb pytest -m database
    python tools/databases.py postgres pytest -m database

Starts a server from the binaries on this machine in a new temporary folder, on a free port of the loopback address,
runs the command with `PARTNERSHIP_TEST_DB…` set, and removes everything afterwards: a server in use is never touched.
The folder is in memory where there is room; `PARTNERSHIP_TEST_DB_ON_DISK=1` where times are to be those of a disk.
Where `PARTNERSHIP_TEST_DB_HOST` is set, that server is used instead. Where there is neither, one plain line says so and
the command is not run.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

PACKAGES = {"mariadb": "mariadb-server", "postgres": "postgresql"}
ROOM = 2 << 30
"""Bytes that a server of the tests may take."""
PATIENCE = 60  # seconds until a new server must answer


def program(*names: str) -> str:
    """The first of the programs that exists on this machine; servers are often outside of PATH. LookupError without
    one."""
    folders = [*os.environ.get("PATH", "").split(os.pathsep), "/usr/sbin"]
    folders += [str(path) for path in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]
    for name in names:
        if path := shutil.which(name, path=os.pathsep.join(folders)):
            return path
    raise LookupError(names[0])


def in_memory(room: int) -> str | None:
    """As in demo_server.py, which cannot be imported where this is part of a package: a folder in memory, or None."""
    folder = Path("/dev/shm")  # noqa: S108 -- a new folder is made in it
    there = folder.is_dir() and os.access(folder, os.W_OK | os.X_OK) and shutil.disk_usage(folder).free >= room
    return str(folder) if there else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Waits until the server takes connections; prints its log when it does not."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit(f"the database server did not start:\n{log.read_text(encoding='utf-8', errors='replace')}")


def other_user() -> str | None:
    """PostgreSQL refuses to run as root: its own user, else nobody, when we are root."""
    if os.geteuid() != 0:
        return None
    import pwd  # noqa: PLC0415  (only where there are such users)

    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


@contextlib.contextmanager
def serving(command: list[str], port: int, folder: Path, user: str | None) -> Iterator[None]:
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, cwd=folder, user=user)
        try:
            wait_for(port, process, log)
            yield
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextlib.contextmanager
def mariadb(folder: Path) -> Iterator[dict[str, str]]:
    server, install = program("mariadbd", "mysqld"), program("mariadb-install-db", "mysql_install_db")
    data, port = folder / "data", free_port()
    user = ["--user=root"] if os.geteuid() == 0 else []
    setup = [install, "--no-defaults", f"--datadir={data}", "--auth-root-authentication-method=normal", *user]
    subprocess.run([*setup, "--skip-test-db"], check=True, stdout=subprocess.DEVNULL)
    command = [server, "--no-defaults", f"--datadir={data}", f"--port={port}", "--bind-address=127.0.0.1", *user]
    # The data need not survive a power cut.
    command += [f"--socket={folder}/s", "--innodb-flush-log-at-trx-commit=0", "--max-connections=200"]
    with serving(command, port, folder, None):
        yield {"PORT": str(port), "USER": "root"}


@contextlib.contextmanager
def postgres(folder: Path) -> Iterator[dict[str, str]]:
    server, init = program("postgres"), program("initdb")
    data, port, user = folder / "data", free_port(), other_user()
    if user:
        shutil.chown(folder, user)
    setup = [init, "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
    subprocess.run(setup, check=True, stdout=subprocess.DEVNULL, cwd=folder, user=user)
    command = [server, "-D", str(data), "-p", str(port), "-h", "127.0.0.1", "-k", str(folder)]
    command += ["-c", "fsync=off", "-c", "max_connections=200"]
    with serving(command, port, folder, user):
        yield {"PORT": str(port), "USER": "postgres"}


@contextlib.contextmanager
def server_for(kind: str, *, on_disk: bool = False) -> Iterator[dict[str, str]]:
    """The environment of a server of its own, while it runs. LookupError names the missing program."""
    folder = Path(tempfile.mkdtemp(prefix="partnership-", dir=None if on_disk else in_memory(ROOM)))
    try:
        with {"mariadb": mariadb, "postgres": postgres}[kind](folder) as place:
            place["HOST"] = "127.0.0.1"
            yield {
                "PARTNERSHIP_TEST_DB": kind,
                **{f"PARTNERSHIP_TEST_DB_{name}": value for name, value in place.items()},
            }
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def not_run(kind: str, missing: LookupError) -> str:
    return f"NOT RUN on {kind}: no {missing} on this machine (apt-get install {PACKAGES[kind]})"


def main(kind: str, command: list[str]) -> int:
    if "PARTNERSHIP_TEST_DB_HOST" in os.environ:
        environment = {**os.environ, "PARTNERSHIP_TEST_DB": kind}
        return subprocess.run(command, env=environment, check=False).returncode
    try:
        with server_for(kind, on_disk=bool(os.environ.get("PARTNERSHIP_TEST_DB_ON_DISK"))) as place:
            return subprocess.run(command, env={**os.environ, **place}, check=False).returncode
    except LookupError as missing:
        print(not_run(kind, missing), flush=True)
        return 0


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in PACKAGES:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
