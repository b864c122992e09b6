"""Returns or accepts a round: publishes the trainer's review and sends the grade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from partnership_xblock.activities import activity
from partnership_xblock.activities.grading import MARKED, RECKONED, total
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.review import Review, with_certificates
from partnership_xblock.domain.scoring import Score
from partnership_xblock.domain.submission import NotAllowed, Status, Submission
from partnership_xblock.domain.thai.folding import blank
from partnership_xblock.events import Accepted, Commented, Returned
from partnership_xblock.repositories import desk, grades, mails
from partnership_xblock.repositories.rounds import StoredRound
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.records.certificates import certificates_up_to, facts_to_certify
from partnership_xblock.services.records.events import about_review, emit, seconds
from partnership_xblock.services.records.grades import deliver
from partnership_xblock.services.records.rounds import rubric_of
from partnership_xblock.services.records.sheets import sheet_of_round
from partnership_xblock.services.records.transaction import after_commit, atomically
from partnership_xblock.services.wire.desk import Decided, DecisionRequest

from .claim import record_move, with_holder
from .reader import Reader
from .review_detail import review_detail
from .roster import next_waiting

if TYPE_CHECKING:
    from .gate import Passed


def decide(*, reader: Reader, public_id: str, request: DecisionRequest) -> Decided:
    """Publishes the review as the trainer saw it. A request sent twice makes one decision.

    Raises Refused `not_ready` with problems when words or marks are missing, `wrong_outcome` (gate.py), `stale`
    when the request refers to another round or an older review draft than the current one.
    """
    reader.named(request.person)
    _decide(reader, public_id, request)
    return Decided(
        detail=review_detail(reader=reader, public_id=public_id), next=next_waiting(reader, besides=public_id)
    )


@atomically
def _decide(reader: Reader, public_id: str, request: DecisionRequest) -> None:
    submission = reader.lock(public_id)
    round_ = desk.round_of(submission.entry.row, submission.state.round)
    if round_ is None:
        raise Refused("not_found")
    if _is_repeated(submission, round_, reader, request):
        return
    try:
        after = submission.state.decide(request.decision, reader.user_id, reader.now)
    except NotAllowed as refused:
        raise with_holder(refused, submission, reader) from None
    if round_.public_id != request.round:
        raise Refused("stale")
    draft = desk.draft_of(submission.entry.row, round_.id, reader.user_id, lock=True)
    if draft.document.revision != request.revision:
        raise Refused("stale")
    review = Review.from_values(draft.document.present())
    rubric, graded = rubric_of(round_), bool(round_.block["graded"])
    passed = _passed(submission, round_, draft, request)
    words = passed is None or not passed.outcome.goes_on
    problems = review.problems(request.decision, rubric, graded=graded, words=words)
    if problems:
        raise Refused("not_ready", problems=problems)
    document = with_certificates(draft.document, _certified(round_, submission.entry.row, review))
    document = document if passed is None else passed.on(document)
    score = review.score(rubric) if round_.block.get("grading", "trainer") in MARKED else None
    grade = _points(round_, score) if request.decision == "accept" and graded else None
    desk.publish(
        replace(draft, document=document),
        request.decision,
        score.earned if score is not None and graded else None,
        score.possible if score is not None and graded else None,
        reader.now,
        before=_in_force(submission, grade) if request.decision == "accept" else None,
    )
    desk.keep_state(submission, after, grade)
    event = _record_decision(submission, after, reader, review, passed, graded=graded)
    news: mails.News = "accepted" if request.decision == "accept" else "returned"
    mails.keep(submission=submission.entry.row, event=event, news=news, now=reader.now)
    if grade is not None:
        after_commit("delivering a grade", partial(deliver, submission.entry.row))


def _passed(
    submission: desk.DeskSubmission, round_: StoredRound, draft: desk.Draft, request: DecisionRequest
) -> Passed | None:
    """The outcome of the decision; None for a kind without stages. Raises Refused `not_ready`, `wrong_outcome`."""
    if activity(submission.entry.kind).outcomes is None:
        return None
    from .gate import gate  # noqa: PLC0415 -- few kinds need it

    return gate(round_, draft.document, request.decision)


def _certified(round_: StoredRound, row: int, review: Review) -> Mapping[str, Mapping[str, int | str]]:
    """The facts that this decision certifies, item by item. 1 query where there are any."""
    kind = activity(str(round_.block["kind"]))
    if kind.certifies is None or not review.certified:
        return {}
    return facts_to_certify(kind, round_, review, certificates_up_to(kind, row, round_.number - 1))


def _points(round_: StoredRound, marks: Score | None) -> desk.Points | None:
    """The points of an acceptance: the trainer's marks, and what the kind's rule gives where the block adds that."""
    block = BlockInfo.from_json(round_.block, round_.content)
    if block.grading not in RECKONED and block.grading != "completion":
        return None if marks is None else desk.Points(marks.earned, marks.possible, block.weight)
    kind = activity(block.kind)
    sheet = sheet_of_round(
        kind.Content.from_kept(round_.content),
        answers=round_.answers,
        network=round_.network,
        submitted_at=round_.submitted_at,
        block=round_.block,
    )
    score = total(kind, sheet, block.grading, marks)
    return None if score is None else desk.Points(score.earned, score.possible, block.weight)


def _in_force(submission: desk.DeskSubmission, grade: desk.Points | None) -> desk.Points | None:
    """The points that this acceptance finds in force, 0 where it gives the first. One that gives none changes nothing:
    then the trainer's mark, also behind points of course staff."""
    if grade is None:
        return grades.mark_of(submission)
    return submission.grade if submission.grade is not None else replace(grade, earned=0.0)


def _is_repeated(
    submission: desk.DeskSubmission, round_: StoredRound, reader: Reader, request: DecisionRequest
) -> bool:
    """Whether this request repeats a decision already made, because its answer was lost."""
    status = Status.ACCEPTED if request.decision == "accept" else Status.RETURNED
    published = round_.review
    return (
        submission.state.status is status
        and round_.public_id == request.round
        and published is not None
        and published.reviewer_id == reader.user_id
        and published.document.revision == request.revision
    )


def _record_decision(
    submission: desk.DeskSubmission,
    after: Submission,
    reader: Reader,
    review: Review,
    passed: Passed | None,
    *,
    graded: bool,
) -> int:
    """Emits the amount of feedback, and the decision: counts, no words and no points. Returns the move's row."""
    types = Counter(comment.type for comment in review.comments)
    overall = not blank(review.overall)
    if types or review.checklist or overall:
        commented = Commented(
            **about_review(submission),
            strengths=types["strength"],
            questions=types["question"],
            suggestions=types["suggestion"],
            checklist=len(review.checklist),
            overall=overall,
        )
        emit(commented, course_key=reader.course_key, actor=reader.user_id)
    accepted = after.status is Status.ACCEPTED
    decided = (Accepted if accepted else Returned)(
        **about_review(submission),
        waited=seconds(submission.entry.submitted_at, reader.now),
        comments=len(review.comments),
        marked=len(review.marks),
        graded=graded,
    )
    told = {} if passed is None else {"outcome": passed.item.outcome, "as": passed.item.as_role, "stage": passed.stage}
    return record_move(submission, after, "accept" if accepted else "return", reader, decided, data=told)
