"""The parts of a lesson's content: bounded texts, addresses, and errors an author can correct.

An author's error is a `PydanticCustomError` whose type is the code that Studio shows (`id_twice`, `list_unknown` ...);
`id` in its context names the thing, where there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, Any, Final, Protocol, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict
from pydantic_core import PydanticCustomError

from partnership_xblock.domain.bounded import AtMost
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.titled import Limit, Titled
from partnership_xblock.domain.vocabulary import ID, ChoiceId

LABEL: Final = 300
"""Grapheme clusters of a heading, an option, a line, in each language."""
TELLING: Final = 900
"""Grapheme clusters of a text in each language, and of all of a card's own texts together."""

_ADDRESS: Final = re.compile(r"https://[^\s/\"'<>\\]+(/[^\s\"'<>\\]*)?")
_OF_THE_COURSE: Final = re.compile(r"(/static/|/?asset-v1:)[^\s\"'<>\\]+")


class Part(BaseModel):
    """The base of everything in a lesson's content."""

    # Built at first use: most processes never use most kinds.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class HasId(Protocol):
    @property
    def id(self) -> str: ...


P = TypeVar("P", bound=HasId)
T = TypeVar("T")


def fault(code: str, message: str, id_: str = "") -> PydanticCustomError:
    """An error of the author's, by its code."""
    return PydanticCustomError(code, message, {"id": id_})


def clusters(texts: Iterable[str], limit: int) -> int:
    """The length of texts together in grapheme clusters, exact where it is over `limit`. Within it the code points,
    which are never fewer, say as much for less work."""
    parts = list(texts)
    points = sum(map(len, parts))
    return points if points <= limit else sum(map(graphemes.count, parts))


class _NotEmpty(Limit):
    __slots__ = ()

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"x-min": 1}

    def __call__(self, text: Text) -> Text:
        if not (text.th.strip() or text.en.strip()):
            raise fault("text_missing", "no words")
        return text


class _Https(Limit):
    __slots__ = ()

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"x-widget": "url"}

    def __call__(self, url: str) -> str:
        if url and not _ADDRESS.fullmatch(url):
            raise fault("url_not_https", "not an https address")
        return url


class _Picture(_Https):
    __slots__ = ()

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"x-widget": "picture"}

    def __call__(self, url: str) -> str:
        return url if _OF_THE_COURSE.fullmatch(url) else _Https.__call__(self, url)


Label = Annotated[Text, AfterValidator(AtMost(LABEL))]
Telling = Annotated[Text, AfterValidator(AtMost(TELLING))]
RequiredLabel = Annotated[Text, AfterValidator(_NotEmpty()), AfterValidator(AtMost(LABEL))]
"""A label that is not empty."""
AskText = Annotated[Text, AfterValidator(_NotEmpty()), AfterValidator(AtMost(TELLING))]
"""A question's words."""
Url = Annotated[str, AfterValidator(_Https())]
"""An https address; empty for none."""
PictureUrl = Annotated[str, AfterValidator(_Picture())]
"""An https address, or a file of the course (`/static/map.png`); empty for none."""


class Named(Part):
    """A thing that answers refer to: the id is stored and stays, the label is shown."""

    id: Annotated[ChoiceId, ID]
    label: Annotated[RequiredLabel, Titled(N_("Words"))]


@dataclass(frozen=True, slots=True)
class _Between(Limit):
    least: int
    most: int

    @property
    def limits(self) -> Mapping[str, Any]:
        return {"minItems": self.least, "maxItems": self.most}

    def __call__(self, things: tuple[T, ...]) -> tuple[T, ...]:
        if len(things) < self.least:
            raise PydanticCustomError("too_few", "too few", {"n": len(things), "min": self.least})
        if len(things) > self.most:
            raise PydanticCustomError("too_many", "too many", {"n": len(things), "max": self.most})
        return things


def between(least: int, most: int) -> AfterValidator:
    """A validator of a list's length. Not a bound of the field: from one, TypeScript's types would spell out every
    length."""
    return AfterValidator(_Between(least, most))


def once(ids: Iterable[str]) -> None:
    """Raises `id_twice` for the first repeated id."""
    ids_so_far: set[str] = set()
    for id_ in ids:
        if id_ in ids_so_far:
            raise fault("id_twice", "an id is used twice", id_)
        ids_so_far.add(id_)


def mixed(question: str, things: Sequence[P]) -> tuple[P, ...]:
    """Things in an order that depends on their ids and the question's alone, and so reveals no answer: an author writes
    pairs beside each other and steps in their order, and a learner must not read the answer off."""
    return tuple(sorted(things, key=lambda one: sha256(f"{question}.{one.id}".encode()).digest()))
