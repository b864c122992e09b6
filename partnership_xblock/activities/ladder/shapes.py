"""The parts of the content of `ladder`: questions with their answers, days to choose from. Levels are `domain.ways`."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice, ChoiceId

UNKNOWN: Final = "unknown"
"""Not sure: an answer to every question, so that no answer may have this id."""
MonthDay = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
"""`03-31`: a day of every year."""


class Answer(Choice):
    """One answer to a question, and the level it points to."""

    label: Annotated[Text, Titled(N_("Words of the answer"))]
    level: Annotated[ChoiceId, Titled(N_("Points to"), N_("The level such an answer speaks for."), of="levels")]


class Question(Choice):
    """One thing a teacher can see; its name is the question. Answers are shown in their order, which should not be that
    of the levels: nobody is to choose one by its place."""

    label: Annotated[Text, Titled(N_("Question"))]
    short: Annotated[Text, Titled(N_("Short name"), N_("For lists and tables: one or two words."))]
    answers: Annotated[
        tuple[Answer, ...],
        Field(min_length=2, max_length=6),
        Titled(N_("Answers"), N_("Mix their order, so that nobody chooses a level by its place.")),
    ]


class DateChoice(Choice):
    """Days of every year by which an aim may be reached; the next of them is taken."""

    days: Annotated[
        tuple[MonthDay, ...],
        Field(min_length=1, max_length=6),
        Titled(N_("Days of the year"), N_("Month and day, such as 03-31.")),
    ]
