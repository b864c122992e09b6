"""A teacher's answers in `friends`: the kinds of friend each partner is, and the reasons."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field, field_validator

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.activities.friends.content import UNSURE, FriendsContent
from partnership_xblock.domain.item import Id, ItemModel, Line, read

MOST: Final = 2
"""A partner may be a friend of two kinds; more kinds would say nothing."""
PREFIX: Final = "friend:"


class Friend(ItemModel):
    """`friend:<partner id>`: kinds of friends in the order they were chosen, or `unsure` alone; empty where the partner
    is not placed yet."""

    kinds: Annotated[list[Id], Field(max_length=MOST)] = []
    because: Line = ""

    @field_validator("kinds")
    @classmethod
    def _each_once(cls, kinds: list[str]) -> list[str]:
        if len(set(kinds)) != len(kinds) or (UNSURE in kinds and len(kinds) > 1):
            raise ValueError("a kind is repeated, or beside not being sure")
        return kinds


ITEMS: Final = (Family(key=PREFIX, model=Friend, of_partner=True),)


def friend(answers: Values, partner: str) -> Friend:
    """The answer for a partner; an empty answer where there is none."""
    return read(Friend, answers.get(f"{PREFIX}{partner}", {}))


def placed(answer: Friend, content: FriendsContent) -> list[str]:
    """A partner's kinds that the content still has, or `unsure`. Kinds that an author removed do not count."""
    ids = {UNSURE, *(kind.id for kind in content.kinds)}
    return [kind for kind in answer.kinds if kind in ids]
