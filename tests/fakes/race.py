"""The one place where tests let several people do something at the same moment, each on a connection of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from django.db import connection

from partnership_xblock import api

T = TypeVar("T")


def at_once(calls: Sequence[Callable[[], T]]) -> list[T | api.Refused]:
    """What each call answered, in the order given. All start when the last is ready; a refusal is an answer."""
    ready = Barrier(len(calls), timeout=60)

    def run(call: Callable[[], T]) -> T | api.Refused:
        try:
            connection.ensure_connection()
            ready.wait()
            return call()
        except api.Refused as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls))


def codes(answers: Sequence[object]) -> set[str]:
    """The codes of the refusals among the answers."""
    return {answer.code for answer in answers if isinstance(answer, api.Refused)}
