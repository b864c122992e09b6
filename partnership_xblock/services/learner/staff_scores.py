"""Reads, overrides and rescores a learner's score for the platform's own tools.

An override by course staff stands until the trainer decides again or staff rescore (decision 0015). Rescoring sends a
trainer's newest marks again, or applies the kind's rule to the answers anew, which may give less than before; both
replace an override (decision 0043).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.domain.submission import Status
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk, grades, mails, trail
from partnership_xblock.repositories.work import Place, find
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.records.grades import deliver_held, send
from partnership_xblock.services.records.news import send_waiting
from partnership_xblock.services.records.sheets import as_joined, content_of, sheet_of
from partnership_xblock.services.records.transaction import after_commit, atomically

from .automatic_grade import earned_by, is_automatic


@dataclass(frozen=True, slots=True)
class Learner:
    """One learner in one block. `kind` is the block's, for work that an override creates."""

    id: int
    usage_key: UsageKey
    kind: str


def standing_score(*, learner: Learner) -> desk.Points | None:
    """The learner's current score in the gradebook, as far as this app knows; None without one. 1 query."""
    submission = grades.find(str(learner.usage_key), learner.id)
    return None if submission is None else submission.grade


def last_mark(*, learner: Learner) -> desk.Points | None:
    """The trainer's last mark, also behind an override; None without marks. 1 query."""
    submission = grades.find(str(learner.usage_key), learner.id)
    return None if submission is None else grades.mark_of(submission)


@atomically
def send_score(*, learner: Learner) -> None:
    """Sends the learner's current score to the gradebook (again). 2 queries of our own."""
    submission = grades.lock(str(learner.usage_key), learner.id)
    if submission is not None and submission.grade is not None:
        deliver_held(submission, submission.grade)


@atomically
def override(*, learner: Learner, earned: float, possible: float, weight: float | None) -> None:
    """Stores staff's points; sends nothing (`send_score`). An override that is equal already is left as it is. The
    learner gets a mail. 4 queries; 5 more for a learner without work: empty work is created."""
    host, key = current_host(), learner.usage_key
    now = host.now()
    submission = grades.lock(str(key), learner.id) or grades.begin(
        str(key), str(key.course_key), learner.id, learner.kind, now
    )
    if submission.grade is not None and (submission.grade.earned, submission.grade.possible) == (earned, possible):
        return
    grades.override(submission, desk.Points(earned, possible, weight), now)
    event = _record_points(submission, "override", earned, possible, now)
    mails.keep(submission=submission.entry.row, event=event, news="points", now=now)
    after_commit("mailing", send_waiting)


def _record_points(submission: desk.DeskSubmission, verb: str, earned: float, possible: float, now: datetime) -> int:
    """Records in the trail that points were changed, which is no move of the submission; returns the row. 1 query."""
    status = str(submission.state.status)
    return trail.keep_event(
        submission=submission.entry.row,
        round_id=None,
        verb=verb,
        # In the platform's worker there is no person at the keyboard; the platform's own event names who started it.
        actor=current_host().real_user_id(None),
        at=now,
        before=status,
        after=status,
        data={"earned": earned, "possible": possible},
    )


@atomically
def rescore(*, learner: Learner, weight: float | None, only_if_higher: bool, block: BlockInfo | None = None) -> None:
    """Sends the last mark, or for a `block` with calculated points the current ones, with the block's current weight;
    nothing where there is no mark, or where `only_if_higher` and the current score is higher. 3 queries of our own, at
    most 5 where points are calculated; 1 more where an override ends, about which the learner gets a mail.

    The submission is locked meanwhile: a decision that comes in between waits, and is sent after.
    """
    host = current_host()
    submission = grades.lock(str(learner.usage_key), learner.id)
    mark = None if submission is None else _calculated(block, submission) or grades.mark_of(submission)
    if submission is None or mark is None:
        return
    mark = replace(mark, weight=weight)
    outcome = send(submission, mark, sequence=submission.sequence + 1, only_if_higher=only_if_higher)
    if outcome == "higher":
        return
    now = host.now()
    grades.bring_back(submission, replace(mark, delivery=outcome), now)
    event = _record_points(submission, "rescore", mark.earned, mark.possible, now)
    if submission.overridden_at is not None:
        mails.keep(submission=submission.entry.row, event=event, news="points", now=now)
        after_commit("mailing", send_waiting)


def calculated_score(*, learner: Learner, block: BlockInfo) -> desk.Points | None:
    """The points of the answers by the current content; None where nothing is calculated, or the work is not finished.
    At most 3 queries."""
    if not is_automatic(block):
        return None
    submission = grades.find(str(learner.usage_key), learner.id)
    return None if submission is None else _calculated(block, submission)


def _calculated(block: BlockInfo | None, submission: desk.DeskSubmission) -> desk.Points | None:
    if block is None or not is_automatic(block) or submission.state.status is not Status.ACCEPTED:
        return None
    place = Place(submission.entry.usage_key, submission.course_key, submission.entry.learner_id)
    work = find(place, submission.entry.kind)
    answers, network = as_joined(work).answers.present(), work.network.present()
    sheet = sheet_of(block, content_of(block), answers=answers, network=network, now=current_host().now())
    score = earned_by(block, sheet, row=submission.entry.row, round_number=submission.state.round)
    return None if score is None else desk.Points(score.earned, score.possible, block.weight)
