"""A teacher's answers in `benefit`: what flows each way between the school and a partner, and what follows from it.

`get` is what the partner gives us, `give` what we give the partner: both are seen from the school, here, in the rules
and in every export. Only cells that were touched are stored.
"""

from __future__ import annotations

from typing import Final, Literal

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Paragraph, PartnerId, read
from partnership_xblock.domain.network import Direction
from partnership_xblock.domain.thai.folding import blank

Way = Literal["get", "give"]
WAYS: Final[tuple[Way, Way]] = ("get", "give")
State = Literal["", "expected", "happened"]
DIFFERS: Final = "differs:"


class Cell(ItemModel):
    """`get:<partner id>.<benefit id>` and `give:<partner id>.<benefit id>`: one benefit in one direction.

    `seen` is what shows that it has happened. It stays while the state is another, and comes back with it."""

    state: State = ""
    seen: Line = ""


class Ask(ItemModel):
    """`ask`: the benefit the school would like first, the partner to ask for it, how to begin, and by when."""

    benefit: Id = ""
    partner: PartnerId = ""
    text: Paragraph = ""
    date: IsoDate = ""


class Back(ItemModel):
    """`back`: something given back to a partner that gives and gets nothing."""

    partner: PartnerId = ""
    text: Paragraph = ""

    @property
    def empty(self) -> bool:
        return not self.partner or blank(self.text)


class Differs(ItemModel):
    """`differs:<partner id>`: the map says one direction and the table another, and the teacher leaves it so.

    It holds for these two directions: when one of them changes, the question is asked again."""

    map: Direction = ""
    here: Direction = ""


ITEMS: Final = (
    Family(key="get:", model=Cell, of_partner=True),
    Family(key="give:", model=Cell, of_partner=True),
    Family(key="ask", model=Ask),
    Family(key="back", model=Back),
    Family(key=DIFFERS, model=Differs, of_partner=True),
)


def key_of(way: Way, partner: str, benefit: str) -> str:
    """The key of a cell: `get:weavinggrp01.work`."""
    return f"{way}:{partner}.{benefit}"


def cell(answers: Values, way: Way, partner: str, benefit: str) -> Cell:
    """One cell; an empty one where nothing is stored."""
    return read(Cell, answers.get(key_of(way, partner, benefit), {}))


def cells(answers: Values, way: Way) -> dict[tuple[str, str], Cell]:
    """The stored cells of one direction, by (partner id, benefit id)."""
    found = {}
    for key, value in answers.items():
        if key.startswith(f"{way}:"):
            partner, _, benefit = key.removeprefix(f"{way}:").partition(".")
            found[partner, benefit] = read(Cell, value)
    return found


def ask(answers: Values) -> Ask:
    """What the school would like first; empty where there is no answer."""
    return read(Ask, answers.get("ask", {}))


def back(answers: Values) -> Back:
    """What is given back; empty where there is no answer."""
    return read(Back, answers.get("back", {}))


def differs(answers: Values, partner: str) -> Differs:
    """The difference that the teacher leaves as it is; empty where there is none."""
    return read(Differs, answers.get(f"{DIFFERS}{partner}", {}))
