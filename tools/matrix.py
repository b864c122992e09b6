"""Runs the sessions of noxfile.py, the package under every release of the platform; goes on after a failure.

Sessions that run the suite use both cores, so each has the machine to itself; the others use one, and run two at a
time, with what `BESIDE` names. Ends with the time of each session. A release whose versions are those of `make test`'s
own environment is left out where that ran just before (`SUITE_RAN`): it ran all of the session's tests, and more.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from packaging.requirements import Requirement
from releases import BESIDE, RELEASES, SERVERS
from stages import Result, table

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / ".make" / "reports"
NOX = (sys.executable, "-m", "nox")
BOTH_CORES = ["teak", "verawood", "ulmo", "next_python"]
WITH_ENVIRONMENT = ["aspects_teak", "aspects", "tutor"]
# The longest first. Those before the last have no environment of their own, but those of the releases before them.
ONE_CORE = [*(f"migrations({kind})" for kind in ("mariadb", "postgres", "sqlite")), "upgrade", *WITH_ENVIRONMENT]


def forgotten() -> set[str]:
    """Sessions of noxfile.py that are in neither list, by `name` or `name(parameter)`."""
    process = subprocess.run([*NOX, "--list", "--json"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = {*BOTH_CORES, *ONE_CORE}
    return {one["session"] for one in json.loads(process.stdout) if not listed & {one["name"], one["session"]}}


def run_already(releases: dict[str, tuple[str, tuple[str, ...]]], installed: Callable[[str], str]) -> list[str]:
    """The releases whose Python and packages are this environment's: `installed` gives a package's version."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    return [
        name
        for name, (python, requirements) in releases.items()
        if python == here and all(one.specifier.contains(installed(one.name)) for one in map(Requirement, requirements))
    ]


def not_run_yet() -> list[str]:
    ran = run_already(RELEASES, version) if os.environ.get("SUITE_RAN") else []
    return [name for name in BOTH_CORES if name not in ran or name in SERVERS]


def run(name: str, *, aside: bool) -> list[Result]:
    """Runs one session; `aside`: its output is printed at its end."""
    report = REPORTS / f"nox-{name}.json"
    report.unlink(missing_ok=True)
    ended = waited_for(name, *NOX, "--session", name, "--report", str(report), aside=aside)
    sessions = json.loads(report.read_text(encoding="utf-8"))["sessions"] if report.is_file() else []
    took = [Result(one["signatures"][0], one["duration"], one["result"]) for one in sessions]
    took = took or [replace(ended, seconds=0)]
    took[-1] = replace(took[-1], cpu=ended.cpu)
    return took if sessions or ended.result == "failed" else []


def make(target: str) -> list[Result]:
    """Runs a target of make, as a session that is run aside."""
    return [waited_for(f"make {target}", "make", "--no-print-directory", target, aside=True)]


def waited_for(name: str, *command: str, aside: bool) -> Result:
    """A command that has ended. As two run at a time, each is asked for its own processor time."""
    began = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE if aside else None,
        stderr=subprocess.STDOUT if aside else None,
        text=True,
    )
    if process.stdout:
        print(f"\n== {name}\n{process.stdout.read()}", flush=True)
        process.stdout.close()
    _pid, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    result = "failed" if process.returncode else "success"
    return Result(name, time.monotonic() - began, result, used.ru_utime + used.ru_stime)


def prepare(names: list[str]) -> subprocess.Popen[bytes]:
    """Begins to make these sessions' environments, which mostly waits for files, beside a session that computes. What
    goes wrong is left to the session itself, which looks again and says it."""
    command = [*NOX, "--install-only", "--session", *names]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(asked: list[str]) -> int:
    """`--install`: only makes the environments; for a run that has something else to do meanwhile."""
    if asked == ["--install"]:
        prepare([*not_run_yet(), *WITH_ENVIRONMENT]).wait()
        return 0
    REPORTS.mkdir(parents=True, exist_ok=True)
    if nobodys := forgotten():
        print(f"sessions of noxfile.py that are run by nobody: {', '.join(sorted(nobodys))}")
        return 1
    first, *others = not_run_yet()
    for name in sorted({*BOTH_CORES} - {first, *others}):
        print(f"{name}: make test just ran in its versions, with all of its tests", flush=True)
    with prepare([*others, *WITH_ENVIRONMENT]) as preparing:
        took = run(first, aside=False)
        # Two that make one environment at once would be in each other's way.
        preparing.wait()
    took += [one for name in others for one in run(name, aside=False)]
    with ThreadPoolExecutor(max_workers=2) as two:
        running = [two.submit(make, target) for target in os.environ.get(BESIDE, "").split()]
        running += [two.submit(run, name, aside=True) for name in ONE_CORE]
        took += [one for rows in running for one in rows.result()]
    (REPORTS / "matrix.json").write_text(json.dumps([vars(one) for one in took]), encoding="utf-8")
    print(table("make matrix (the last ones two at a time)", took), flush=True)
    return 0 if all(one.result in {"success", "skipped"} for one in took) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
