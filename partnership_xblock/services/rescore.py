"""Rescore: course staff ask the platform for the points again. A trainer's last mark is sent once more; what the kind's
rule gives is reckoned anew from her answers, and may be less than before. Either takes the place of what staff had put
over it (decisions 0015, 0043)."""

from __future__ import annotations

from dataclasses import replace

from partnership_xblock.domain.submission import Status
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk, grades, mails, trail
from partnership_xblock.repositories.work import Place, find

from .after_commit import after_commit
from .atomically import atomically
from .automatic_grade import earned_by, is_automatic
from .block_info import BlockInfo
from .content import content_of
from .deliver import send
from .learner_score import Learner
from .news import send_waiting
from .sheets import sheet_of


@atomically
def rescore(*, learner: Learner, weight: float | None, only_if_higher: bool, block: BlockInfo | None = None) -> None:
    """Send the last mark, or for a `block` whose points are reckoned those of now, with the block's weight as it is
    now; nothing where there is no mark, or where `only_if_higher` and what is there is higher. 3 queries of our own, at
    most 5 where points are reckoned; 1 more where it ends an override, of which she is told.

    The submission is held meanwhile: a decision that comes in between waits, and is sent after.
    """
    host = current_host()
    held = grades.lock(str(learner.usage_key), learner.id)
    mark = None if held is None else _reckoned(block, held) or grades.mark_of(held)
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


def reckoned(*, learner: Learner, block: BlockInfo) -> desk.Points | None:
    """What her answers earn by the content of now; None where nothing is reckoned, or nothing is done yet. At most 3
    queries."""
    if not is_automatic(block):
        return None
    held = grades.find(str(learner.usage_key), learner.id)
    return None if held is None else _reckoned(block, held)


def _reckoned(block: BlockInfo | None, held: desk.Held) -> desk.Points | None:
    if block is None or not is_automatic(block) or held.state.status is not Status.ACCEPTED:
        return None
    place = Place(held.entry.usage_key, held.course_key, held.entry.learner_id)
    work = find(place, held.entry.kind)
    answers, network = work.answers.present(), work.network.present()
    sheet = sheet_of(block, content_of(block), answers=answers, network=network, now=current_host().now())
    score = earned_by(block, sheet, row=held.entry.row, round_number=held.state.round)
    return None if score is None else desk.Points(score.earned, score.possible, block.weight)
