"""Rescore: course staff ask the platform for the points again. There is nothing to calculate: the trainer's last mark
is sent once more, and takes the place of what staff had put over it (decision 0015)."""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.host import current_host
from partnership_xblock.repositories import grades, mails, trail

from .after_commit import after_commit
from .atomically import atomically
from .deliver import send
from .learner_score import Learner
from .news import send_waiting


@atomically
def rescore(*, learner: Learner, weight: float | None, only_if_higher: bool) -> None:
    """Send the last mark with the block's weight as it is now; nothing where there is no mark, or where
    `only_if_higher` and what is there is higher. 3 queries of our own; 1 more where it ends an override, of which she
    is told.

    The submission is held meanwhile: a decision that comes in between waits, and is sent after.
    """
    host = current_host()
    held = grades.lock(str(learner.usage_key), learner.id)
    mark = None if held is None else grades.mark_of(held)
    if held is None or mark is None:
        return
    mark = replace(mark, weight=weight)
    outcome = send(held, mark, sequence=held.sequence + 1, only_if_higher=only_if_higher)
    if outcome == "higher":
        return
    now = host.now()
    grades.bring_back(held, replace(mark, delivery=outcome), now)
    event = trail.keep_event(
        submission=held.entry.row,
        round_id=None,
        verb="rescore",
        actor=host.real_user_id(None),
        at=now,
        before=str(held.state.status),
        after=str(held.state.status),
        data={"earned": mark.earned, "possible": mark.possible},
    )
    if held.overridden_at is not None:
        mails.keep(submission=held.entry.row, event=event, news="points", now=now)
        after_commit("mailing", send_waiting)
