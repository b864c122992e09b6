"""Records who moved which submission, and when; rows are only ever added."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from partnership_xblock.models import StateEvent


def keep_event(
    *,
    submission: int,
    round_id: int | None,
    verb: str,
    actor: int | None,
    at: datetime,
    before: str,
    after: str,
    data: Mapping[str, int | str | bool | float] | None = None,
    reason: str = "",
) -> int:
    """Records one move of the state table; returns its row. `data` contains ids and counts only. 1 query."""
    row = StateEvent.objects.create(
        submission_id=submission,
        round_id=round_id,
        verb=verb,
        actor_id=actor,
        at=at,
        from_status=before,
        to_status=after,
        data=dict(data or {}),
        reason=reason,
    )
    return int(row.pk)
