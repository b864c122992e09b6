"""Shapes of the content of `threes`: a lane, how a sentence came about, a way of doing an activity."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import ID, Choice, ChoiceId

Who = Literal["community", "school", "both"]
WHO: Final = {
    "community": N_("The community gives"),
    "school": N_("The school gives"),
    "both": N_("Both give"),
}


class Lane(BaseModel):
    """One of the three parts of the plan."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, ID]
    label: Annotated[Text, Titled(N_("Name"))]
    sub: Annotated[Text, Titled(N_("Below the name"), N_("Its other name, in small letters. Empty for none."))] = Text()
    help: Annotated[Text, Titled(N_("In a sentence"), widget="long_text")] = Text()


class How(Choice):
    """How the sentence came about."""

    alone: Annotated[
        bool, Titled(N_("Not talked over yet"), N_("The page then advises to read the sentence to partners first."))
    ] = False


class Way(Choice):
    """A way of doing an activity, and who gives in it."""

    who: Annotated[
        Who,
        Titled(
            N_("Who gives"),
            N_("Where the community gives in every activity, the page asks what it gets."),
            choices=WHO,
        ),
    ] = "both"
