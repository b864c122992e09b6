"""A teacher's answers in `aar`: meeting, notes, next steps, and the links between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final, Literal, Self, TypeVar

from pydantic import Field

from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.activity import Family, Values
from partnership_xblock.domain.item import Id, IsoDate, ItemModel, Line, Order, Paragraph, PartnerId, read
from partnership_xblock.domain.thai.folding import blank

People = Annotated[int, Field(ge=0, le=9999)] | None


class Meeting(ItemModel):
    """`meeting`: where the notes come from. `heard` says how: one meeting, several talks, or the teacher's own guess.
    `people` counts the people heard, by group; `role` is the teacher's own."""

    date: IsoDate = ""
    place: Line = ""
    heard: Literal["", "meeting", "talks", "guess"] = ""
    role: Line = ""
    people: Annotated[dict[Id, People], Field(max_length=20)] = {}

    @property
    def filled(self) -> bool:
        """Whether the card describes a real exchange: date, place, role and at least one person heard. A guess is
        honest, and no exchange."""
        complete = self.date and not blank(self.place) and not blank(self.role) and any(self.people.values())
        return self.heard in ("meeting", "talks") and bool(complete)


class NoteItem(ItemModel):
    """`note:<id>`: one thing that was said. `group` is empty where the question is not split; `voice` is a group or a
    role, not a person. Saved at any length: the limit of 140 clusters is checked when handing in, so that a pasted line
    is never refused."""

    question: Id = ""
    group: Id = ""
    voice: Line = ""
    text: Paragraph = ""
    order: Order = 0


class StepItem(ItemModel):
    """`step:<id>`: a next step. `responsible` is a position; `partner` a partner's id, or empty."""

    text: Paragraph = ""
    responsible: Line = ""
    date: IsoDate = ""
    partner: PartnerId = ""
    order: Order = 0


class LinkItem(ItemModel):
    """`link:<note id>.<step id>`: this step answers that difficulty. Many to many."""

    note: Id = ""
    step: Id = ""


ITEMS: Final = (
    Family(key="meeting", model=Meeting),
    Family(key="note:", model=NoteItem),
    Family(key="step:", model=StepItem),
    Family(key="link:", model=LinkItem),
)


@dataclass(frozen=True, slots=True)
class Note:
    """A note that has words."""

    id: str
    item: NoteItem

    @property
    def key(self) -> str:
        return f"note:{self.id}"


@dataclass(frozen=True, slots=True)
class Step:
    """A next step with any field filled. `notes` are the difficulties it answers, in the notes' order."""

    id: str
    item: StepItem
    notes: tuple[str, ...]

    @property
    def key(self) -> str:
        return f"step:{self.id}"


Ordered = TypeVar("Ordered", NoteItem, StepItem)


@dataclass(frozen=True, slots=True)
class Board:
    """The notes and steps of a board. Those without words are left out, and so are links to them."""

    meeting: Meeting
    notes: tuple[Note, ...]
    steps: tuple[Step, ...]
    difficulties: tuple[Note, ...]

    @classmethod
    def from_values(cls, values: Values, content: AarContent) -> Self:
        notes = tuple(Note(id_, item) for id_, item in _in_order(NoteItem, "note:", values) if not blank(item.text))
        difficult = content.difficult
        difficulties = tuple(note for note in notes if note.item.question in difficult)
        links = {(link.note, link.step) for link in _links(values)}
        steps = tuple(
            Step(id_, item, tuple(note.id for note in difficulties if (note.id, id_) in links))
            for id_, item in _in_order(StepItem, "step:", values)
            if not blank(item.text) or not blank(item.responsible) or item.date or item.partner
        )
        return cls(read(Meeting, values.get("meeting", {})), notes, steps, difficulties)

    def notes_on(self, question: str, group: str | None = None) -> list[Note]:
        """The notes to a question, of one group or of all."""
        return [
            note
            for note in self.notes
            if note.item.question == question and (group is None or note.item.group == group)
        ]


def _in_order(model: type[Ordered], prefix: str, values: Values) -> list[tuple[str, Ordered]]:
    rows = [(key[len(prefix) :], read(model, value)) for key, value in values.items() if key.startswith(prefix)]
    return sorted(rows, key=lambda row: (row[1].order, row[0]))


def _links(values: Values) -> list[LinkItem]:
    return [read(LinkItem, value) for key, value in values.items() if key.startswith("link:")]
