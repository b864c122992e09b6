"""A benefit as an author writes it: its name, a sentence, and how it reads in either direction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.titled import Limit, Titled
from partnership_xblock.domain.vocabulary import Choice

THAI: Final = 16
"""Grapheme clusters of a name that a tile on a phone, and the head of a column, have room for."""
ENGLISH: Final = 24
"""The same in Latin letters, which are narrower and break at their spaces."""


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


class Benefit(Choice):
    """Something that a school and a partner can give each other."""

    label: Annotated[
        Text,
        AfterValidator(_Short(THAI, ENGLISH)),
        Titled(N_("Name"), N_("Short: it is the head of a column. Up to 16 letters in Thai, 24 in English.")),
    ]
    say: Annotated[Text, Titled(N_("In a sentence"), widget="long_text")] = Text()
    get: Annotated[
        Text, Titled(N_("When the partner gives it"), N_("How it reads, seen from the school."), widget="long_text")
    ] = Text()
    give: Annotated[
        Text, Titled(N_("When the school gives it"), N_("How it reads, seen from the school."), widget="long_text")
    ] = Text()
    hint: Annotated[Text, Titled(N_("Examples"), N_("One line, shown in the help."))] = Text()
