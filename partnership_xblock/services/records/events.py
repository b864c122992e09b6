"""Writes moves to the trail and, after commit, emits them as events of the host.

An event never breaks the verb it describes: an error while emitting is logged. Nothing here queries: an event's fields
are at hand. A teacher at work saves every few seconds, which would flood the tracking log: the first save in a block is
emitted, and then one each time the sum of the document revisions passes a multiple of the setting. That depends on
numbers only, so a save that is sent again emits the same as before, or nothing.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Final, TypedDict

from django.conf import settings
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.events.event import Event
from partnership_xblock.host import current_host
from partnership_xblock.repositories.desk import DeskSubmission
from partnership_xblock.repositories.trail import keep_event
from partnership_xblock.repositories.work import Work

from .transaction import after_commit


class Submission(TypedDict):
    """The fields of `events.AboutSubmission`."""

    usage_key: str
    kind: str
    submission: str
    round: int


class Review(Submission):
    """The fields of `events.AboutReview`."""

    learner_id: int


def about(work: Work) -> Submission:
    """Fields of a learner's event about this work; an empty id before the first save."""
    return Submission(
        usage_key=work.place.usage_key,
        kind=work.kind,
        submission=work.public_id if work.row else "",
        round=work.state.round,
    )


def about_review(submission: DeskSubmission) -> Review:
    """Fields of a trainer's event about a submission at the desk."""
    entry = submission.entry
    return Review(
        usage_key=entry.usage_key,
        kind=entry.kind,
        submission=entry.public_id,
        round=submission.state.round,
        learner_id=entry.learner_id,
    )


def seconds(since: datetime | None, now: datetime) -> int:
    """Whole seconds, never below 0: clocks of two servers may differ."""
    return 0 if since is None else max(0, int((now - since).total_seconds()))


def emit(event: Event, *, course_key: CourseKey, actor: int) -> None:
    """Emits on commit; at once where no transaction is open."""
    emit = partial(current_host().emit, event.NAME, event.data(), course_key=course_key, user_id=actor)
    after_commit(event.NAME, emit)


def record_own_move(
    verb: str,
    event: Event,
    *,
    before: Work,
    after: Work,
    actor: int,
    at: datetime,
    round_id: int | None,
    counts: dict[str, int] | None = None,
) -> None:
    """Records an owner's move (1 query) and emits it. A staff trial (`scratch`) is recorded and not emitted."""
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
    if not after.place.scratch:
        emit(event, course_key=CourseKey.from_string(after.place.course_key), actor=actor)


EVERY: Final = 20
"""The default of the setting."""


def every() -> int:
    """`PARTNERSHIP_SAVED_EVENT_EVERY`: 1 emits every save, 0 only the first in a block."""
    return max(0, int(getattr(settings, "PARTNERSHIP_SAVED_EVENT_EVERY", EVERY)))


def is_emitted(*, first: bool, before: int, after: int, one_in: int) -> bool:
    """Whether to emit a save that moved the revisions from `before` to `after`."""
    return first or (one_in > 0 and after // one_in > before // one_in)
