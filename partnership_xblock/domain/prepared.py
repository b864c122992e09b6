"""The one place for what becomes of a file that is prepared for somebody: how it stands, and until when."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

KEPT: Final = timedelta(days=1)
"""How long a prepared file can be fetched: it holds people's work, so no longer than it takes to fetch it."""
SIGN_OF_LIFE: Final = timedelta(minutes=10)
"""Whoever writes a file says so with every part of it, seconds apart; silent for so long, it has died."""
PATIENCE: Final = timedelta(hours=6)
"""How long a file may wait for its turn behind the platform's other tasks."""


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


def standing(kept: Prepared, alive_at: datetime, expires_at: datetime | None, now: datetime) -> Prepared:
    """How a file stands now. `kept` is what was last written down, `alive_at` when: a worker that died, or was never
    there, writes nothing down."""
    if kept is Prepared.QUEUED and now > alive_at + PATIENCE:
        return Prepared.FAILED
    if kept is Prepared.RUNNING and now > alive_at + SIGN_OF_LIFE:
        return Prepared.FAILED
    if kept is Prepared.READY and (expires_at is None or now >= expires_at):
        return Prepared.EXPIRED
    return kept
