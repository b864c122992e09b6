"""Decides whether a block still accepts a teacher's work, and which answers may be written.

Due date and grace count together, for work that was never handed in. Returned work may be revised and handed in again
at any time (decision 0008), and so may a log that was handed in once (0054). A block whose kind has changed since
accepts nothing: Studio's form keeps the kind of a block with answers, but an import of the course, a library's update
and the platform's own editing of settings bypass it.
"""

from __future__ import annotations

from datetime import datetime

from partnership_xblock.activities import activity
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.flow import Flow
from partnership_xblock.domain.submission import Status, Submission
from partnership_xblock.repositories.work import Work
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.wire.times import iso

from .visit import Visit


def flow_of(block: BlockInfo, state: Submission) -> Flow:
    """The moves that are legal now: the kind sets how a trainer reviews, the author whether one does."""
    return state.flow(needs_trainer=block.needs_trainer, read=activity(block.kind).flow)


def editable(block: BlockInfo, state: Submission, now: datetime) -> bool:
    """Whether the draft is open, the due date aside."""
    settled = state.settled(now)
    return settled.status in flow_of(block, settled).editable


def closed(block: BlockInfo, state: Submission, now: datetime) -> bool:
    """Whether work in this state is no longer accepted."""
    return state.status not in flow_of(block, state).exempt and block.closed(now)


def late(block: BlockInfo, before: Submission, now: datetime) -> bool:
    """Whether work that was in this state is handed in after the learner's due date, within the grace period."""
    return before.status not in flow_of(block, before).exempt and block.due is not None and now > block.due


def require_open(block: BlockInfo, state: Submission, now: datetime) -> None:
    """Raises Refused `closed` {closed_at}."""
    if closed(block, state, now):
        raise Refused("closed", params={"closed_at": iso(block.closes)})


def require_same_kind(visit: Visit, work: Work) -> None:
    """Raises Refused `kind_changed`: work is never shown as, or mixed with, work of another kind. When the block has
    its old kind again, everything is as before."""
    if work.row and work.kind != visit.block.kind:
        raise Refused("kind_changed")


EVERYTHING = ""


def writable(block: BlockInfo, state: Submission, now: datetime) -> list[str]:
    """Keys of answers, or prefixes of keys: all of a draft; of finished or accepted work those that its kind continues
    with. None after the due date."""
    state = state.settled(now)
    if closed(block, state, now):
        return []
    if editable(block, state, now):
        return [EVERYTHING]
    if state.status is Status.ACCEPTED:
        return _after_done(block)
    return []


def continues(block: BlockInfo, state: Submission, now: datetime) -> bool:
    """Whether the work is finished and its kind continues after that."""
    return state.settled(now).status is Status.ACCEPTED and bool(_after_done(block))


def _after_done(block: BlockInfo) -> list[str]:
    return [family.key for family in activity(block.kind).items if family.after_done]


def may_write(allowed: list[str], key: str) -> bool:
    """Whether an answer's key may be written."""
    return any(key == one or (key.startswith(one) and (not one or one.endswith(":"))) for one in allowed)
