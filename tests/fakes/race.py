"""Several people do something at the same moment, each on a connection of their own: all at once, or one stopped in the
middle while the other goes on."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event, current_thread
from typing import Any, TypeVar

import pytest
from django.db import connection

from partnership_xblock import api

T = TypeVar("T")

LIMIT = 60
"""Seconds after which a race that hangs is given up."""

PAUSE = 0.3
"""Seconds between two looks: MariaDB makes `innodb_trx` anew only when nobody has looked for 0.1 s, so whoever looks
more often sees for ever what was there at first. Two processes of tests ask one server, each at its own moments: of two
gaps that are 0.3 s together one is long enough."""

WAITING = {
    "postgresql": "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'",
    "mysql": "SELECT count(*) FROM information_schema.innodb_trx"
    " JOIN information_schema.processlist ON processlist.id = trx_mysql_thread_id"
    " WHERE trx_state = 'LOCK WAIT' AND db = DATABASE()",
}
"""How many wait in this database for a lock that somebody else holds."""


def at_once(calls: Sequence[Callable[[], T]]) -> list[T | api.Refused]:
    """What each call answered, in the order given. All start when the last is ready; a refusal is an answer."""
    ready = Barrier(len(calls), timeout=LIMIT)

    def run(call: Callable[[], T]) -> T | api.Refused:
        return _answer(call, ready.wait)

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def in_the_middle(
    first: Callable[[], Any], stop: tuple[Any, str], second: Callable[[], Any], patch: pytest.MonkeyPatch
) -> tuple[Any, Any]:
    """What both answered. `first` stops before it calls `stop`, a module and the name of a function in it; there
    `second` runs, until it has ended or waits for a lock; then `first` goes on."""
    module, name = stop
    real, there, go_on = getattr(module, name), Event(), Event()
    stopped: list[Any] = []

    def wait_here(*args: Any, **kwargs: Any) -> Any:
        if current_thread() in stopped:
            stopped.clear()
            there.set()
            assert go_on.wait(LIMIT)
        return real(*args, **kwargs)

    def run_first() -> Any:
        stopped.append(current_thread())
        return _answer(first)

    with patch.context() as patched, ThreadPoolExecutor(2) as pool:
        patched.setattr(module, name, wait_here)
        one = pool.submit(run_first)
        try:
            _until(lambda: there.is_set() or one.done())
            assert there.is_set(), f"never came to {name}: {one.result()}"
            two = pool.submit(_answer, second)
            _until(lambda: two.done() or _somebody_waits())
        finally:
            go_on.set()
        return one.result(LIMIT), two.result(LIMIT)


def codes(answers: Sequence[object]) -> set[str]:
    """The codes of the refusals among the answers."""
    return {answer.code for answer in answers if isinstance(answer, api.Refused)}


def _answer(call: Callable[[], T], ready: Callable[[], object] = int) -> T | api.Refused:
    try:
        connection.ensure_connection()
        ready()
        return call()
    except api.Refused as refused:
        return refused
    finally:
        connection.close()


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT
    while not true():
        assert time.monotonic() < end, "this race hangs"
        time.sleep(PAUSE)


def _somebody_waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(WAITING[connection.vendor])
        return bool(cursor.fetchone()[0])
