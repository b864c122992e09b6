"""Writes what happened to the trail and, after commit, emits it as an event of the host.

An event never breaks the verb it describes: an error while emitting is logged. Nothing here queries: an event's fields
are at hand. A teacher at work saves every few seconds, which would drown the tracking log: the first save in a block
is emitted, and then one each time the sum of her documents' revisions passes a multiple of the setting. That depends
on numbers only, so a save that is sent again emits what it emitted before, or nothing.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Final, TypedDict

from django.conf import settings
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.events.event import Event
from partnership_xblock.host import current_host
from partnership_xblock.repositories.desk import Held
from partnership_xblock.repositories.trail import keep_event
from partnership_xblock.repositories.work import Work

from .transaction import after_commit


class Submission(TypedDict):
    """What `events.AboutSubmission` asks for."""

    usage_key: str
    kind: str
    submission: str
    round: int


class Review(Submission):
    """What `events.AboutReview` asks for."""

    learner_id: int


def about(work: Work) -> Submission:
    """Of a learner's work, for her events; empty id where nothing of it is kept yet."""
    return Submission(
        usage_key=work.place.usage_key,
        kind=work.kind,
        submission=work.public_id if work.row else "",
        round=work.state.round,
    )


def about_review(held: Held) -> Review:
    """Of a submission at the desk, for trainers' events."""
    entry = held.entry
    return Review(
        usage_key=entry.usage_key,
        kind=entry.kind,
        submission=entry.public_id,
        round=held.state.round,
        learner_id=entry.learner_id,
    )


def seconds(since: datetime | None, now: datetime) -> int:
    """Whole seconds, never below 0: clocks of two servers may differ."""
    return 0 if since is None else max(0, int((now - since).total_seconds()))


def tell(event: Event, *, course_key: CourseKey, actor: int) -> None:
    """Emit on commit; at once where no transaction is open."""
    emit = partial(current_host().emit, event.NAME, event.data(), course_key=course_key, user_id=actor)
    after_commit(event.NAME, emit)


def tell_move(
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
    """Keep an owner's move (1 query) and tell it. Trying out (`scratch`) is kept and told to nobody."""
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
        tell(event, course_key=CourseKey.from_string(after.place.course_key), actor=actor)


EVERY: Final = 20
"""When the setting is missing."""


def every() -> int:
    """`PARTNERSHIP_SAVED_EVENT_EVERY`: 1 tells every save, 0 only the first in a block."""
    return max(0, int(getattr(settings, "PARTNERSHIP_SAVED_EVENT_EVERY", EVERY)))


def is_told(*, first: bool, before: int, after: int, one_in: int) -> bool:
    """Whether a save that took the revisions from `before` to `after` is told."""
    return first or (one_in > 0 and after // one_in > before // one_in)
