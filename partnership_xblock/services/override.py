"""Override: course staff put points in the gradebook themselves, by the platform's own tool. They stand until the
trainer decides again or staff rescore (decision 0015)."""

from __future__ import annotations

from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk, grades, mails, trail

from .after_commit import after_commit
from .atomically import atomically
from .learner_score import Learner
from .news import send_waiting


@atomically
def override(*, learner: Learner, earned: float, possible: float, weight: float | None) -> None:
    """Keep staff's points; nothing is sent (`send_score`). What stands already is left as it is. The learner is told of
    it. 4 queries; 5 more for a learner who never began: her work is begun then, empty."""
    host, key = current_host(), learner.usage_key
    now = host.now()
    held = grades.lock(str(key), learner.id) or grades.begin(
        str(key), str(key.course_key), learner.id, learner.kind, now
    )
    if held.grade is not None and (held.grade.earned, held.grade.possible) == (earned, possible):
        return
    grades.override(held, desk.Points(earned, possible, weight), now)
    event = trail.keep_event(
        submission=held.entry.row,
        round_id=None,
        verb="override",
        # Nobody is at the keyboard in the platform's worker; its own event tells who asked for it there.
        actor=host.real_user_id(None),
        at=now,
        before=str(held.state.status),
        after=str(held.state.status),
        data={"earned": earned, "possible": possible},
    )
    mails.keep(submission=held.entry.row, event=event, news="points", now=now)
    after_commit("mailing", send_waiting)
