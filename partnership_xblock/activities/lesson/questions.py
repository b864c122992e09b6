"""The five types of question, with what is right and why.

`right`, `key`, `why` and `mixup` are secret at every depth: a page gets a question without them, and what a learner
has earned comes with her marks. Nor does the order tell anything: an author's order stands for options (explanations
may refer to it), but items of an `order` and choices of a `match` are shown as `parts.mixed` puts them.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from partnership_xblock.activities.lesson.parts import Asked, Named, Part, Telling, between, fault, mixed, once
from partnership_xblock.domain.scoring import HalfPoints
from partnership_xblock.domain.secret import SECRET
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.vocabulary import ChoiceId

VERDICT: Final = "verdict"
"""The key of a `network` question's conclusion, beside its features."""

Seen = Literal["yes", "no", "unsaid"]
"""Whether a story shows a feature: it does, it does not, or it does not say. A verdict is yes or no."""


class Question(Part):
    """What every type has. `points` are what a right answer gives, in halves."""

    id: ChoiceId
    ask: Asked
    points: Annotated[HalfPoints, Field(le=4)] = 2.0


class Option(Named):
    """One answer that can be ticked. `why` is what its choice is answered with: it explains, and does not name the
    right one. `mixup` is for the trainer: what those who chose it may have confused."""

    right: Annotated[bool, SECRET] = False
    why: Annotated[Telling, SECRET] = Text()
    mixup: Annotated[Telling, SECRET] = Text()


class Line(Named):
    """One line of a `match`. `key` is the choice that belongs to it."""

    key: Annotated[ChoiceId, SECRET]
    why: Annotated[Telling, SECRET] = Text()
    mixup: Annotated[Telling, SECRET] = Text()


class _Options(Question):
    options: Annotated[tuple[Option, ...], between(2, 6)]

    @field_validator("options")
    @classmethod
    def _ids_once(cls, options: tuple[Option, ...]) -> tuple[Option, ...]:
        once(option.id for option in options)
        return options

    @property
    def right(self) -> frozenset[str]:
        return frozenset(option.id for option in self.options if option.right)


class Single(_Options):
    """One answer of several."""

    type: Literal["single"]

    @model_validator(mode="after")
    def _one_right(self) -> Self:
        if not self.right:
            raise fault("right_missing", "no option is right", self.id)
        if len(self.right) > 1:
            raise fault("right_twice", "more than one option is right", self.id)
        return self


class Multiple(_Options):
    """Several answers of several. One at least is right, one at least is not: all or none cannot be marked."""

    type: Literal["multiple"]

    @model_validator(mode="after")
    def _some_right(self) -> Self:
        if not self.right:
            raise fault("right_missing", "no option is right", self.id)
        if len(self.right) == len(self.options):
            raise fault("wrong_missing", "every option is right", self.id)
        return self


class Match(Question):
    """A choice for each line. A choice may belong to several lines, or to none."""

    type: Literal["match"]
    lines: Annotated[tuple[Line, ...], between(2, 5)]
    choices: Annotated[tuple[Named, ...], between(2, 6)]

    @field_validator("choices")
    @classmethod
    def _mixed(cls, choices: tuple[Named, ...], known: ValidationInfo) -> tuple[Named, ...]:
        return mixed(known.data.get("id", ""), choices)

    @model_validator(mode="after")
    def _keys_there(self) -> Self:
        once([*(line.id for line in self.lines), *(choice.id for choice in self.choices)])
        choices = {choice.id for choice in self.choices}
        for line in self.lines:
            if line.key not in choices:
                raise fault("key_unknown", "a line's key is none of the choices", self.id)
        return self


class Order(Question):
    """Things to be put in order. `key` is the right order, as ids; `why` explains it once the question is closed."""

    type: Literal["order"]
    items: Annotated[tuple[Named, ...], between(3, 6)]
    key: Annotated[tuple[ChoiceId, ...], SECRET]
    why: Annotated[Telling, SECRET] = Text()

    @field_validator("items")
    @classmethod
    def _mixed(cls, items: tuple[Named, ...], known: ValidationInfo) -> tuple[Named, ...]:
        once(item.id for item in items)
        return mixed(known.data.get("id", ""), items)

    @model_validator(mode="after")
    def _key_whole(self) -> Self:
        if sorted(self.key) != sorted(item.id for item in self.items):
            raise fault("key_incomplete", "the key does not name every item once", self.id)
        return self


class NetworkQuestion(Question):
    """Which features of a list a story shows, and whether it is a network (`verdict`)."""

    type: Literal["network"]
    list: ChoiceId = "features"
    key: Annotated[dict[ChoiceId, Seen], SECRET]
    why: Annotated[dict[ChoiceId, Telling], SECRET] = {}
    mixup: Annotated[dict[ChoiceId, Telling], SECRET] = {}

    @model_validator(mode="after")
    def _concluded(self) -> Self:
        if self.key.get(VERDICT) not in ("yes", "no"):
            raise fault("key_incomplete", "the verdict is yes or no", self.id)
        return self


AnyQuestion = Annotated[Single | Multiple | Match | Order | NetworkQuestion, Field(discriminator="type")]
