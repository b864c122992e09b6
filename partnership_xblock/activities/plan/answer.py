"""A teacher's answers in `plan`: `choice` and `note`.

An item is what two devices can disagree about (decision 0001): choose the keys with care, they are stored for good.
"""

from __future__ import annotations

from typing import Final

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, ItemModel, Paragraph, read


class Chosen(ItemModel):
    """`choice`: a choice's id, or empty."""

    value: Id = ""


class Note(ItemModel):
    """`note`: what shows it."""

    text: Paragraph = ""


ITEMS: Final = (Family(key="choice", model=Chosen), Family(key="note", model=Note))


def chosen(answers: Values) -> str:
    """The id of the teacher's choice; empty without one."""
    return read(Chosen, answers.get("choice", {})).value


def note(answers: Values) -> str:
    """The teacher's text."""
    return read(Note, answers.get("note", {})).text
