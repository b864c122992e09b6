"""The states of a file that is prepared for a trainer, and how long it can be fetched."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

AVAILABLE: Final = timedelta(days=1)
"""How long a prepared file can be fetched: it holds people's work, so no longer than it takes to fetch it."""
SIGN_OF_LIFE: Final = timedelta(minutes=10)
"""The writer of a file reports every part, seconds apart; after so long without a report it counts as dead."""
PATIENCE: Final = timedelta(hours=6)
"""How long a file may wait behind the platform's other tasks."""


class Prepared(StrEnum):
    """A file's states. From `queued` to `running` to `ready` to `expired`; `failed` instead of any but the last."""

    QUEUED = "queued"
    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"
    EXPIRED = "expired"

    @property
    def under_way(self) -> bool:
        return self in (Prepared.QUEUED, Prepared.RUNNING)


def current_state(state: Prepared, alive_at: datetime, expires_at: datetime | None, now: datetime) -> Prepared:
    """A file's state now. `state` is the state last stored, `alive_at` the time of the last report: a worker that died,
    or was never there, stores nothing."""
    if state is Prepared.QUEUED and now > alive_at + PATIENCE:
        return Prepared.FAILED
    if state is Prepared.RUNNING and now > alive_at + SIGN_OF_LIFE:
        return Prepared.FAILED
    if state is Prepared.READY and (expires_at is None or now >= expires_at):
        return Prepared.EXPIRED
    return state
