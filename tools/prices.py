"""Asks the price of the tests that may have cost more than the limit in `make test`: `make prices`, in `.ci/run`.

A test's processor time, with that of processes it waits for, is never more than all cores have in the time that its run
took: those that were quicker need no second run. The others are measured one after the other, as `make check` measures
all of them. Without a run before it, all are.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from check import LIMIT, PRICED

ROOT = Path(__file__).resolve().parent.parent
REPORT = ROOT / ".make" / "reports" / "python.xml"


def took_longer(report: Path, limit: float, root: Path = ROOT) -> list[str]:
    """The test functions of a JUnit file of which a case took longer than `limit` seconds, as pytest names them."""
    # Written by our own pytest a minute ago.
    cases = ET.parse(report).getroot().iter("testcase")  # noqa: S314
    slow = (case for case in cases if float(case.get("time", 0)) > limit)
    return sorted({node(case.get("classname", ""), case.get("name", ""), root) for case in slow})


def node(classname: str, name: str, root: Path) -> str:
    """`tests/access/test_secrets.py::TestOfTheTest::test_flag` of `tests.access.test_secrets.TestOfTheTest` and
    `test_flag[lms]`: with all of its cases, whose names a JUnit file does not hold letter for letter."""
    parts = classname.split(".")
    for length in range(len(parts), 0, -1):
        path = Path(*parts[:length]).with_suffix(".py")
        if (root / path).is_file():
            return "::".join([path.as_posix(), *parts[length:], name.partition("[")[0]])
    raise ValueError(f"no file of tests is {classname}")


def main() -> int:
    quick = LIMIT / (os.cpu_count() or 1)
    tests = took_longer(REPORT, quick) if REPORT.is_file() else ["tests"]
    if not tests:
        print(f"no test took longer than {quick} s")
        return 0
    environment = {**os.environ, "CHROMIUM": "none"}
    status = subprocess.run([*PRICED, *tests], cwd=ROOT, env=environment, check=False).returncode
    nothing_but_slow_ones = 5
    return 0 if status == nothing_but_slow_ones else status


if __name__ == "__main__":
    sys.exit(main())
