"""The content of `aar`: the questions, the groups that are heard, and two presets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import Choice


class Group(Choice):
    """A group of people who are heard: a column of the board."""


class Question(Choice):
    """A question of the review. `split`: each group answers on its own. `difficulty`: its notes are difficulties, from
    which next steps are drawn."""

    label: Annotated[Text, Titled(N_("Question"))]
    split: Annotated[bool, Titled(N_("Each group answers on its own"))] = False
    difficulty: Annotated[
        bool, Titled(N_("Asks for difficulties"), N_("Next steps are drawn from what is written here."))
    ] = False


GROUPS = (
    Group(id="pupils", label=Text(th="นักเรียน", en="Pupils")),
    Group(id="teachers", label=Text(th="ครู", en="Teachers")),
    Group(id="administrators", label=Text(th="ผู้บริหาร", en="Administrators")),
    Group(id="community", label=Text(th="ผู้ปกครองและชุมชน", en="Parents and community")),
)

QUESTIONS = (
    Question(id="picture", label=Text(th="อยากเห็นโรงเรียนของเราเป็นแบบไหน", en="What do we want our school to be like?"), split=True),
    Question(id="help", label=Text(th="อะไรจะช่วยให้ไปถึง และอยากให้ภาคีช่วยเรื่องไหน", en="What would get us there, and what do we ask of partners?")),
    Question(id="stuck", label=Text(th="ตอนนี้อะไรยังติดขัด", en="What still holds us up?"), difficulty=True),
)  # fmt: skip

FOUR_QUESTIONS = (
    Question(id="expected", label=Text(th="ก่อนเริ่ม เราคาดหวังอะไร", en="What did we expect beforehand?"), split=True),
    Question(id="beyond", label=Text(th="อะไรได้มากกว่าที่คาด เพราะอะไร", en="What went beyond that, and why?")),
    Question(id="short", label=Text(th="อะไรได้น้อยกว่าที่คาด เพราะอะไร", en="What fell short, and why?"), difficulty=True),
)  # fmt: skip
"""The four questions of an after-action review as Thai knowledge management asks them; the fourth, what to do next, is
answered by the step cards."""
NEXT_TIME = Text(th="ครั้งต่อไปจะทำอะไร", en="What will we do next time?")


class AarContent(Content):
    """The board's axes. Up to eight questions and six groups: more do not fit beside each other."""

    groups: Annotated[
        tuple[Group, ...],
        Field(min_length=1, max_length=6),
        Titled(N_("Groups that are heard"), N_("Each note says whose voice it is.")),
    ] = GROUPS
    questions: Annotated[
        tuple[Question, ...],
        Field(min_length=1, max_length=8),
        Titled(N_("Questions"), N_("Each is a part of the board of notes.")),
    ] = QUESTIONS
    steps: Annotated[
        Text, Titled(N_("Heading of the next steps"), N_("Stands above the cards that say what will be done."))
    ] = Text(th="สิ่งที่จะทำต่อ", en="What we do next")

    @classmethod
    def preset_named(cls, name: str) -> Mapping[str, Any]:
        """`four`: expected, beyond, short, and what we do next."""
        return {"questions": FOUR_QUESTIONS, "steps": NEXT_TIME} if name == "four" else {}

    @classmethod
    def four_questions(cls) -> Self:
        """The second preset."""
        return cls.from_author({"preset": "four"})

    @model_validator(mode="after")
    def _ids_once(self) -> Self:
        for axis in (self.groups, self.questions):
            ids = [choice.id for choice in axis]
            if len(ids) != len(set(ids)):
                raise ValueError("an id is used twice")
        return self

    @property
    def asks(self) -> tuple[Text, ...]:
        """The questions, then what follows from them."""
        return (*(question.label for question in self.asked), self.steps)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that are not hidden."""
        return tuple(question for question in self.questions if not question.hidden)

    @property
    def heard(self) -> tuple[Group, ...]:
        """The groups that are not hidden."""
        return tuple(group for group in self.groups if not group.hidden)

    @property
    def difficult(self) -> frozenset[str]:
        """Ids of the questions whose notes are difficulties; none where the author marked none."""
        return frozenset(question.id for question in self.asked if question.difficulty)
