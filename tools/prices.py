"""Asks the price of the tests that may have cost more than the limit in `make test`: `make prices`, in `.ci/run`.

`make test` writes down the processor time of each test. Other work beside it makes a test dearer, never cheaper: what
stayed well below the limit there needs no second run. The others are measured one after the other, as `make check`
measures all of them. Without a run before it, all are.
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
NEAR = 0.75
"""The part of the limit from which on a test is measured again."""


def dearer(report: Path, limit: float, root: Path = ROOT) -> list[str]:
    """The test functions of a JUnit file of which a case cost more than `limit` seconds, as pytest names them."""
    # Written by our own pytest a minute ago.
    cases = ET.parse(report).getroot().iter("testcase")  # noqa: S314
    slow = (case for case in cases if cost(case) > limit)
    return sorted({node(case.get("classname", ""), case.get("name", ""), root) for case in slow})


def cost(case: ET.Element) -> float:
    """Seconds of processor time; of a case that never came to its end, the time of all cores."""
    told = case.find("properties/property[@name='cpu']")
    if told is None:
        return float(case.get("time", 0)) * (os.cpu_count() or 1)
    return float(told.get("value", 0))


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
    tests = dearer(REPORT, NEAR * LIMIT) if REPORT.is_file() else ["tests"]
    if not tests:
        print(f"no test cost more than {NEAR * LIMIT} s")
        return 0
    environment = {**os.environ, "CHROMIUM": "none"}
    status = subprocess.run([*PRICED, *tests], cwd=ROOT, env=environment, check=False).returncode
    nothing_but_slow_ones = 5
    return 0 if status == nothing_but_slow_ones else status


if __name__ == "__main__":
    sys.exit(main())
