"""The one place for what a teacher fills in in `friends`: where each partner stands, and because of what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import Field, field_validator

from partnership_xblock.activities.activity import Values, answer_item_problems
from partnership_xblock.activities.friends.content import UNSURE, FriendsContent
from partnership_xblock.domain.item import Id, ItemModel, Line, read
from partnership_xblock.domain.problem import Problem

MOST: Final = 2
"""A partner may be a friend of two kinds; of more, nothing would be said."""
PREFIX: Final = "friend:"


class Friend(ItemModel):
    """`friend:<partner id>`: kinds of friends in the order they were chosen, or `unsure` alone; nothing where it is
    not placed yet."""

    kinds: Annotated[list[Id], Field(max_length=MOST)] = []
    because: Line = ""

    @field_validator("kinds")
    @classmethod
    def _each_once(cls, kinds: list[str]) -> list[str]:
        if len(set(kinds)) != len(kinds) or (UNSURE in kinds and len(kinds) > 1):
            raise ValueError("a kind stands twice, or beside not being sure")
        return kinds


ITEMS: Final[Mapping[str, type[ItemModel]]] = {PREFIX: Friend}


def validate_item(key: str, value: Mapping[str, Any], _content: FriendsContent) -> list[Problem]:
    """Shape of one item of the answers: a problem here is refused with 422."""
    return answer_item_problems(ITEMS, key, value)


def friend(answers: Values, partner: str) -> Friend:
    """What she answered for a partner; an empty answer where she has not."""
    return read(Friend, answers.get(f"{PREFIX}{partner}", {}))


def placed(found: Friend, content: FriendsContent) -> list[str]:
    """Where a partner stands: kinds the content knows, or `unsure`. One that an author took away is no place."""
    known = {UNSURE, *(kind.id for kind in content.kinds)}
    return [kind for kind in found.kinds if kind in known]


def referred_partners(answers: Values) -> frozenset[str]:
    """The partners she has placed or written about."""
    return frozenset(key[len(PREFIX) :] for key in answers if key.startswith(PREFIX))
