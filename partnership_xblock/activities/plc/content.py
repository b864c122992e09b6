"""Content of `plc`: steps of a cycle, roles, kinds of evidence, results, questions, terms, hours."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from partnership_xblock.activities.activity import Content
from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.thai.terms import Window
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import GOAL_HOURS, TERMS, Choice, Term

StepMark = Literal["circle", "square", "diamond", "triangle", "hexagon"]
MARKS = {
    "circle": N_("Circle"),
    "square": N_("Square"),
    "diamond": N_("Diamond"),
    "triangle": N_("Triangle"),
    "hexagon": N_("Hexagon"),
}


class Step(Choice):
    """A step of a cycle. A cycle is full when each has been met for."""

    letter: Annotated[str, Field(max_length=3), Titled(N_("Letter"), N_("Stands in the mark on the timeline."))] = ""
    mark: Annotated[StepMark, Titled(N_("Shape"), choices=MARKS)] = "circle"
    prompt: Annotated[Text, Titled(N_("Question"), N_("Asked about what was seen of the pupils."))] = Text()
    evidence: Annotated[
        bool,
        Titled(N_("Asks what was seen"), N_("A meeting of this step can be handed in only with what was seen.")),
    ] = True


class Role(Choice):
    """Who may be in a circle. `short` is for tables on paper."""

    short: Annotated[Text, Titled(N_("Short name"), N_("For tables on paper."))] = Text()


class AarQuestion(BaseModel):
    """A question that closes a meeting; answering is optional."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,40}$"), Titled(N_("Code"))]
    label: Annotated[Text, Titled(N_("Question"))]


STEPS = (
    Step(id="plan", letter="P", mark="circle", evidence=False, label=Text(th="วางแผน", en="Plan"), prompt=Text(th="เห็นอะไรในตัวเด็กจึงเลือกเรื่องนี้", en="What in the pupils made you choose this?")),
    Step(id="do", letter="D", mark="square", label=Text(th="ลงมือและสังเกต", en="Do and observe"), prompt=Text(th="ระหว่างเรียน เด็กทำหรือพูดอะไร", en="What did pupils do or say?")),
    Step(id="see", letter="S", mark="diamond", label=Text(th="สะท้อนผล", en="See and reflect"), prompt=Text(th="งานหรือคำพูดของเด็กบอกอะไรเรา", en="What does their work tell us?")),
)  # fmt: skip

ROLES = (
    Role(id="model", label=Text(th="ครูผู้สอน (Model Teacher)", en="Model teacher"), short=Text(th="ครูผู้สอน", en="Model")),
    Role(id="buddy", label=Text(th="ครูร่วมวง (Buddy Teacher)", en="Buddy teacher"), short=Text(th="ครูร่วมวง", en="Buddy")),
    Role(id="administrator", label=Text(th="ผู้บริหาร", en="Administrator"), short=Text(th="ผู้บริหาร", en="Admin.")),
    Role(id="supervisor", label=Text(th="ศึกษานิเทศก์", en="Supervisor"), short=Text(th="ศน.", en="Superv.")),
    Role(id="mentor", label=Text(th="พี่เลี้ยง", en="Mentor"), short=Text(th="พี่เลี้ยง", en="Mentor")),
    Role(id="expert", label=Text(th="ผู้เชี่ยวชาญ", en="Expert"), short=Text(th="ผู้เชี่ยวชาญ", en="Expert")),
)  # fmt: skip

KINDS = (
    Choice(id="work", label=Text(th="ชิ้นงาน", en="Work")),
    Choice(id="said", label=Text(th="คำพูด", en="Words")),
    Choice(id="did", label=Text(th="สิ่งที่เด็กทำ", en="What they did")),
    Choice(id="score", label=Text(th="คะแนน", en="Scores")),
    Choice(id="present", label=Text(th="การมาเรียน", en="Attendance")),
)

RESULTS = (
    Choice(id="worked", label=Text(th="ได้ลอง ได้ผล", en="Tried, worked")),
    Choice(id="not_yet", label=Text(th="ได้ลอง ยังไม่ได้ผล", en="Tried, not yet")),
    Choice(id="untried", label=Text(th="ยังไม่ได้ลอง", en="Not tried")),
    Choice(id="dropped", label=Text(th="เปลี่ยนใจ", en="Changed my mind")),
)

AAR = (
    AarQuestion(id="expected", label=Text(th="คาดหวังอะไรไว้", en="What did we expect?")),
    AarQuestion(id="beyond", label=Text(th="อะไรได้มากกว่าที่คาด เพราะอะไร", en="What went beyond, and why?")),
    AarQuestion(id="short", label=Text(th="อะไรได้น้อยกว่าที่คาด เพราะอะไร", en="What fell short, and why?")),
    AarQuestion(id="next", label=Text(th="ครั้งต่อไปจะทำอะไร", en="What next?")),
)

Length = Annotated[int, Field(ge=5, le=600)]


class PlcContent(Content):
    """A log of meetings. Where there is no goal, hours are shown without a remainder."""

    steps: Annotated[
        tuple[Step, ...],
        Field(min_length=2, max_length=5),
        Titled(N_("Steps of a cycle"), N_("In their order: after each meeting the next step is offered.")),
    ] = STEPS
    roles: Annotated[
        tuple[Role, ...],
        Field(min_length=1, max_length=12),
        Titled(N_("Roles in the circle"), N_("People are counted by role; nobody is named.")),
    ] = ROLES
    kinds: Annotated[
        tuple[Choice, ...], Field(max_length=12), Titled(N_("What shows it"), N_("Kinds of what was seen."))
    ] = KINDS
    results: Annotated[
        tuple[Choice, ...],
        Field(min_length=4, max_length=4),
        Titled(N_("What became of it"), N_("They are counted, so that only their names can be changed.")),
    ] = RESULTS
    aar: Annotated[
        tuple[AarQuestion, ...],
        Field(max_length=6),
        Titled(N_("Questions after a meeting"), N_("Optional. An empty list leaves them out.")),
    ] = AAR
    terms: Annotated[
        tuple[Term, ...],
        Field(max_length=6),
        Titled(N_("Terms"), N_("Hours are added up by term and by fiscal year; the two overlap.")),
    ] = TERMS
    goal_hours: Annotated[
        int,
        Field(ge=0, le=2000),
        Titled(N_("Hours to reach in a fiscal year"), N_("0 for none. What an office asks for differs.")),
    ] = GOAL_HOURS
    lengths: Annotated[
        tuple[Length, ...],
        Field(max_length=6),
        Titled(N_("Lengths offered"), N_("Minutes. One press sets the end of a meeting.")),
    ] = (50, 60, 90, 120)
    people_from: Annotated[
        int,
        Field(ge=1, le=99),
        Titled(N_("People from which it is a circle"), N_("Fewer is told, and kept from nothing but indicator 3.2.")),
    ] = 3
    minimum: Annotated[
        int,
        Field(ge=0, le=99),
        Titled(N_("Meetings hoped for"), N_("Fewer is told; it can be handed in all the same.")),
    ] = 3

    @field_validator("steps", "roles", "kinds", "aar", "terms")
    @classmethod
    def _once(cls, value: tuple[Choice | AarQuestion | Term, ...]) -> tuple[Choice | AarQuestion | Term, ...]:
        if len({row.id for row in value}) != len(value):
            raise ValueError("an id stands twice")
        return value

    @field_validator("results")
    @classmethod
    def _same_ids(cls, value: tuple[Choice, ...]) -> tuple[Choice, ...]:
        if tuple(row.id for row in value) != RESULT_IDS:
            raise ValueError("the ids of this list are fixed")
        return value

    @property
    def asks(self) -> tuple[Text, ...]:
        """The steps' questions, then those after a meeting."""
        return (*(step.prompt for step in self.steps if not step.hidden), *(question.label for question in self.aar))

    @property
    def windows(self) -> tuple[Window, ...]:
        return tuple(term.window for term in self.terms)


RESULT_IDS: Final = ("worked", "not_yet", "untried", "dropped")
