"""Which of her answers a teacher may write now."""

from __future__ import annotations

from datetime import datetime

from partnership_xblock.activities import activity
from partnership_xblock.domain.submission import Status, Submission

from .block_info import BlockInfo
from .closing import closed

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
