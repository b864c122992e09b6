"""Runs tests part by part, also after a failure: `make test`, `make databases`, `make looks`.

A part that cannot run says why.

    python tools/suite.py test                what make test runs
    python tools/suite.py python front-end    only these parts

Each pytest part runs in two processes with a database of their own. Stories in a browser wait often, for a timer or for
the page: there are four, each with a demo of its own that begins with a copy of one seeded database.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

import counts
from seeded import seeded
from servers import on_servers
from stages import Stages

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / ".make" / "reports"
PYTEST = [sys.executable, "-m", "pytest", "--quiet", "--no-header", "--words", "--dist", "worksteal"]
TWO = ("-n", "2")
FOUR = ("-n", "4", "--dist", "load", "--maxschedchunk", "1")
"""One story after the other, in their order: the longest are begun first (tests/browser/conftest.py)."""
ONCE_MORE = ("--reruns", "1", "-rfER")
"""A story that failed is told once more, and named at the end also where it then went well."""
LAWS_LATER = "LAWS_LATER"
"""Set where `make fuzz` follows, which asks each law with more examples than any other part."""
BY_SCHEMA = "tests/rest_api/test_schemathesis.py::test_as_the_schema_says"
SERVERS_LATER = "SERVERS_LATER"
"""Names the servers on which `make matrix` follows with the same tests, under a release of its own."""


def ran(*command: str, environment: dict[str, str] | None = None, output: IO[str] | None = None) -> bool:
    plain = {**os.environ, "NO_COLOR": "1", **(environment or {})}
    told = subprocess.STDOUT if output else None
    return subprocess.run(command, cwd=ROOT, env=plain, stdout=output, stderr=told, check=False).returncode == 0


def pytest(part: str, *arguments: str, before: tuple[str, ...] = ()) -> bool:
    return ran(*before, *PYTEST, *TWO, f"--junitxml={REPORTS / part}.xml", *arguments)


def on_a_seeded_demo(part: str, *arguments: str, output: IO[str] | None = None, **environment: str) -> bool:
    ran("tools/chromium.sh", output=output)
    environment["DEMO_SEEDED"] = str(seeded())
    return ran(*PYTEST, f"--junitxml={REPORTS / part}.xml", *arguments, environment=environment, output=output)


def python() -> bool:
    """Everything that needs nothing else. The demo's tests follow, under settings of their own; the tools' are asked by
    `make check`, which has what they need."""
    aside = ("--ignore=tests/tools", "--ignore=tests/browser")
    later = ("--hypothesis-profile", "brief", f"--deselect={BY_SCHEMA}") if os.environ.get(LAWS_LATER) else ()
    return pytest("python", "--cpu-told", "-m", "not browser", *aside, *later)


def demo(output: IO[str] | None = None) -> bool:
    settings = {"DJANGO_SETTINGS_MODULE": "demo.settings", "DEMO_TESTING": "1"}
    return on_a_seeded_demo("demo", *TWO, "--ds=demo.settings", "tests/demo", output=output, **settings)


def browser() -> bool:
    return on_a_seeded_demo("browser", *FOUR, *ONCE_MORE, "-m", "browser and not looks", "tests/browser")


def looks() -> bool:
    return on_a_seeded_demo("looks", *FOUR, *ONCE_MORE, "-m", "looks", "tests/browser")


def on_server(kind: str) -> Callable[[], bool]:
    return lambda: pytest(kind, *on_servers(), before=(sys.executable, "tools/databases.py", kind))


def front_end() -> bool:
    if not ran("tools/node.sh"):
        return True  # node.sh has printed what is missing
    report = f"--outputFile.junit={REPORTS}/front-end.xml"
    return ran("make", "--no-print-directory", "node_modules/.installed") and ran(
        "nice", "npm", "run", "--silent", "test", "--", "--reporter=default", "--reporter=junit", report
    )


class Aside:
    """A part that begins beside another, where both would leave a core idle; its output is told when its turn comes."""

    def __init__(self, work: Callable[[IO[str]], bool], output: Path) -> None:
        self.work, self.output = work, output
        self.pool = ThreadPoolExecutor(max_workers=1)
        self.result = self.pool.submit(self.run)

    def run(self) -> bool:
        with self.output.open("w", encoding="utf-8") as output:
            return self.work(output)

    def told(self) -> bool:
        """Waits for it. One that could not even begin has failed, and the parts after it run."""
        try:
            return self.result.result()
        except (OSError, RuntimeError, subprocess.CalledProcessError) as broken:
            print(broken, flush=True)
            return False
        finally:
            self.pool.shutdown()
            print(self.output.read_text(encoding="utf-8"), end="", flush=True)


PARTS: dict[str, tuple[str, Callable[[], bool]]] = {
    "python": ("the package's tests on SQLite", python),
    "demo": ("the demo site's tests", demo),
    "browser": ("the users' stories in a browser", browser),
    "front-end": ("the front-end's tests", front_end),
    "looks": ("how every page looks: axe, and the platform's own styles", looks),
    "mariadb": ("what touches the database, and races, on MariaDB", on_server("mariadb")),
    "postgres": ("the same on PostgreSQL", on_server("postgres")),
}
TARGETS = {
    "test": ("python", "front-end", "demo", "browser"),
    "looks": ("looks",),
    "databases": ("mariadb", "postgres"),
}
"""Parts of each target of `make`."""
ELSEWHERE = """Not in make test: make databases (locks and races on MariaDB and PostgreSQL), make looks (axe and the
platform's styles on every page), make matrix (the platform's releases). .ci/run runs all of them."""


def main(names: list[str]) -> int:
    target = names[0] if len(names) == 1 and names[0] in TARGETS else ""
    later = os.environ.get(SERVERS_LATER, "").split() if target else []
    parts = [name for name in TARGETS.get(target, names) if name not in later]
    unknown = set(parts) - set(PARTS)
    if unknown or not parts:
        print(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join({**TARGETS, **PARTS})}")
        return 2
    REPORTS.mkdir(parents=True, exist_ok=True)
    reports = [REPORTS / f"{name}.xml" for name in parts]
    for report in reports:
        report.unlink(missing_ok=True)
    stages = Stages(len(parts))
    aside: Aside | None = None
    for name in parts:
        says, work = PARTS[name]
        if name == "front-end" and "demo" in parts[len(stages.done) :]:
            says = f"{says}, while the demo is seeded and its own tests begin"
            aside = Aside(demo, REPORTS / "demo.log")
        if name == "demo" and aside:
            says, work = f"{says}, begun beside the front-end's", aside.told
        stages.run(name, says, work)
    stages.keep(REPORTS / f"parts-{target or 'some'}.json")
    print(f"\n{stages.table(f'make {target}' if target else 'some parts')}\n", flush=True)
    status = counts.main([report for report in reports if report.is_file()])
    if target == "test":
        print(ELSEWHERE)
    if stages.failed:
        print(f"FAILED: {', '.join(stages.failed)}")
    return 1 if stages.failed else status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
