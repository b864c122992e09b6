"""Remark: work that is done is marked by the content of now, where that brings more: after an author has mended a key.
An opening of the page does the same for its own teacher; this is for those who do not come back (decision 0043)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from partnership_xblock.domain.errors import Refused
from partnership_xblock.host import current_host
from partnership_xblock.repositories import work as kept

from .automatic_grade import is_automatic, remark, would_rise
from .block_info import BlockInfo
from .content import content_of
from .visit import Visit

CHUNK: Final = 50
"""Pieces of work in memory at once."""


@dataclass(frozen=True, slots=True)
class Remarked:
    """How many pieces of finished work were looked at, how many have more points now, and how many were not marked,
    because two other writers met them: to be run again."""

    looked: int = 0
    raised: int = 0
    missed: int = 0


def finished_blocks(*, course_key: str) -> list[str]:
    """Keys of the blocks of a course in which work is done or accepted, trials of staff aside. 1 query."""
    return kept.finished_blocks(course_key)


def remark_block(*, block: BlockInfo) -> Remarked | None:
    """Every finished work of a block, each in a transaction of its own; None where no points are the server's to give.
    1 query for 50, 1 more for each where a trainer's marks belong to the points, some 7 for each that is raised. Raises
    Refused `broken` where its content does not fit."""
    if not is_automatic(block):
        return None
    content_of(block)
    # Nobody is at the keyboard, and nobody's page is shown.
    visit = Visit.preview(block=block, language="th", now=current_host().now())
    looked = raised = missed = 0
    for work in kept.finished_in(str(block.usage_key), block.kind, CHUNK):
        looked += 1
        if not would_rise(visit, work):
            continue
        try:
            raised += remark(visit, work.place)
        except Refused:
            missed += 1
    return Remarked(looked, raised, missed)
