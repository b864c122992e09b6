"""Runs every check of the project, stage by stage, also after a failure: the content of `.ci/run`.

Ends with the time of every stage and of its parts, and with the counts of all tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import counts
from check import PRICES_LATER
from releases import BESIDE, RELEASES, SERVERS, interpreter, newest_python
from servers import WALK_LATER
from stages import Stages, stored, table
from suite import LAWS_LATER, SERVERS_LATER

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".venv" / "bin" / "python"
REPORTS = ROOT / ".make" / "reports"

STAGES = {
    "check": "linters, types, contracts, generated files",
    "test": "the tests: SQLite, the demo, stories in a browser, front-end",
    "databases": "what touches the database, and races, on PostgreSQL; on MariaDB it is Teak's, in make matrix",
    "looks": "every page in a browser: axe, and beside the platform's own styles",
    "fuzz": "nasty requests at every boundary, the REST API as its schema says it, laws with many examples",
    "walk": "four processes doing everything at the same moment, on both servers",
    "matrix": "the platform's releases, each in an environment of its own; the package built and installed; dear tests",
}
BEFORE_MATRIX = "fuzz"
"""The stage beside which the environments of the matrix begin to be made."""
BESIDE_MATRIX = ("packaging", "prices")
"""Targets that use one core, as much of the matrix does: alone they would leave the other idle."""


def make(target: str) -> bool:
    # Stages come in this order: what make test ran, the matrix need not repeat in the same versions, and nobody needs
    # to measure what it was quick with.
    later = dict.fromkeys((PRICES_LATER, LAWS_LATER, WALK_LATER), "1")
    told = {**os.environ, **later, "SUITE_RAN": "1", BESIDE: " ".join(BESIDE_MATRIX)}
    if python := newest_python():
        # Then make test is the newest release's proof.
        told.setdefault("PYTHON", python)
    own = (server for name, server in SERVERS.items() if Path(interpreter(RELEASES[name][0])).is_absolute())
    told[SERVERS_LATER] = " ".join(own)
    return subprocess.run(["make", "--no-print-directory", target], cwd=ROOT, env=told, check=False).returncode == 0


def install_for_the_matrix() -> subprocess.Popen[bytes] | None:
    """Begins to make its environments, which mostly waits for files. What goes wrong the matrix itself meets, and says;
    without an environment of our own it can only fail."""
    if not PYTHON.is_file():
        return None
    command, told = (PYTHON, "tools/matrix.py", "--install"), {**os.environ, "SUITE_RAN": "1"}
    return subprocess.Popen(command, cwd=ROOT, env=told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main() -> int:
    shutil.rmtree(REPORTS, ignore_errors=True)
    stages = Stages(len(STAGES))
    installing: subprocess.Popen[bytes] | None = None

    def work(target: str) -> bool:
        if target == "matrix" and installing:
            installing.wait()
        return make(target)

    for target, says in STAGES.items():
        if target == BEFORE_MATRIX:
            installing = install_for_the_matrix()
        stages.run(f"make {target}", f"make {target}: {says}", partial(work, target))
    print()
    for target in ("test", "databases", "looks"):
        print(table(f"parts of make {target}", stored(REPORTS / f"parts-{target}.json")))
    print(table("sessions of make matrix", stored(REPORTS / "matrix.json")))
    print(stages.table("all of it"), flush=True)
    status = counts.main(sorted(REPORTS.glob("*.xml")))
    if stages.failed:
        print(f"FAILED: {', '.join(stages.failed)}")
    return 1 if stages.failed else status


if __name__ == "__main__":
    sys.exit(main())
