"""Takes a decision back before the teacher has opened it, or reopens accepted work for a reason."""

from __future__ import annotations

from functools import partial

from partnership_xblock.activities import installed
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import NotAllowed, Status
from partnership_xblock.events import Reopened, TakenBack
from partnership_xblock.repositories import desk, grades, mails
from partnership_xblock.repositories.rounds import StoredRound, rounds_of
from partnership_xblock.services.records.events import about_review, seconds
from partnership_xblock.services.records.grades import deliver
from partnership_xblock.services.records.transaction import after_commit, atomically
from partnership_xblock.services.wire.desk import ActRequest, DeskDetail, ReasonRequest

from .claim import record_move, with_holder
from .reader import Reader
from .review_detail import review_detail


def take_back(*, reader: Reader, public_id: str, request: ActRequest) -> DeskDetail:
    """Takes the decision back: the submission is claimed by its trainer again, the review a draft again, complete. A
    grade that was sent becomes 0, or that of the round accepted before where the kind's work continues after one;
    points that course staff put in the gradebook stay (decision 0015).

    Raises Refused `already_seen` once the teacher has opened the decision.
    """
    reader.named(request.person)
    _take_back(reader, public_id)
    return review_detail(reader=reader, public_id=public_id)


def reopen(*, reader: Reader, public_id: str, request: ReasonRequest) -> DeskDetail:
    """Returns accepted work to its teacher. The round keeps its decision, except for a log: its review becomes a return
    and certifies nothing (decision 0054). The grade stays or becomes 0."""
    reader.named(request.person)
    _reopen(reader, public_id, request)
    return review_detail(reader=reader, public_id=public_id)


@atomically
def _take_back(reader: Reader, public_id: str) -> None:
    submission = reader.lock(public_id)
    try:
        after = submission.state.take_back(reader.user_id, reader.now)
    except NotAllowed as refused:
        raise with_holder(refused, submission, reader) from None
    round_id = desk.newest_round(submission.entry.row, submission.state.round)
    if round_id is None:
        raise Refused("not_found")
    desk.unpublish(round_id)
    accepted = submission.state.status is Status.ACCEPTED
    desk.keep_state(submission, after, _without_this(submission) if accepted else None)
    event = TakenBack(
        **about_review(submission), accepted=accepted, after=seconds(submission.state.decided_at, reader.now)
    )
    record_move(submission, after, "take_back", reader, event)


@atomically
def _reopen(reader: Reader, public_id: str, request: ReasonRequest) -> None:
    submission = reader.lock(public_id)
    after = submission.state.reopen(request.reason)
    round_id = desk.newest_round(submission.entry.row, submission.state.round)
    kind = installed(submission.entry.kind)
    if round_id is not None and kind is not None and kind.flow.goes_on:
        desk.return_accepted(round_id)
    desk.keep_state(submission, after, None if request.keep_grade else _zeroed(submission))
    event = Reopened(
        **about_review(submission),
        grade_kept=request.keep_grade,
        after=seconds(submission.state.decided_at, reader.now),
    )
    data = {} if grades.mark_of(submission) is None else {"grade_kept": request.keep_grade}
    move = record_move(submission, after, "reopen", reader, event, reason=request.reason, data=data)
    mails.keep(submission=submission.entry.row, event=move, news="reopened", now=reader.now)


def _without_this(submission: desk.DeskSubmission) -> desk.Points | None:
    """The points that remain when the newest acceptance is taken back; None where they do not change."""
    before = _accepted_before(submission)
    if before is None or before.review is None or submission.grade is None:
        return _zeroed(submission)
    if before.review.earned is None or before.review.possible is None:
        return None  # points for being done, which it was
    points = desk.Points(before.review.earned, before.review.possible, submission.grade.weight)
    if not grades.give(submission, points):
        return None
    after_commit("delivering a grade", partial(deliver, submission.entry.row))
    return points


def _accepted_before(submission: desk.DeskSubmission) -> StoredRound | None:
    """The round accepted before this one, for kinds whose work continues after an acceptance. 1 query."""
    kind = installed(submission.entry.kind)
    if kind is None or not kind.flow.goes_on:
        return None
    earlier = (one for one in rounds_of(submission.entry.row) if one.number < submission.state.round)
    return next((one for one in earlier if one.review is not None and one.review.decision == "accept"), None)


def _zeroed(submission: desk.DeskSubmission) -> desk.Points | None:
    """No points, to be sent after commit; None where there is nothing to send. The platform keeps an earned 0 even for
    a score it is told to delete (host-behaviour.md 3.1), so a 0 is sent."""
    grade = grades.take_mark(submission)
    if grade is not None:
        after_commit("delivering a grade", partial(deliver, submission.entry.row))
    return grade
