"""Rescore: course staff ask the platform for the points again. There is nothing to calculate: the trainer's last mark
is sent once more, and takes the place of what staff had put over it (decision 0015)."""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.host import current_host
from partnership_xblock.host.protocol import Grade
from partnership_xblock.repositories import grades, trail

from .learner_score import Learner


def rescore(*, learner: Learner, weight: float | None, only_if_higher: bool) -> None:
    """Send the last mark with the block's weight as it is now; nothing where there is no mark, or where
    `only_if_higher` and what is there is higher. 3 queries of our own.

    Sent first and kept afterwards, without a lock: a decision that comes in between is newer and is left alone.
    """
    host = current_host()
    held = grades.find(str(learner.usage_key), learner.id)
    mark = None if held is None else grades.mark_of(held)
    if held is None or mark is None:
        return
    outcome = host.send_grade(
        Grade(
            learner_id=learner.id,
            usage_key=learner.usage_key,
            earned=mark.earned,
            possible=mark.possible,
            weight=weight,
            only_if_higher=only_if_higher,
        )
    )
    now = host.now()
    if outcome == "higher" or not grades.bring_back(held, replace(mark, weight=weight, delivery=outcome), now):
        return
    trail.keep_event(
        submission=held.entry.row,
        round_id=None,
        verb="rescore",
        actor=host.real_user_id(None),
        at=now,
        before=str(held.state.status),
        after=str(held.state.status),
        data={"earned": mark.earned, "possible": mark.possible},
    )
