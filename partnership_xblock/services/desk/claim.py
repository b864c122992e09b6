"""Claims a submission for a trainer, renews the claim, and releases it to the queue."""

from __future__ import annotations

from collections.abc import Mapping

from partnership_xblock.domain.submission import NotAllowed, Submission
from partnership_xblock.events import Claimed, Released
from partnership_xblock.events.event import Event
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk, trail
from partnership_xblock.services.records.events import about_review, emit, seconds
from partnership_xblock.services.records.news import send_waiting
from partnership_xblock.services.records.transaction import after_commit, atomically
from partnership_xblock.services.wire.desk import ActRequest, DeskDetail

from .reader import Reader
from .review_detail import review_detail

Counts = Mapping[str, int | str | bool | float]
"""Data recorded with a move, besides person and time: ids and counts only."""


def claim(*, reader: Reader, public_id: str, request: ActRequest) -> DeskDetail:
    """Claims a submission; a trainer who has claimed it already renews the claim. Raises Refused `claimed_by_other`
    {name, until}."""
    reader.named(request.person)
    _claim(reader, public_id)
    return review_detail(reader=reader, public_id=public_id)


def release(*, reader: Reader, public_id: str, request: ActRequest) -> DeskDetail:
    """Releases the submission to the queue; the trainer's review draft stays."""
    reader.named(request.person)
    _release(reader, public_id)
    return review_detail(reader=reader, public_id=public_id)


@atomically
def _claim(reader: Reader, public_id: str) -> None:
    submission = reader.lock(public_id)
    mine = submission.state.claimer(reader.now) == reader.user_id
    try:
        after = submission.state.claim(reader.user_id, reader.now)
    except NotAllowed as refused:
        raise with_holder(refused, submission, reader) from None
    desk.keep_state(submission, after)
    if not mine:
        waiting = seconds(submission.entry.submitted_at, reader.now)
        record_move(submission, after, "claim", reader, Claimed(**about_review(submission), waited=waiting))


@atomically
def _release(reader: Reader, public_id: str) -> None:
    submission = reader.lock(public_id)
    end_claim(submission, reader.user_id, reader)


def end_claim(submission: desk.DeskSubmission, holder: int, by: Reader) -> None:
    """Ends the holder's claim, on behalf of `by`. Raises NotAllowed where there is none."""
    after = submission.state.release(holder, by.now)
    desk.keep_state(submission, after)
    waiting = seconds(submission.entry.submitted_at, by.now)
    record_move(submission, after, "release", by, Released(**about_review(submission), waited=waiting))


def with_holder(refused: NotAllowed, submission: desk.DeskSubmission, reader: Reader) -> NotAllowed:
    """The same refusal, with the name of the trainer who is reading and the time until when."""
    holder = submission.state.claimer(reader.now)
    if refused.code != "claimed_by_other" or holder is None or submission.state.claimed_until is None:
        return refused
    name = current_host().display_names({holder}).get(holder, "")
    params = {**refused.params, "trainer": name, "until": submission.state.claimed_until.isoformat()}
    return NotAllowed(refused.code, params=params)


def record_move(
    submission: desk.DeskSubmission,
    after: Submission,
    verb: str,
    reader: Reader,
    event: Event,
    *,
    reason: str = "",
    data: Counts | None = None,
) -> int:
    """Records a move in the trail, and emits its event after commit: ids and counts only. Returns the move's row. Every
    move also sends waiting mails, since the next request is the first that can try again."""
    row = trail.keep_event(
        submission=submission.entry.row,
        round_id=desk.newest_round(submission.entry.row, submission.state.round),
        verb=verb,
        actor=reader.user_id,
        at=reader.now,
        before=str(submission.state.status),
        after=str(after.status),
        data=data,
        reason=reason,
    )
    emit(event, course_key=reader.course_key, actor=reader.user_id)
    after_commit("mailing", send_waiting)
    return row
