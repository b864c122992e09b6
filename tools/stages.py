"""Runs the stages of a long proof in turn, also after a failure, and prints a table of their times.

Beside each stands its processor time: where that is far below what all cores have in that time, the stage waited.
Used by `tools/suite.py` (make test) and `tools/proof.py` (.ci/run).
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Result:
    """The result of one stage."""

    name: str
    seconds: float
    result: str
    cpu: float = 0
    """Seconds of processor time, with that of all processes that were waited for."""


@dataclass
class Stages:
    """`run` each, then print `table()`; `failed` names the failed ones."""

    total: int
    done: list[Result] = field(default_factory=list)

    def run(self, name: str, says: str, work: Callable[[], bool]) -> None:
        """Runs `work`; `says` describes it in words."""
        print(f"\n== {len(self.done) + 1} of {self.total}: {says}", flush=True)
        began, cpu = time.monotonic(), cpu_of_children()
        result = "ok" if work() else "FAILED"
        took = Result(name, time.monotonic() - began, result, cpu_of_children() - cpu)
        self.done.append(took)
        print(f"== {name}: {result}, {in_words(took.seconds)}, processors {in_words(took.cpu)}", flush=True)

    @property
    def failed(self) -> list[str]:
        return [one.name for one in self.done if one.result != "ok"]

    def table(self, title: str) -> str:
        return table(title, self.done)

    def keep(self, path: Path) -> None:
        """Stores the table for a larger one that it is a part of."""
        path.write_text(json.dumps([vars(one) for one in self.done]), encoding="utf-8")


def stored(path: Path) -> list[Result]:
    """The table that another process stored; empty where it did not run."""
    return [Result(**one) for one in json.loads(path.read_text(encoding="utf-8"))] if path.is_file() else []


def cpu_of_children() -> float:
    """Seconds of processor time of all processes that this one, and in turn they, waited for."""
    times = os.times()
    return times.children_user + times.children_system


def table(title: str, rows: Sequence[Result]) -> str:
    lines = [line(one.name, in_words(one.seconds), in_words(one.cpu), one.result) for one in rows]
    together = (in_words(sum(one.seconds for one in rows)), in_words(sum(one.cpu for one in rows)))
    lines = [line("", "time", "processors", ""), *lines, line("together", *together, "")]
    return "\n".join([f"-- {title}", *(f"   {one}" for one in lines)])


def line(name: str, seconds: str, cpu: str, result: str) -> str:
    return f"{name:<26} {seconds:>14} {cpu:>14}  {result}".rstrip()


def in_words(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
