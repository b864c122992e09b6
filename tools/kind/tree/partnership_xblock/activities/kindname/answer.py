"""What a teacher fills in in `kindname`: `choice` and `note`.

An item is what two devices can disagree about (decision 0001): choose the keys with care, they are stored for good.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from partnership_xblock.activities.activity import Values, answer_item_problems
from partnership_xblock.activities.kindname.content import KindNameContent
from partnership_xblock.domain.item import Id, ItemModel, Paragraph, read
from partnership_xblock.domain.problem import Problem


class Chosen(ItemModel):
    """`choice`: a choice's id, or empty."""

    value: Id = ""


class Note(ItemModel):
    """`note`: what shows it."""

    text: Paragraph = ""


ITEMS: Final[Mapping[str, type[ItemModel]]] = {"choice": Chosen, "note": Note}


def validate_item(key: str, value: Mapping[str, Any], _content: KindNameContent) -> list[Problem]:
    """Shape of one item of the answers: a problem here is refused with 422."""
    return answer_item_problems(ITEMS, key, value)


def chosen(answers: Values) -> str:
    """The id of what she chose; empty where she has not."""
    return read(Chosen, answers.get("choice", {})).value


def note(answers: Values) -> str:
    """What she wrote."""
    return read(Note, answers.get("note", {})).text


def referred_partners(_answers: Values) -> frozenset[str]:
    """No partner is spoken of here."""
    return frozenset()
