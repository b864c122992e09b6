"""Tells how far a test run is in words, for `make test`: a line every few seconds, and one for each failure at once.

    pytest --words

Works in one process and, under pytest-xdist, in the one that hands out the tests.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from typing import Any

import pytest

EVERY = 10
"""Seconds between two lines."""
OURS = re.compile(r"^tests/\S+:\d+:", re.MULTILINE)
LINES = 12
"""How much is told of why a story is told once more; what it was is seen nowhere else, where it then goes well."""


class Progress:
    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.total = 0
        self.outcomes: Counter[str] = Counter()
        self.done = 0
        self.next_line = time.monotonic() + EVERY

    def write(self, line: str) -> None:
        terminal: Any = self.config.pluginmanager.get_plugin("terminalreporter")
        terminal.write_line(f"   {line}")

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.total = self.total or len(session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        self.total = len(ids)

    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """No dots: the same categories as always, nothing printed for a test."""
        if report.when == "call" and report.passed:
            return "passed", "", "PASSED"
        if report.skipped and not hasattr(report, "wasxfail"):
            return "skipped", "", "SKIPPED"
        return None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.outcomes["failed"] += 1
            self.write(f"FAILED {report.nodeid}")
        if report.outcome == "rerun":
            self.done -= 1
            self.write(f"once more: {report.nodeid}\n{_reason(report)}")
        self.done += report.when == "teardown"
        if time.monotonic() >= self.next_line:
            self.next_line = time.monotonic() + EVERY
            self.say()

    def say(self) -> None:
        share = 100 * self.done // max(self.total, 1)
        failed = self.outcomes["failed"]
        self.write(f"{self.done:,} of {self.total:,} tests done ({share} %), {failed or 'none'} failed")


def _reason(report: pytest.TestReport) -> str:
    """The lines of our tests that it came through, and what was said in the end."""
    crash = getattr(report.longrepr, "reprcrash", None)
    said = crash.message if crash else report.longreprtext
    lines = [*OURS.findall(report.longreprtext), *said.strip().splitlines()[:LINES]]
    return "\n".join(f"      {line}" for line in lines)
