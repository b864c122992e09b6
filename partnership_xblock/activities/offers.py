"""Declares what a kind offers to other activities of the same teacher, and takes from them (decision 0063)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from partnership_xblock.activities.sheet import Sheet
from partnership_xblock.domain.text import Text

Sort = Literal["sentence", "step", "event", "pair", "agreed", "unwritten", "need", "part"]
"""`sentence`: a sentence about the own school. `step`: something to do next. `event`: something with a day of its own,
in a calendar. `pair`: what a partner can give, and what for. `agreed`: an agreement that was made, with its day.
`unwritten`: joint work that nothing is written down about yet. `need`: what is to be worked on first, and why. `part`:
what a partner does in something that is done together."""


class Offer(NamedTuple):
    """One thing that was written in an activity and may be of use in another. `id` is the same in every round, so that
    it is never offered twice; unique within its block."""

    id: str
    sort: Sort
    text: str | Text
    """The teacher's words; a `Text` where they are the author's, shown in the reader's language."""
    date: str = ""
    """By when, as an ISO date; empty for none."""
    partner: str = ""
    """The id of the partner it is done with; empty for none."""
    until: str = ""
    """The last day, as an ISO date, where it takes more than one; empty otherwise."""
    owner: str = ""
    """The position of the person who sees to it; empty where none was written."""
    kinds: tuple[str, ...] | None = None
    """The kinds that it is offered to; None for every one that takes its sort."""
    form: str = ""
    """The form of the paper that it is about, as the id of a choice; empty where it is not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """A sort of offers that a kind takes, and where in its answers they go. A field that has no place is left out."""

    sort: Sort
    item: str = ""
    """The key of one item (`priority`), or of a family with its colon (`step:`): a new one of it. Empty: there is no
    field for it; what was taken stays in sight beside the work."""
    placed: bool = False
    """The page says which item it is (`offerPlace` of the kind's front-end), and may make room for it."""
    of_partner: bool = False
    """The item is the family's one of the offer's partner (`record:<partner>`); an offer without a partner then has no
    field."""
    text: str = ""
    """The name of the item's field for the words, as are the others for what they are called after."""
    date: str = ""
    partner: str = ""
    until: str = ""
    owner: str = ""
    form: str = ""
    """Set together with the day, also to none where the offer does not tell it: with another day it is another
    paper."""
    source: str = ""
    """For the reference of the offer, so that the item is known as the one made of it."""


def no_offers(_sheet: Sheet[Any]) -> list[Offer]:
    """Nothing of it is of use elsewhere."""
    return []
