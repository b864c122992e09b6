"""A trainer takes a submission to read, keeps it while she is at it, and gives it back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from django.db import transaction

from partnership_xblock.domain.submission import NotAllowed, Submission
from partnership_xblock.events.submission import fields, name_of
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk, trail

from .atomically import atomically
from .desk_shapes import ActRequest, DeskDetail
from .reader import Reader
from .review_detail import review_detail

Counts = Mapping[str, int | str | bool | float]
"""What is kept with a move, besides who and when: ids and counts only."""


def claim(*, reader: Reader, public_id: str, asked: ActRequest) -> DeskDetail:
    """Take it; taking what is hers already renews the claim. Raises Refused `claimed_by_other` {name, until}."""
    reader.named(asked.person)
    _claim(reader, public_id)
    return review_detail(reader=reader, public_id=public_id)


def release(*, reader: Reader, public_id: str, asked: ActRequest) -> DeskDetail:
    """Give it back to the queue; her review draft stays."""
    reader.named(asked.person)
    _release(reader, public_id)
    return review_detail(reader=reader, public_id=public_id)


@atomically
def _claim(reader: Reader, public_id: str) -> None:
    held = reader.lock(public_id)
    mine = held.state.claimer(reader.now) == reader.user_id
    try:
        after = held.state.claim(reader.user_id, reader.now)
    except NotAllowed as refused:
        raise with_holder(refused, held, reader) from None
    desk.keep_state(held, after)
    if not mine:
        moved(held, after, "claim", reader)


@atomically
def _release(reader: Reader, public_id: str) -> None:
    held = reader.lock(public_id)
    after = held.state.release(reader.user_id, reader.now)
    desk.keep_state(held, after)
    moved(held, after, "release", reader)


def with_holder(refused: NotAllowed, held: desk.Held, reader: Reader) -> NotAllowed:
    """The same refusal, telling a trainer which colleague is reading and until when."""
    holder = held.state.claimer(reader.now)
    if refused.code != "claimed_by_other" or holder is None or held.state.claimed_until is None:
        return refused
    name = current_host().display_names({holder}).get(holder, "")
    params = {**refused.params, "trainer": name, "until": held.state.claimed_until.isoformat()}
    return NotAllowed(refused.code, params=params)


def moved(
    held: desk.Held, after: Submission, verb: str, reader: Reader, reason: str = "", data: Counts | None = None
) -> None:
    """Keep who moved what, and tell the host once it is certain: ids and counts only."""
    trail.keep_event(
        submission=held.entry.row,
        round_id=desk.newest_round(held.entry.row, held.state.round),
        verb=verb,
        actor=reader.user_id,
        at=reader.now,
        before=str(held.state.status),
        after=str(after.status),
        data=data,
        reason=reason,
    )
    told = fields(
        usage_key=held.entry.usage_key,
        kind=held.entry.kind,
        submission=held.entry.public_id,
        round_number=held.state.round,
    )
    emit = partial(current_host().emit, name_of(verb), told, course_key=reader.course_key, user_id=reader.user_id)
    transaction.on_commit(emit, robust=True)
