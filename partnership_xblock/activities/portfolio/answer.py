"""A teacher's answers in `portfolio`: choices and words, and no copy of anything that was handed in elsewhere.

Entries of the course's work are referred to by their `ref` (`activities/record.py`).
"""

from __future__ import annotations

from typing import Final, Literal, TypeVar

from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.activities.record import Done
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Name, Paragraph, read
from partnership_xblock.domain.thai.folding import blank

Names = Literal["alias", "real"]
PICK, DROP, STEP, DID, WPA, LOOK, ALIAS, SHARE = (
    "pick:", "drop:", "step:", "did:", "wpa:", "look:", "alias:", "share",
)  # fmt: skip


class Pick(ItemModel):
    """`pick:<part>`: whether a part is in. One that nobody touched is in."""

    inside: bool = True


class Drop(ItemModel):
    """`drop:<entry ref>`: whether an entry stays out. False takes in one that starts out."""

    out: bool = False


class Step(ItemModel):
    """`step:<entry ref>`: what became of a step, and what happened."""

    done: Done = ""
    text: Line = ""


class Did(ItemModel):
    """`did:<entry ref>`: what the teacher did with a comment. Without it, the reply given there counts."""

    text: Line = ""


class Statement(ItemModel):
    """`wpa:<code>`: the words for one indicator of the performance agreement, in its three columns."""

    task: Paragraph = ""
    result: Paragraph = ""
    measure: Paragraph = ""

    @property
    def empty(self) -> bool:
        """Nothing is written yet: the draft stands."""
        return blank(self.task) and blank(self.result) and blank(self.measure)


class Look(ItemModel):
    """`look:<question>`: one reflection."""

    text: Paragraph = ""


class Alias(ItemModel):
    """`alias:<partner>`: how a partner is called outside. `real`: by its own name; `told` is the day it was told of
    that and agreed, `how` in what way."""

    name: Name = ""
    real: bool = False
    told: IsoDate = ""
    how: Line = ""


class Share(ItemModel):
    """`share`: how it would be shared: names of partners, whether with the teacher's and the school's name, and a
    licence. None is assumed."""

    names: Names = "alias"
    me: bool = False
    licence: Id = ""


ITEMS: Final = (
    Family(key=PICK, model=Pick),
    Family(key=DROP, model=Drop),
    Family(key=STEP, model=Step),
    Family(key=DID, model=Did),
    Family(key=WPA, model=Statement),
    Family(key=LOOK, model=Look),
    Family(key=ALIAS, model=Alias, of_partner=True),
    Family(key=SHARE, model=Share),
)

M = TypeVar("M", bound=ItemModel)


def of_family(model: type[M], prefix: str, answers: Values) -> dict[str, M]:
    """The items of a family by what stands behind its colon."""
    return {key.removeprefix(prefix): read(model, value) for key, value in answers.items() if key.startswith(prefix)}


def picked(answers: Values, part: str) -> bool:
    """Whether a part is in."""
    return read(Pick, answers.get(PICK + part, {})).inside


def step(answers: Values, ref: str) -> Step:
    """What became of a step; an empty one where nothing is stored."""
    return read(Step, answers.get(STEP + ref, {}))


def statement(answers: Values, code: str) -> Statement:
    """The words for an indicator; empty where none are stored."""
    return read(Statement, answers.get(WPA + code, {}))


def look(answers: Values, question: str) -> str:
    """One reflection."""
    return read(Look, answers.get(LOOK + question, {})).text


def aliases(answers: Values) -> dict[str, Alias]:
    """How partners are called outside, by id."""
    return of_family(Alias, ALIAS, answers)


def share(answers: Values) -> Share:
    """How it would be shared."""
    return read(Share, answers.get(SHARE, {}))
