"""The shapes of what an author lists for `agreement`: forms, topics, clauses, signers, full names of offices."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice


class Form(Choice):
    """A form in which an agreement is written down."""

    note: Annotated[Text, Titled(N_("A few words on it"))] = Text()
    heading: Annotated[Text, Titled(N_("Heading on paper"), N_("Empty: its name."))] = Text()
    signed: Annotated[
        bool,
        Titled(
            N_("Signed by every party"),
            N_("Signers and dates are then asked for, and the paper has a place for each signature."),
        ),
    ] = False


class Topic(Choice):
    """A row: something that every party may give to."""

    hint: Annotated[Text, Titled(N_("Hint"))] = Text()
    start: Annotated[
        Text,
        Titled(
            N_("Words it begins with"),
            N_("Written into the cell of each party that joins. Empty: the cell is empty."),
            widget="long_text",
        ),
    ] = Text()
    money: Annotated[
        bool,
        Titled(N_("May be about money"), N_("Where an amount is written, the page advises to ask those who know.")),
    ] = False


class Clause(Choice):
    """A paragraph of the paper that is the same in every agreement of the course."""

    text: Annotated[Text, Titled(N_("Text"), widget="long_text")]


class Signer(BaseModel):
    """A position that often signs for a kind of partner: offered, never put in."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sector: Annotated[str, Titled(N_("Kind of partner"), of="sectors")]
    title: Annotated[Text, Titled(N_("Position"))]


class FullName(BaseModel):
    """An abbreviation in partners' names and what it stands for: offered for the paper, never put in."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    short: Annotated[str, Titled(N_("Abbreviation"))]
    full: Annotated[str, Titled(N_("In full"))]
