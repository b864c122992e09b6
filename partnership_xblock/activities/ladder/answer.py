"""A teacher's answers in `ladder`: what was seen of a partner, and what was decided about it.

They are two items, so that a phone that answers and a laptop that sets an aim do not meet.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, read
from partnership_xblock.domain.thai.folding import blank

SAW: Final = "saw:"
STAND: Final = "stand:"


class Saw(ItemModel):
    """`saw:<partner id>`: the answer to each question, by its id; `unknown` where the teacher is not sure."""

    answers: Annotated[dict[Id, Id], Field(max_length=20)] = {}


class Stand(ItemModel):
    """`stand:<partner id>`: the level it is at and the one it should come to; the same where it should stay.

    `why` is asked where the level is not where the answers point, `step` is how to begin."""

    level: Id = ""
    why: Line = ""
    target: Id = ""
    date: IsoDate = ""
    step: Line = ""

    @property
    def empty(self) -> bool:
        """Nothing is said in it."""
        return not (self.level or self.target or self.date) and blank(self.why) and blank(self.step)


ITEMS: Final = (
    Family(key=SAW, model=Saw, of_partner=True),
    Family(key=STAND, model=Stand, of_partner=True),
)


def saw(answers: Values, partner: str) -> Saw:
    """What was seen of a partner; nothing where there is no answer."""
    return read(Saw, answers.get(f"{SAW}{partner}", {}))


def stand(answers: Values, partner: str) -> Stand:
    """What was decided about a partner; nothing where there is no answer."""
    return read(Stand, answers.get(f"{STAND}{partner}", {}))
