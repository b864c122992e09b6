"""Measures the whole list as a file: lines a second, bytes, and the memory it takes meanwhile."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterable, Sized
from functools import partial

from partnership_xblock.exports.csv import csv_lines
from partnership_xblock.exports.zip import zipped
from tests.fakes.desk import Desk


def show(desk: Desk) -> None:
    """Everything that was handed in, as the export page streams it and as the worker prepares it; then each kind alone:
    a map has some hundred lines, a reflection nine."""
    from partnership_xblock import api  # noqa: PLC0415 -- after django.setup()
    from partnership_xblock.activities import KINDS  # noqa: PLC0415
    from partnership_xblock.models import Submission  # noqa: PLC0415

    def rows(kind: str = "") -> Iterable[list[str]]:
        asked = api.QueueFilter(state="all", kind=kind)
        return api.export_rows(reader=desk.reader(), request=asked, identified=True)

    def stream(kind: str = "") -> Iterable[bytes]:
        return (line.encode() for line in csv_lines(rows(kind)))

    _measure("streamed as CSV", stream)
    _measure("compressed", lambda: zipped("list.csv", rows(), desk.reader().now))
    for kind in KINDS:
        number = Submission.objects.filter(kind=kind, round_count__gt=0).count()
        cpu = _measure(f"of {kind} alone", partial(stream, kind))
        print(f"    {number:,} submissions, {number / cpu:,.0f} a second of this process", flush=True)


def _measure(name: str, begin: Callable[[], Iterable[Sized]]) -> float:
    """Tells seconds of the clock, and of this process alone, which are given: the machine may do other things."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started, worked, pieces, size, first = time.perf_counter(), time.process_time(), 0, 0, 0.0
    for piece in begin():
        first = first or time.perf_counter() - started
        pieces += 1
        size += len(piece)
    seconds, cpu = time.perf_counter() - started, time.process_time() - worked
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(
        f"  export {name}: {pieces:,} pieces, {size / 1e6:.1f} MB in {seconds:.1f} s ({cpu:.1f} s of this process), "
        f"the first after {first:.2f} s, memory +{grown:.0f} MB",
        flush=True,
    )
    return cpu
