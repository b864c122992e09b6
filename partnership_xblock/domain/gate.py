"""Items of a review where work goes through stages: the gate, and the score sheets of several trainers.

What may be decided at a stage, and what a sheet asks, is the kind's to say (`activities/outcomes.py`,
`activities/score_sheets.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field

from partnership_xblock.domain.document import Change, Document, Item
from partnership_xblock.domain.item import Id, ItemModel, Name, read
from partnership_xblock.domain.money import LIMIT
from partnership_xblock.domain.scoring import is_half

GATE: Final = "gate"
AGREED: Final = "agreed:"
SHEET: Final = "sheet:"
OWN: Final = "sheet:own"
"""A trainer's own sheet; the others of a document were written on paper (`sheet:<id>`)."""
MOST_LINES: Final = 12


def _half(points: float) -> float:
    if not is_half(points):
        raise ValueError("points are whole or half")
    return points


Points = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False), AfterValidator(_half)]
LineId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,40}$")]


class GateItem(ItemModel):
    """`gate`: the outcome that the trainer intends, the role in which the work was read, and an amount in satang where
    the outcome names one."""

    outcome: Id = ""
    as_role: Id = ""
    amount: Annotated[int, Field(ge=0, le=LIMIT)] | None = None


class AgreedItem(ItemModel):
    """`agreed:<line>`: what the trainers agreed on after they had talked. None: nothing yet."""

    points: Points | None = None


class SheetItem(ItemModel):
    """`sheet:own` or `sheet:<id>`: points by line. `role` is the position of the person who wrote a sheet on paper.
    `declined`: this trainer says that they do not score. `shown`: all trainers could see it with a decision that was
    taken back; `after`: it was written when others had been shown so."""

    role: Name = ""
    paper: bool = False
    declined: bool = False
    shown: bool = False
    after: bool = False
    marks: Annotated[dict[LineId, Points], Field(max_length=MOST_LINES)] = {}


def gate_of(values: Mapping[str, Mapping[str, Any]]) -> GateItem:
    """The gate of a review's present items; an empty one where it has none."""
    return read(GateItem, values.get(GATE, {}))


def agreed_of(values: Mapping[str, Mapping[str, Any]]) -> dict[str, float]:
    """What was agreed on, by line."""
    found = {key: read(AgreedItem, value).points for key, value in values.items() if key.startswith(AGREED)}
    return {key.removeprefix(AGREED): points for key, points in found.items() if points is not None}


def with_gate(document: Document, gate: GateItem) -> Document:
    """The document as it is published: the gate whole. Its revision stays, so that the same decision, sent again, is
    known."""
    revision = document.items[GATE].revision if GATE in document.items else document.revision
    return replace(document, items={**document.items, GATE: Item(value=gate.model_dump(), revision=revision)})


def as_written(item: SheetItem) -> SheetItem:
    """A sheet as its trainer sent it."""
    return item.model_copy(update={"shown": False, "after": False})


def with_sheets_shown(document: Document) -> Document:
    """The document once a decision on its round is taken back: its sheets were open to all trainers."""
    changes = [
        Change(
            key=key,
            value=read(SheetItem, item.value).model_copy(update={"shown": True}).model_dump(),
            base=item.revision,
        )
        for key, item in document.items.items()
        if key.startswith(SHEET) and not item.gone
    ]
    return document.apply(changes).document


def only_sheets(document: Document) -> Document:
    """What stays of an unsent review whose author leaves: the sheets that were sent."""
    return replace(document, items={key: item for key, item in document.items.items() if key.startswith(SHEET)})
