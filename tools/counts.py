"""Adds up the JUnit files of all test runs, and prints one closing line.

python tools/counts.py .make/reports/*.xml
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree as ET


def main(reports: list[Path]) -> int:
    total = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for report in reports:
        # Written by our own pytest a minute ago.
        suites = ET.parse(report).getroot().iter("testsuite")  # noqa: S314
        counts = dict.fromkeys(total, 0)
        for suite in suites:
            for name in counts:
                counts[name] += int(suite.get(name, 0))
        failed = counts["failures"] + counts["errors"]
        passed = counts["tests"] - failed - counts["skipped"]
        print(f"  {report.stem:<20} {passed:>5} passed {failed:>3} failed {counts['skipped']:>3} skipped")
        for name in total:
            total[name] += counts[name]
    failed = total["failures"] + total["errors"]
    passed = total["tests"] - failed - total["skipped"]
    print(f"{passed} passed, {failed} failed, {total['skipped']} skipped")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main([path for path in map(Path, sys.argv[1:]) if path.is_file()]))
