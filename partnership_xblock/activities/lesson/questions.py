"""The five types of question, with their keys and explanations.

`right`, `key`, `why` and `mixup` are secret at every depth: a page gets a question without them, and explanations a
learner has earned come with the marks. What is hidden is not asked of anybody new; a try that has it stays readable and
is marked as before. Things to put in order cannot be hidden: another order is another question. The order reveals
nothing either: an author's order stays for options (explanations may refer to it), but items of an `order` and choices
of a `match` are shown as `parts.mixed` puts them.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated, Final, Literal, Self, TypeVar

from pydantic import Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from partnership_xblock.activities.lesson.parts import AskText, Named, Part, Telling, between, fault, mixed, once
from partnership_xblock.domain.scoring import HalfPoints
from partnership_xblock.domain.secret import SECRET
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import HIDDEN, ID, ChoiceId

VERDICT: Final = "verdict"
"""The key of a `network` question's conclusion, beside its features."""

FEWEST: Final = 2
"""Options, lines or choices among which one can choose."""

Seen = Literal["yes", "no", "unsaid"]
"""Whether a story shows a feature: it does, it does not, or it does not say. A verdict is yes or no."""
TYPE: Final = Titled(
    N_("Kind of question"),
    choices={
        "single": N_("Choose one"),
        "multiple": N_("Choose several"),
        "match": N_("Match"),
        "order": N_("Put in order"),
        "network": N_("Is this a network?"),
    },
)
WHY: Final = N_("Told to whoever chose it. Explain it without naming the right one.")
MIXUP: Final = Titled(
    N_("What may be confused"),
    N_("For the trainer only, beside the results: what those who chose it may have taken for what."),
)


class Question(Part):
    """The fields of every type. `points` are those of a right answer, in halves."""

    id: Annotated[ChoiceId, ID]
    ask: Annotated[AskText, Titled(N_("Question"))]
    points: Annotated[
        HalfPoints,
        Field(le=4),
        Titled(N_("Points of the question"), N_("What a right answer gives. Half points are possible.")),
    ] = 2.0
    hidden: Annotated[bool, Titled(N_("Hidden"), N_("Teachers are not asked this question."))] = False


class Hideable(Named):
    """A thing that can be hidden where it was chosen."""

    hidden: Annotated[bool, HIDDEN] = False


H = TypeVar("H", bound=Hideable)


def enough_shown(things: tuple[H, ...]) -> tuple[H, ...]:
    """Raises `too_few` where fewer than two of the things are not hidden. A list that is too short says so itself."""
    shown = sum(not one.hidden for one in things)
    if shown < FEWEST <= len(things):
        raise PydanticCustomError("too_few", "too few", {"n": shown, "min": FEWEST})
    return things


class Option(Hideable):
    """One answer that can be ticked. `why` is shown to those who choose it: it explains, and does not name the right
    one. `mixup` is for the trainer: what those who chose it may have confused."""

    right: Annotated[bool, SECRET, Titled(N_("Right answer"))] = False
    why: Annotated[Telling, SECRET, Titled(N_("Explanation"), WHY)] = Text()
    mixup: Annotated[Telling, SECRET, MIXUP] = Text()


class Line(Hideable):
    """One line of a `match`. `key` is the id of its choice."""

    key: Annotated[ChoiceId, SECRET, Titled(N_("Belongs to"), of="choices")]
    why: Annotated[Telling, SECRET, Titled(N_("Explanation"), WHY)] = Text()
    mixup: Annotated[Telling, SECRET, MIXUP] = Text()


class _Options(Question):
    options: Annotated[
        tuple[Option, ...], between(2, 6), Titled(N_("Options"), N_("A teacher sees them in this order."))
    ]

    @field_validator("options")
    @classmethod
    def _ids_once(cls, options: tuple[Option, ...]) -> tuple[Option, ...]:
        once(option.id for option in options)
        return options

    @field_validator("options")
    @classmethod
    def _two_shown(cls, options: tuple[Option, ...]) -> tuple[Option, ...]:
        return enough_shown(options)

    @property
    def shown(self) -> tuple[Option, ...]:
        """The options of a new try."""
        return tuple(option for option in self.options if not option.hidden)

    @property
    def right(self) -> frozenset[str]:
        """The right ones of those."""
        return frozenset(option.id for option in self.shown if option.right)

    def right_beside(self, picks: Collection[str]) -> frozenset[str]:
        """The right ones for a try with these picks: a hidden one that it has counts as it did."""
        return self.right | {option.id for option in self.options if option.right and option.id in picks}


class Single(_Options):
    """One answer of several."""

    type: Annotated[Literal["single"], TYPE]

    @model_validator(mode="after")
    def _one_right(self) -> Self:
        if not self.right:
            raise fault("right_missing", "no option is right", self.id)
        if len(self.right) > 1:
            raise fault("right_twice", "more than one option is right", self.id)
        return self


class Multiple(_Options):
    """Several answers of several. At least one is right, and at least one is not: all or none cannot be marked."""

    type: Annotated[Literal["multiple"], TYPE]

    @model_validator(mode="after")
    def _some_right(self) -> Self:
        if not self.right:
            raise fault("right_missing", "no option is right", self.id)
        if len(self.right) == len(self.shown):
            raise fault("wrong_missing", "every option is right", self.id)
        return self


class Match(Question):
    """A choice for each line. A choice may belong to several lines, or to none."""

    type: Annotated[Literal["match"], TYPE]
    lines: Annotated[tuple[Line, ...], between(2, 5), Titled(N_("Lines"), N_("For each, one of the choices belongs."))]
    choices: Annotated[
        tuple[Hideable, ...],
        between(2, 6),
        Titled(
            N_("Choices to match"),
            N_("One may belong to several lines, or to none. They are shown in an order that tells nothing."),
            ordered=False,
        ),
    ]

    @field_validator("choices")
    @classmethod
    def _mixed(cls, choices: tuple[Hideable, ...], info: ValidationInfo) -> tuple[Hideable, ...]:
        return mixed(info.data.get("id", ""), enough_shown(choices))

    @field_validator("lines")
    @classmethod
    def _two_shown(cls, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return enough_shown(lines)

    @property
    def shown(self) -> tuple[Line, ...]:
        """The lines of a new try."""
        return tuple(line for line in self.lines if not line.hidden)

    @model_validator(mode="after")
    def _keys_there(self) -> Self:
        once([*(line.id for line in self.lines), *(choice.id for choice in self.choices)])
        choices = {choice.id: choice for choice in self.choices}
        for line in self.lines:
            if line.key not in choices or (choices[line.key].hidden and not line.hidden):
                raise fault("key_unknown", "a line's key is none of the choices", self.id)
        return self


class Order(Question):
    """Things to put in order. `key` is the right order, as ids; `why` explains it once the question is closed."""

    type: Annotated[Literal["order"], TYPE]
    items: Annotated[
        tuple[Named, ...],
        between(3, 6),
        Titled(N_("What is put in order"), N_("Shown in an order that tells nothing."), ordered=False),
    ]
    key: Annotated[tuple[ChoiceId, ...], SECRET, Titled(N_("The right order"), of="items", widget="order")]
    why: Annotated[
        Telling, SECRET, Titled(N_("Explanation"), N_("Told once the question is right or no try is left."))
    ] = Text()

    @field_validator("items")
    @classmethod
    def _mixed(cls, items: tuple[Named, ...], info: ValidationInfo) -> tuple[Named, ...]:
        once(item.id for item in items)
        return mixed(info.data.get("id", ""), items)

    @model_validator(mode="after")
    def _key_whole(self) -> Self:
        if sorted(self.key) != sorted(item.id for item in self.items):
            raise fault("key_incomplete", "the key does not name every item once", self.id)
        return self


class NetworkQuestion(Question):
    """Which features of a list a story shows, and whether it is a network (`verdict`)."""

    type: Annotated[Literal["network"], TYPE]
    list: Annotated[ChoiceId, Titled(N_("List of features"), of="lists")] = "features"
    key: Annotated[
        dict[ChoiceId, Seen],
        SECRET,
        Titled(
            N_("What the story shows"),
            N_("For each feature, and the conclusion: it is a network, or it is not."),
            choices={"yes": N_("It shows"), "no": N_("Not shown yet"), "unsaid": N_("Not told")},
            of="list",
            also={VERDICT: N_("Conclusion")},
        ),
    ]
    why: Annotated[
        dict[ChoiceId, Telling], SECRET, Titled(N_("Explanations"), N_("One for each feature."), of="list")
    ] = {}
    mixup: Annotated[dict[ChoiceId, Telling], SECRET, Titled(MIXUP.title, MIXUP.help, of="list")] = {}

    @model_validator(mode="after")
    def _concluded(self) -> Self:
        if self.key.get(VERDICT) not in ("yes", "no"):
            raise fault("key_incomplete", "the verdict is yes or no", self.id)
        return self


AnyQuestion = Annotated[Single | Multiple | Match | Order | NetworkQuestion, Field(discriminator="type")]
