"""Decides whether a block still accepts a teacher's work, and which of her answers she may write.

Due date and grace count together, for work that was never handed in. Work that a trainer returned may be revised and
handed in again at any time (decision 0008). A block whose kind has changed since accepts nothing: Studio's form keeps
the kind of a block with answers, but an import of the course, a library's update and the platform's own editing of
settings go past it.
"""

from __future__ import annotations

from datetime import datetime

from partnership_xblock.activities import activity
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import Status, Submission
from partnership_xblock.repositories.work import Work
from partnership_xblock.services.records.block import BlockInfo
from partnership_xblock.services.wire.times import iso

from .visit import Visit


def closed(block: BlockInfo, state: Submission, now: datetime) -> bool:
    """Whether work that stands like this is no longer taken."""
    return state.status is not Status.RETURNED and block.closed(now)


def late(block: BlockInfo, before: Status, now: datetime) -> bool:
    """Whether work that stood at `before` is handed in after its learner's due date, within the grace period."""
    return before is not Status.RETURNED and block.due is not None and now > block.due


def require_open(block: BlockInfo, state: Submission, now: datetime) -> None:
    """Raises Refused `closed` {closed_at}."""
    if closed(block, state, now):
        raise Refused("closed", params={"closed_at": iso(block.closes)})


def require_same_kind(visit: Visit, work: Work) -> None:
    """Raises Refused `kind_changed`: nothing of hers is shown as, or mixed with, what it is not. With the old kind back
    all is as it was."""
    if work.row and work.kind != visit.block.kind:
        raise Refused("kind_changed")


EVERYTHING = ""


def writable(block: BlockInfo, state: Submission, now: datetime) -> list[str]:
    """Keys of answers, or what they begin with: all of a draft, and of work that is done or accepted what its kind
    goes on with. Nothing after the due date."""
    state = state.settled(now)
    if closed(block, state, now):
        return []
    if state.editable:
        return [EVERYTHING]
    if state.status is Status.ACCEPTED:
        return _after_done(block)
    return []


def goes_on(block: BlockInfo, state: Submission, now: datetime) -> bool:
    """Whether it is done, and of a kind that is gone on with."""
    return state.settled(now).status is Status.ACCEPTED and bool(_after_done(block))


def _after_done(block: BlockInfo) -> list[str]:
    return [family.key for family in activity(block.kind).items if family.after_done]


def may_write(allowed: list[str], key: str) -> bool:
    """Whether an answer's key is among them."""
    return any(key == one or (key.startswith(one) and (not one or one.endswith(":"))) for one in allowed)
