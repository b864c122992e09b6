"""A trainer takes a submission to read, keeps it while she is at it, and gives it back."""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.domain.submission import NotAllowed, Submission
from partnership_xblock.events import Claimed, Released
from partnership_xblock.events.event import Event
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk, trail
from partnership_xblock.services.records.events import about_review, seconds, tell
from partnership_xblock.services.records.news import send_waiting
from partnership_xblock.services.records.transaction import after_commit, atomically
from partnership_xblock.services.wire.desk import ActRequest, DeskDetail

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
        waited = seconds(held.entry.submitted_at, reader.now)
        moved(held, after, "claim", reader, Claimed(**about_review(held), waited=waited))


@atomically
def _release(reader: Reader, public_id: str) -> None:
    held = reader.lock(public_id)
    let_go(held, reader.user_id, reader)


def let_go(held: desk.Held, holder: int, by: Reader) -> None:
    """The holder's claim ends, by whoever ends it. Raises NotAllowed where she holds none."""
    after = held.state.release(holder, by.now)
    desk.keep_state(held, after)
    waited = seconds(held.entry.submitted_at, by.now)
    moved(held, after, "release", by, Released(**about_review(held), waited=waited))


def with_holder(refused: NotAllowed, held: desk.Held, reader: Reader) -> NotAllowed:
    """The same refusal, telling a trainer which colleague is reading and until when."""
    holder = held.state.claimer(reader.now)
    if refused.code != "claimed_by_other" or holder is None or held.state.claimed_until is None:
        return refused
    name = current_host().display_names({holder}).get(holder, "")
    params = {**refused.params, "trainer": name, "until": held.state.claimed_until.isoformat()}
    return NotAllowed(refused.code, params=params)


def moved(
    held: desk.Held,
    after: Submission,
    verb: str,
    reader: Reader,
    event: Event,
    *,
    reason: str = "",
    data: Counts | None = None,
) -> int:
    """Keep who moved what, and tell the host once it is certain: ids and counts only. Gives the move's row. Mails that
    wait go out with any move, since the next request is the first that can try again."""
    row = trail.keep_event(
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
    tell(event, course_key=reader.course_key, actor=reader.user_id)
    after_commit("mailing", send_waiting)
    return row
