"""Names every test that costs more processor time than it may, and the dearest ones.

    pytest -m "not slow" --cpu-limit 2
    pytest -n 2 --cpu-told --junitxml=report.xml   (only writes down what each took, however busy the machine is)

Counted is what the test and the fixtures made for it alone use, in this process and in those it waits for; what a
module or a session shares is nobody's. It is measured in one process, one test after the other. Two processes on one
core's two threads are each up to twice as slow as one alone: a cost over the limit is set against a piece of work of
known cost done right after it, so that a busy machine makes no test dear.
"""

from __future__ import annotations

import resource
from collections.abc import Iterator
from typing import Any

import pytest

SHOWN = 8
"""How many of the dearest tests are named for information."""


ALONE = 0.052
"""Seconds of processor time that `piece_of_work` takes where nothing else runs, on the machine the limit was set on."""
PIECES = 5


def piece_of_work() -> float:
    """Seconds of processor time for a piece of work that is always the same."""
    began, total = used(), 0
    for number in range(400_000):
        total += len(str(number)) * (number & 7)
    return used() - began


def as_if_alone(cost: float, pieces: list[float]) -> float:
    """What a cost would be where nothing else runs, by what the piece of work took just then; never more."""
    return cost / max(1.0, sum(pieces) / len(pieces) / ALONE)


def used() -> float:
    """Seconds of processor time of this process and of its children that have ended."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


class WithoutShared:
    """Counts what a test uses, without what it sets up for others."""

    def __init__(self) -> None:
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


class CpuTold(WithoutShared):
    """Writes it into the JUnit file. Never less than the test's own cost: taking down what others shared is in it, and
    what else runs makes it dearer."""

    def __init__(self) -> None:
        super().__init__()
        self._began = 0.0

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_setup(self) -> Iterator[None]:
        self._shared = 0.0
        self._began = used()
        return (yield)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> Iterator[None]:
        try:
            return (yield)
        finally:
            item.user_properties.append(("cpu", round(used() - self._began - self._shared, 3)))


class Cpu(WithoutShared):
    def __init__(self, limit: float) -> None:
        super().__init__()
        self.limit = limit
        self.costs: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._shared = 0.0
        began = used()
        try:
            return (yield)
        finally:
            cost = used() - began - self._shared
            if cost > self.limit:
                cost = as_if_alone(cost, [piece_of_work() for _ in range(PIECES)])
            self.costs[item.nodeid] = cost

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
