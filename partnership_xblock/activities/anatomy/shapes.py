"""Shapes of `anatomy`'s content: features to look for, parts of joint work, forms of a paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, TypeVar

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.titled import Limit, Titled
from partnership_xblock.domain.vocabulary import Choice

THAI: Final = 10
"""Grapheme clusters of a short name that the picture on a phone has room for."""
ENGLISH: Final = 12
"""The same in Latin letters."""
SAY: Final = Titled(N_("In the sentence to read aloud"), N_("Goes on after the names of school and partner."))


@dataclass(frozen=True, slots=True)
class _Short(Limit):
    thai: int
    english: int

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"x-max": self.english}

    def __call__(self, text: Text) -> Text:
        for words, limit in ((text.th, self.thai), (text.en, self.english)):
            if (n := graphemes.count(words)) > limit:
                raise PydanticCustomError("text_too_long", "too long", {"n": n, "max": limit})
        return text


C = TypeVar("C", bound=Choice)


@dataclass(frozen=True, slots=True)
class _Shown(Limit):
    least: int
    most: int

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"minItems": self.least}

    def __call__(self, things: tuple[C, ...]) -> tuple[C, ...]:
        n = sum(not one.hidden for one in things)
        if n < self.least:
            raise PydanticCustomError("too_few", "too few are shown", {"n": n, "min": self.least})
        if n > self.most:
            raise PydanticCustomError("too_many", "too many are shown", {"n": n, "max": self.most})
        return things


def shown(least: int, most: int) -> AfterValidator:
    """A validator of how many of a list are not hidden: what an author took out stays, hidden, and has no place."""
    return AfterValidator(_Shown(least, most))


Short = Annotated[
    Text,
    AfterValidator(_Short(THAI, ENGLISH)),
    Titled(N_("Short name"), N_("Stands in the picture. Up to 10 letters in Thai, 12 in English.")),
]


class Feature(Choice):
    """One feature of real collaboration; its name is asked as a question with four answers."""

    short: Short
    help: Annotated[Text, Titled(N_("What it means"), N_("One line below the name."))] = Text()
    say: Annotated[Text, SAY] = Text()
    paper: Annotated[
        bool,
        Titled(
            N_("Speaks of a paper"),
            N_("Where the answer and the paper in the last part say otherwise, the page asks to look again."),
        ),
    ] = False


class Part(Choice):
    """One part of joint work: who, what, when, and evidence that can be pointed at; or the dated paper."""

    short: Short
    say: Annotated[Text, SAY] = Text()
    record: Annotated[
        bool, Titled(N_("Asks for the paper"), N_("This part asks for a dated paper, or why there is none."))
    ] = False
    next: Annotated[
        Text,
        Titled(
            N_("Next step where nothing is filled in"),
            N_("Offered to the teacher's other activities, together with the partner. Empty for none."),
        ),
    ] = Text()


class Paper(Choice):
    """A form that a dated paper may have."""
