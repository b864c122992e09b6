"""The one place for what a teacher fills in in `strength`: scope, ratings, one priority."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from partnership_xblock.activities.activity import Values, answer_item_problems
from partnership_xblock.activities.strength.content import StrengthContent
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Paragraph, read
from partnership_xblock.domain.problem import Problem

Level = Annotated[int, Field(ge=1, le=5)] | Literal["unknown"] | None
"""1 to 5; `unknown`: she does not know (now) or is not sure (wanted); None: not answered yet."""


class Scope(ItemModel):
    """`scope`: which network is rated. `text` names it where it is not the whole."""

    network: Literal["", "whole", "named"] = ""
    text: Line = ""


class Rating(ItemModel):
    """`rating:<indicator>`: one indicator, asked twice. `evidence` is what she has seen."""

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
    """`priority`: the one thing to work on. `partner` is a partner's id, or empty."""

    indicator: Id = ""
    why: Paragraph = ""
    first_step: Paragraph = ""
    date: IsoDate = ""
    partner: Id = ""


ITEMS: Final[Mapping[str, type[ItemModel]]] = {"scope": Scope, "rating:": Rating, "priority": Priority}


def validate_item(key: str, value: Mapping[str, Any], _content: StrengthContent) -> list[Problem]:
    """Shape of one item of the answers: a problem here is refused with 422."""
    return answer_item_problems(ITEMS, key, value)


def scope(answers: Values) -> Scope:
    return read(Scope, answers.get("scope", {}))


def rating(answers: Values, indicator: str) -> Rating:
    """What she answered for an indicator; an empty rating where she has not."""
    return read(Rating, answers.get(f"rating:{indicator}", {}))


def priority(answers: Values) -> Priority:
    return read(Priority, answers.get("priority", {}))
