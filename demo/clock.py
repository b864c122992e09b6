"""The demo's clock: the real one, except while the seed plays what happened earlier."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime

_set: ContextVar[datetime | None] = ContextVar("demo_clock", default=None)


def now() -> datetime:
    return _set.get() or datetime.now(UTC)


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    token = _set.set(moment)
    try:
        yield
    finally:
        _set.reset(token)
