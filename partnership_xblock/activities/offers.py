"""Declares what a kind offers to other activities of the same teacher, and takes from them (decision 0063)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from partnership_xblock.activities.sheet import Sheet

Sort = Literal["sentence", "step"]
"""`sentence`: a sentence about the own school. `step`: something to do next."""


class Offer(NamedTuple):
    """One thing that was written in an activity and may be of use in another. `id` is the same in every round, so that
    it is never offered twice; unique within its block."""

    id: str
    sort: Sort
    text: str
    date: str = ""
    """By when, as an ISO date; empty for none."""
    partner: str = ""
    """The id of the partner it is done with; empty for none."""
    kinds: tuple[str, ...] | None = None
    """The kinds that it is offered to; None for every one that takes its sort."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """A sort of offers that a kind takes, and where in its answers they go. A field that has no place is left out."""

    sort: Sort
    item: str = ""
    """The key of one item (`priority`), or of a family with its colon (`step:`): a new one of it. Empty: there is no
    field for it; what was taken stays in sight beside the work."""
    text: str = ""
    """The name of the item's field for the words, as are `date` and `partner` for the others."""
    date: str = ""
    partner: str = ""


def no_offers(_sheet: Sheet[Any]) -> list[Offer]:
    """Nothing of it is of use elsewhere."""
    return []
