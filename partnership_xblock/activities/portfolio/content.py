"""The content of `portfolio`: its parts and their order, the questions, the licences, and names for use outside."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.portfolio import preset
from partnership_xblock.activities.portfolio.shapes import AliasWords, Licence
from partnership_xblock.domain.personal import PERSONAL, Personal
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice

COLUMNS = {
    "task": Text(th="งาน", en="Task"),
    "result": Text(th="ผลลัพธ์", en="Result"),
    "measure": Text(th="ตัวชี้วัด", en="Measure"),
}
"""The fields of a statement, by their names."""


class PortfolioContent(Content):
    """Every field's default is the preset."""

    parts: Annotated[
        tuple[Choice, ...],
        Field(min_length=8, max_length=8),
        Titled(N_("Parts"), N_("In the order of the page and the paper. One without anything in it is not offered.")),
    ] = preset.PARTS
    questions: Annotated[
        tuple[Choice, ...],
        Field(min_length=1, max_length=6),
        Titled(N_("Questions for looking back"), N_("One answer is enough to hand in.")),
    ] = preset.QUESTIONS
    licences: Annotated[
        tuple[Licence, ...],
        Field(min_length=1, max_length=8),
        Titled(N_("Licences"), N_("What others may do with it. A teacher chooses one; none is assumed.")),
    ] = preset.LICENCES
    called: Annotated[
        tuple[AliasWords, ...],
        Field(max_length=20),
        Titled(N_("Names for partners outside"), N_("Put in by the kind of partner; a teacher changes them.")),
    ] = preset.CALLED
    otherwise: Annotated[Text, Titled(N_("Name for any other partner outside"))] = preset.OTHERWISE
    teacher: Annotated[
        Text,
        Titled(
            N_("Name for the teacher outside"), N_("{school_type} and {region} are those of the school, where known.")
        ),
    ] = preset.TEACHER
    personal: Annotated[
        tuple[Personal, ...],
        Titled(
            N_("What looks like a person's number or account"),
            N_("The page asks once whether a role would do. These patterns cannot be changed."),
            fixed=True,
        ),
    ] = PERSONAL

    @field_validator("personal")
    @classmethod
    def _ours(cls, value: tuple[Personal, ...]) -> tuple[Personal, ...]:
        # The server runs these over every text: an author's pattern could keep it busy for ever.
        if value != PERSONAL:
            raise ValueError("patterns of personal text are not an author's to change")
        return value

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if {part.id for part in self.parts} != set(preset.PART_IDS):
            raise ValueError("the ids of the parts are fixed")
        for ids in (
            [one.id for one in self.questions],
            [one.id for one in self.licences],
            [one.sector for one in self.called],
        ):
            if len(set(ids)) != len(ids):
                raise PydanticCustomError("id_twice", "an id is repeated")
        for rows in (self.parts, self.questions, self.licences):
            if all(row.hidden for row in rows):
                raise PydanticCustomError("too_few", "nothing is offered", {"min": 1})
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The questions for looking back."""
        return tuple(question.label for question in self.asked)

    @property
    def asked(self) -> tuple[Choice, ...]:
        """The questions that are not hidden."""
        return tuple(question for question in self.questions if not question.hidden)

    @property
    def shown(self) -> tuple[Choice, ...]:
        """The parts that are not hidden, in order."""
        return tuple(part for part in self.parts if not part.hidden)

    def licence(self, id_: str) -> Licence | None:
        """A licence, also a hidden one; None where an author has removed it."""
        return next((one for one in self.licences if one.id == id_), None)
