"""Takes a decision back before the teacher has opened it, or reopens accepted work for a reason."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from partnership_xblock.activities import installed
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import NotAllowed, Status
from partnership_xblock.events import Reopened, TakenBack
from partnership_xblock.repositories import desk, grades, mails
from partnership_xblock.repositories.rounds import accepted_before
from partnership_xblock.services.records.events import about_review, seconds
from partnership_xblock.services.records.grades import deliver
from partnership_xblock.services.records.transaction import after_commit, atomically
from partnership_xblock.services.wire.desk import ActRequest, DeskDetail, ReasonRequest

from .claim import record_move, with_holder
from .reader import Reader
from .review_detail import review_detail


def take_back(*, reader: Reader, public_id: str, request: ActRequest) -> DeskDetail:
    """Takes the decision back: the submission is claimed by its trainer again, the review a draft again, complete. The
    points that an acceptance found in force are in force again, 0 where there were none; points that course staff put
    in the gradebook since stay (decision 0015).

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
    accepted = submission.state.status is Status.ACCEPTED
    before = desk.points_before(round_id) if accepted else None
    desk.unpublish(round_id)
    kind = installed(submission.entry.kind)
    if kind is not None and kind.sheets is not None:
        from partnership_xblock.repositories.score_sheets import show_sheets  # noqa: PLC0415 -- few kinds need it

        show_sheets(round_id, reader.now)
    desk.keep_state(submission, after, _without_this(submission, before) if accepted else None)
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


def _without_this(submission: desk.DeskSubmission, before: desk.Points | None) -> desk.Points | None:
    """The points in force without the newest acceptance; None where nothing is to be sent. `before` are those that it
    found in force; None for one by a release that did not store them, and one without points before and after."""
    points = before or _reckoned(submission)
    current = grades.mark_of(submission)
    if points is None or current is None or _values(points) == _values(current):
        return None
    if submission.overridden_at is not None:
        grades.give(submission, points)
        return None
    after_commit("delivering a grade", partial(deliver, submission.entry.row))
    return points


def _values(points: desk.Points) -> tuple[float, float, float | None]:
    return points.earned, points.possible, points.weight


def _reckoned(submission: desk.DeskSubmission) -> desk.Points | None:
    """What was in force before an acceptance for which it is not stored, from the rounds: the points of the round
    accepted before, for kinds whose work continues after an acceptance; otherwise 0. None where it is not to be told,
    as points for being done. 1 query for such a kind."""
    mark = grades.mark_of(submission)
    kind = installed(submission.entry.kind)
    before = None
    if kind is not None and kind.flow.goes_on:
        before = accepted_before(submission.entry.row, submission.state.round)
    if mark is None or before is None:
        return None if mark is None else replace(mark, earned=0.0, delivery="pending")
    earned, possible = before
    if earned is None or possible is None:
        return None
    return desk.Points(earned, possible, mark.weight)


def _zeroed(submission: desk.DeskSubmission) -> desk.Points | None:
    """No points, to be sent after commit; None where there is nothing to send. The platform keeps an earned 0 even for
    a score it is told to delete (host-behaviour.md 3.1), so a 0 is sent."""
    grade = grades.take_mark(submission)
    if grade is not None:
        after_commit("delivering a grade", partial(deliver, submission.entry.row))
    return grade
