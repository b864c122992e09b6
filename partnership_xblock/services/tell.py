"""The one place where a move is kept in the trail and, once it is committed, told to the host."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from django.db import transaction
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.events.submission import fields, name_of
from partnership_xblock.host import current_host
from partnership_xblock.repositories.trail import keep_event
from partnership_xblock.repositories.work import Work


def tell_move(
    verb: str,
    *,
    before: Work,
    after: Work,
    actor: int,
    at: datetime,
    round_id: int | None,
    counts: dict[str, int] | None = None,
) -> None:
    """Keep the event (1 query); emit it on commit. Trying out (`scratch`) is kept and told to nobody."""
    keep_event(
        submission=after.row,
        round_id=round_id,
        verb=verb,
        actor=actor,
        at=at,
        before=str(before.state.status),
        after=str(after.state.status),
        data=counts,
    )
    if after.place.scratch:
        return
    told = fields(
        usage_key=after.place.usage_key,
        kind=after.kind,
        submission=after.public_id,
        round_number=after.state.round,
        **(counts or {}),
    )
    course_key = CourseKey.from_string(after.place.course_key)
    transaction.on_commit(
        partial(current_host().emit, name_of(verb), told, course_key=course_key, user_id=actor), robust=True
    )
