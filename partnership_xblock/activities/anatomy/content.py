"""The content of `anatomy`: the features asked of one partner, the parts of joint work, the forms of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.anatomy.preset import FEATURES, PAPERS, PARTS
from partnership_xblock.activities.anatomy.shapes import Feature, Paper, Part, shown
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice

NONE: Final = "none"
"""No paper yet: an answer beside the forms, so that no form may have this id."""


class AnatomyContent(Content):
    """Every field's default is the preset."""

    features: Annotated[
        tuple[Feature, ...],
        shown(3, 9),
        Titled(N_("Features"), N_("Asked of the one partner that is looked at. Three to nine fit the picture.")),
    ] = FEATURES
    parts: Annotated[
        tuple[Part, ...],
        shown(2, 7),
        Titled(
            N_("Parts of joint work"),
            N_("Two to seven. Of each: who, what, when, and evidence that can be pointed at."),
        ),
    ] = PARTS
    papers: Annotated[
        tuple[Paper, ...],
        shown(1, 6),
        Titled(N_("Forms of a paper"), N_("“None yet” is always there beside them.")),
    ] = PAPERS
    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        for ids in ([one.id for one in self.features], [one.id for one in self.parts]):
            if len(set(ids)) != len(ids):
                raise PydanticCustomError("id_twice", "an id is repeated")
        papers = [one.id for one in self.papers]
        if NONE in papers or len(set(papers)) != len(papers):
            raise PydanticCustomError("id_reserved", "an id is repeated, or is the one for no paper", {"id": NONE})
        if sum(part.record for part in self.shown_parts) > 1:
            raise PydanticCustomError("part_broken", "two parts ask for the paper")
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The features and parts that are asked for."""
        return tuple(one.label for one in (*self.asked, *self.shown_parts))

    @property
    def asked(self) -> tuple[Feature, ...]:
        """The features that are not hidden, in the author's order."""
        return tuple(one for one in self.features if not one.hidden)

    @property
    def shown_parts(self) -> tuple[Part, ...]:
        """The parts that are not hidden, in the author's order."""
        return tuple(one for one in self.parts if not one.hidden)

    @property
    def record(self) -> Part | None:
        """The part that asks for the paper; None where there is none."""
        return next((part for part in self.shown_parts if part.record), None)

    def is_paper(self, form: str) -> bool:
        """Whether a form may be chosen: an author may have hidden or removed it since."""
        return any(one.id == form and not one.hidden for one in self.papers)


def label_of(rows: Sequence[Choice], id_: str, language: str) -> str:
    """A choice's label; its id where an author has removed it."""
    return next((one.label.into(language) for one in rows if one.id == id_), id_)
