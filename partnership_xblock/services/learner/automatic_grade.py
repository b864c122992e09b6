"""Gives points without a trainer: by the kind's rule, or for finished work.

They only rise by themselves: a better later try is sent, a worse one changes nothing, and an override by course staff
stays (decision 0043). `remark` marks submissions again by the current content, where that brings more, after an author
has corrected a key. Only Rescore by course staff may lower points.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from partnership_xblock.activities import activity
from partnership_xblock.activities.grading import MARKED, RECKONED, total
from partnership_xblock.activities.sheet import Sheet
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.scoring import Score
from partnership_xblock.domain.submission import Status
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk, grades
from partnership_xblock.repositories import work as repository
from partnership_xblock.repositories.work import Place, Work, lock
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.records.grades import deliver
from partnership_xblock.services.records.sheets import HashedContent, as_joined, content_of, sheet_of, versioned
from partnership_xblock.services.records.transaction import after_commit, atomically

from .visit import Visit


def is_automatic(block: BlockInfo) -> bool:
    """Whether the server gives any of a block's points."""
    return block.graded and (block.grading in RECKONED or block.grading == "completion")


def raise_grade(visit: Visit, work: Work, content: HashedContent) -> bool:
    """Gives the points that finished or accepted work has earned now, if they are more than before; returns whether
    they are. The caller holds the lock of `work`.

    2 queries where the score rises, none where it does not; 1 more where a trainer's marks belong to the points.
    """
    block = visit.block
    if work.place.scratch or not is_automatic(block) or work.state.status is not Status.ACCEPTED:
        return False
    answers, network = as_joined(work).answers.present(), work.network.present()
    sheet = sheet_of(block, content.content, answers=answers, network=network, now=visit.now)
    score = earned_by(block, sheet, row=work.row, round_number=work.state.round)
    # The current score was read with the work and cannot have changed since: its row is locked.
    if score is None or (work.mark is not None and not is_better(score, *work.mark)):
        return False
    submission = desk.lock_row(work.row)
    if submission is None:
        return False
    if grades.give(submission, desk.Points(score.earned, score.possible, block.weight)):
        after_commit("delivering a grade", partial(deliver, work.row))
    return True


def earned_by(block: BlockInfo, sheet: Sheet[Any], *, row: int, round_number: int) -> Score | None:
    """The score of the work, with a trainer's published marks where the block adds them; None while those are
    missing."""
    marks = None
    if block.grading in MARKED:
        round_ = desk.round_of(row, round_number)
        review = None if round_ is None else round_.review
        if review is not None and review.earned is not None and review.possible is not None:
            marks = Score(review.earned, review.possible)
    return total(activity(block.kind), sheet, block.grading, marks)


def is_better(score: Score, earned: float, possible: float) -> bool:
    """Whether a score is more than the current one, as shares of what is possible: an author may have added a
    question."""
    return score.earned * possible > earned * score.possible


def wants_remark(visit: Visit, work: Work) -> bool:
    """Whether finished work would earn more by the current content than it was given, because its author has corrected
    a key. No query."""
    return visit.block.grading == "rule" and would_rise(visit, work)


def would_rise(visit: Visit, work: Work) -> bool:
    """As `wants_remark`, for every way in which the server gives points. 1 query where a trainer's marks belong to
    them."""
    block = visit.block
    if not is_automatic(block) or work.state.status is not Status.ACCEPTED:
        return False
    answers, network = as_joined(work).answers.present(), work.network.present()
    sheet = sheet_of(block, content_of(block), answers=answers, network=network, now=visit.now)
    score = earned_by(block, sheet, row=work.row, round_number=work.state.round)
    return score is not None and (work.mark is None or is_better(score, *work.mark))


@atomically
def remark(visit: Visit, place: Place) -> bool:
    """Raises the grade where `wants_remark`: at the next opening, by any viewer. Returns whether it rose."""
    return raise_grade(visit, lock(place, visit.block.kind), versioned(visit.block))


CHUNK: Final = 50
"""Submissions in memory at once."""


@dataclass(frozen=True, slots=True)
class RemarkReport:
    """Counts of finished submissions: looked at, raised, and missed because other writers held them twice (run the
    command again for those)."""

    looked: int = 0
    raised: int = 0
    missed: int = 0


def finished_blocks(*, course_key: str) -> list[str]:
    """Keys of the blocks of a course with finished or accepted work, without staff trials. 1 query."""
    return repository.finished_blocks(course_key)


def remark_block(*, block: BlockInfo) -> RemarkReport | None:
    """Marks every finished submission of a block, each in a transaction of its own; does nothing where the server gives
    no points. 1 query for 50, 1 more for each where a trainer's marks belong to the points, some 7 for each that is
    raised. Raises Refused `broken` where the content does not fit."""
    if not is_automatic(block):
        return None
    content_of(block)
    # There is no person at the keyboard, and no page to show.
    visit = Visit.preview(block=block, language="th", now=current_host().now())
    looked = raised = missed = 0
    for work in repository.finished_in(str(block.usage_key), block.kind, CHUNK):
        looked += 1
        if not would_rise(visit, work):
            continue
        try:
            raised += remark(visit, work.place)
        except Refused:
            missed += 1
    return RemarkReport(looked, raised, missed)
