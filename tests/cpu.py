"""Names every test that costs more processor time than it may, and the dearest ones.

    pytest -m "not slow" --cpu-limit 2

Counted is what the test and the fixtures made for it alone use, in this process and in those it waits for; what a
module or a session shares is nobody's. Processor time hardly depends on what else the machine does, so this is no timed
test; it is measured in one process, one test after the other.
"""

from __future__ import annotations

import resource
from collections.abc import Iterator
from typing import Any

import pytest

SHOWN = 8
"""How many of the dearest tests are named for information."""


def used() -> float:
    """Seconds of processor time of this process and of its children that have ended."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


class Cpu:
    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.costs: dict[str, float] = {}
        self._shared = 0.0

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:
        """A fixture that others share; the ones it is made of are within it and counted once."""
        began, before = used(), self._shared
        try:
            return (yield)
        finally:
            if fixturedef.scope != "function":
                self._shared = before + used() - began

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._shared = 0.0
        began = used()
        try:
            return (yield)
        finally:
            self.costs[item.nodeid] = used() - began - self._shared

    @property
    def too_dear(self) -> list[tuple[str, float]]:
        return [(name, cost) for name, cost in self._dearest() if cost > self.limit]

    def _dearest(self) -> list[tuple[str, float]]:
        return sorted(self.costs.items(), key=lambda one: -one[1])

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.too_dear and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        terminalreporter.section(f"processor time of single tests, limit {self.limit} s")
        for name, cost in self._dearest()[:SHOWN]:
            terminalreporter.write_line(f"{cost:5.2f} s  {name}")
        for name, cost in self.too_dear:
            terminalreporter.write_line(f"TOO DEAR: {name} costs {cost:.2f} s: make it cheaper, or mark it `slow`")
