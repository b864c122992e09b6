"""The content of `agreement`: forms, topics, states, support points, and the fixed words of the paper."""

from __future__ import annotations

from typing import Annotated, Final, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.agreement import preset
from partnership_xblock.activities.agreement.shapes import Clause, Form, FullName, Signer, Topic
from partnership_xblock.domain.sectors import GUESS, GUESS_HELP, SECTOR_WORDS, SectorWords
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice

RENAMED: Final = {
    "states": tuple(one.id for one in preset.STATES),
    "stands": tuple(one.id for one in preset.STANDS),
}
"""Lists of which an author changes the names alone: rules and pictures know the ids."""


class AgreementContent(Content):
    """Every field's default is the preset."""

    papers: Annotated[
        tuple[Form, ...],
        Field(min_length=1, max_length=8),
        Titled(N_("Forms"), N_("In which an agreement may be written down. A teacher chooses one.")),
    ] = preset.FORMS
    topics: Annotated[
        tuple[Topic, ...],
        Field(min_length=1, max_length=8),
        Titled(N_("Topics"), N_("The rows that each agreement opens with. Teachers rename them and add their own.")),
    ] = preset.TOPICS
    points: Annotated[
        tuple[Choice, ...],
        Field(max_length=8),
        Titled(N_("What each party has ready"), N_("Asked of every party, and never required.")),
    ] = preset.POINTS
    stands: Annotated[
        tuple[Choice, ...], Field(min_length=3, max_length=3), Titled(N_("Answers to what is ready"), ordered=False)
    ] = preset.STANDS
    states: Annotated[
        tuple[Choice, ...],
        Field(min_length=3, max_length=3),
        Titled(N_("How far it has come"), N_("Each with the day it happened outside this course."), ordered=False),
    ] = preset.STATES
    clauses: Annotated[
        tuple[Clause, ...],
        Field(max_length=12),
        Titled(N_("Clauses"), N_("Printed below what the parties give, in this order. No advice in law.")),
    ] = preset.CLAUSES
    copies: Annotated[
        Text,
        Titled(N_("Sentence before the signatures"), N_("{n} is the number of parties."), widget="long_text"),
    ] = preset.COPIES
    signers: Annotated[
        tuple[Signer, ...],
        Field(max_length=40),
        Titled(N_("Who signs"), N_("Offered by the kind of partner, never put in.")),
    ] = preset.SIGNERS
    full_names: Annotated[
        tuple[FullName, ...],
        Field(max_length=40),
        Titled(N_("Abbreviations in full"), N_("Offered for the paper, never put in.")),
    ] = preset.FULL_NAMES
    sector_words: Annotated[tuple[SectorWords, ...], Titled(GUESS, GUESS_HELP)] = SECTOR_WORDS

    @model_validator(mode="after")
    def _whole(self) -> Self:
        for rows in (self.papers, self.topics, self.points, self.stands, self.states, self.clauses):
            ids = [row.id for row in rows]
            if len(set(ids)) != len(ids):
                raise PydanticCustomError("id_twice", "an id is repeated")
        for name, ids_of in RENAMED.items():
            if tuple(row.id for row in getattr(self, name)) != ids_of:
                raise ValueError("the ids of this list are fixed")
        if all(form.hidden for form in self.papers) or all(topic.hidden for topic in self.topics):
            raise PydanticCustomError("too_few", "nothing is offered", {"min": 1})
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The topics that every party may give to."""
        return tuple(topic.label for topic in self.topics if not topic.hidden)

    def form(self, id_: str) -> Form | None:
        """A form, also a hidden one; None where an author has removed it."""
        return next((form for form in self.papers if form.id == id_), None)

    def topic(self, id_: str) -> Topic | None:
        """A topic, also a hidden one; None for a teacher's own row, or where an author has removed it."""
        return next((topic for topic in self.topics if topic.id == id_), None)
