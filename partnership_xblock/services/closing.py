"""The one place for until when work is taken: due and grace together, for what was never handed in.

Work that a trainer returned may be revised and handed in again at any time: she asked for it (decision 0008).
"""

from __future__ import annotations

from datetime import datetime

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import Status, Submission

from .block_info import BlockInfo
from .times import iso


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
