"""Points that nobody has to give: by the kind's rule, or for being done.

They only ever rise by themselves: a later try that is better is sent, one that is worse changes nothing, and what
course staff put over them stays (decision 0043). What may lower them is staff's Rescore.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from partnership_xblock.activities import activity
from partnership_xblock.activities.grading import MARKED, RECKONED, total
from partnership_xblock.activities.sheet import Sheet
from partnership_xblock.domain.scoring import Score
from partnership_xblock.domain.submission import Status
from partnership_xblock.repositories import desk, grades
from partnership_xblock.repositories.work import Place, Work, lock

from .after_commit import after_commit
from .atomically import atomically
from .block_info import BlockInfo
from .content import Versioned, content_of, versioned
from .deliver import deliver
from .sheets import sheet_of
from .visit import Visit


def is_automatic(block: BlockInfo) -> bool:
    """Whether any of a block's points are given by the server."""
    return block.graded and (block.grading in RECKONED or block.grading == "completion")


def raise_grade(visit: Visit, work: Work, content: Versioned) -> bool:
    """Give the points that work which is done or accepted has earned now, if they are more than it had; tells whether
    they are. `work` is held.

    2 queries where it rises, none where it does not; 1 more where a trainer's marks belong to the points."""
    block = visit.block
    if work.place.scratch or not is_automatic(block) or work.state.status is not Status.ACCEPTED:
        return False
    answers, network = work.answers.present(), work.network.present()
    sheet = sheet_of(block, content.content, answers=answers, network=network, now=visit.now)
    score = earned_by(block, sheet, row=work.row, round_number=work.state.round)
    # What stands was read with the work, and cannot have changed since: its row is held.
    if score is None or (work.mark is not None and not is_better(score, *work.mark)):
        return False
    held = desk.lock_row(work.row)
    if held is None:
        return False
    if grades.give(held, desk.Points(score.earned, score.possible, block.weight)):
        after_commit("delivering a grade", partial(deliver, work.row))
    return True


def earned_by(block: BlockInfo, sheet: Sheet[Any], *, row: int, round_number: int) -> Score | None:
    """What the work has earned, a trainer's published marks with it where the block adds them; None while they are
    wanting."""
    marked = None
    if block.grading in MARKED:
        kept = desk.round_of(row, round_number)
        review = None if kept is None else kept.review
        if review is not None and review.earned is not None and review.possible is not None:
            marked = Score(review.earned, review.possible)
    return total(activity(block.kind), sheet, block.grading, marked)


def is_better(score: Score, earned: float, possible: float) -> bool:
    """Whether a score is more than what stands, as parts of what is possible: an author may have added a question."""
    return score.earned * possible > earned * score.possible


def wants_remark(visit: Visit, work: Work) -> bool:
    """Whether work that is done would earn more by the content of now than it was given: its author has mended a key.
    Reads nothing."""
    return visit.block.grading == "rule" and would_rise(visit, work)


def would_rise(visit: Visit, work: Work) -> bool:
    """The same for every way in which the server gives points. 1 query where a trainer's marks belong to them."""
    block = visit.block
    if not is_automatic(block) or work.state.status is not Status.ACCEPTED:
        return False
    answers, network = work.answers.present(), work.network.present()
    sheet = sheet_of(block, content_of(block), answers=answers, network=network, now=visit.now)
    score = earned_by(block, sheet, row=work.row, round_number=work.state.round)
    return score is not None and (work.mark is None or is_better(score, *work.mark))


@atomically
def remark(visit: Visit, place: Place) -> bool:
    """The same, carried out: at the next opening, whoever waits for it. Tells whether it brought more."""
    return raise_grade(visit, lock(place, visit.block.kind), versioned(visit.block))
