"""A teacher's answers in `strength`: scope, ratings, one priority."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Paragraph, PartnerId, read

Level = Annotated[int, Field(ge=1, le=5)] | Literal["unknown"] | None
"""1 to 5; `unknown`: the teacher does not know (now) or is not sure (wanted); None: not answered yet."""


class Scope(ItemModel):
    """`scope`: the rated network. `text` names it where it is not the whole."""

    network: Literal["", "whole", "named"] = ""
    text: Line = ""


class Rating(ItemModel):
    """`rating:<indicator>`: one indicator, asked twice. `evidence` is what the teacher has seen."""

    now: Level = None
    wanted: Level = None
    evidence: Paragraph = ""

    @property
    def known(self) -> tuple[int, int] | None:
        """Now and wanted, where both are numbers."""
        if isinstance(self.now, int) and isinstance(self.wanted, int):
            return self.now, self.wanted
        return None


class Priority(ItemModel):
    """`priority`: the one area to work on. `partner` is a partner's id, or empty."""

    indicator: Id = ""
    why: Paragraph = ""
    first_step: Paragraph = ""
    date: IsoDate = ""
    partner: PartnerId = ""


ITEMS: Final = (
    Family(key="scope", model=Scope),
    Family(key="rating:", model=Rating),
    Family(key="priority", model=Priority),
)


def scope(answers: Values) -> Scope:
    return read(Scope, answers.get("scope", {}))


def rating(answers: Values, indicator: str) -> Rating:
    """The answer for an indicator; an empty rating where there is none."""
    return read(Rating, answers.get(f"rating:{indicator}", {}))


def priority(answers: Values) -> Priority:
    return read(Priority, answers.get("priority", {}))
