"""The content of `plan`: the choices, and the two questions asked."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice

# make kind wrote this: the choices, the questions, and their titles for authors
CHOICES = (
    Choice(id="not_yet", label=Text(th="ยังไม่ได้เริ่ม", en="Not begun yet")),
    Choice(id="begun", label=Text(th="เริ่มลองทำแล้ว", en="Begun")),
    Choice(id="habit", label=Text(th="ทำเป็นประจำ", en="A habit")),
)


class PlanContent(Content):
    """Every field's default is the preset."""

    choose: Annotated[Text, Titled(N_("Question with choices"))] = Text(
        th="ข้อไหนตรงกับโรงเรียนของเรามากที่สุด", en="Which of these is most like our school?"
    )
    choices: Annotated[tuple[Choice, ...], Titled(N_("Choices"), N_("A teacher chooses one."))] = CHOICES
    tell: Annotated[Text, Titled(N_("Question answered with a text"))] = Text(
        th="เห็นได้จากอะไร เล่าเหตุการณ์หนึ่งที่นึกถึง", en="What shows it? Tell of one event you have in mind."
    )

    @model_validator(mode="after")
    def _choices_are_told_apart(self) -> Self:
        if len(self.choices) < 2 or len({choice.id for choice in self.choices}) != len(self.choices):
            raise ValueError("fewer than two choices, or a repeated id")
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The two questions."""
        return (self.choose, self.tell)

    def label(self, choice: str, language: str) -> str:
        """A choice's label; its id where an author has removed it."""
        return next((row.label.into(language) for row in self.choices if row.id == choice), choice)
