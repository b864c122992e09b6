"""Things of the content of `proposal`: a stage as its author names it, and a line of the score sheet."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from partnership_xblock.domain.text import N_, Text
from partnership_xblock.domain.titled import Titled
from partnership_xblock.domain.vocabulary import HIDDEN, ID, ChoiceId

StageId = Literal["write", "pitch", "revise", "region", "approve", "run"]
STAGES: Final[tuple[StageId, ...]] = ("write", "pitch", "revise", "region", "approve", "run")
"""In their order, which is fixed, as is what may be decided at each (`stages.py`)."""
STAGE_WORDS: Final = {
    "write": N_("Write with a mentor"),
    "pitch": N_("Pitch"),
    "revise": N_("Revise"),
    "region": N_("Send through the region"),
    "approve": N_("Approval"),
    "run": N_("Do and follow up"),
}
POINTS: Final = 4
"""A line of the sheet is scored from 0 to this, in halves."""


class StageRow(BaseModel):
    """How a stage is called, who reads there, and how long it may take."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[
        StageId,
        Titled(
            N_("Code"), N_("Kept with the answers. It stays when the name is changed."), choices=STAGE_WORDS, fixed=True
        ),
    ]
    label: Annotated[Text, Titled(N_("Name"))]
    reader: Annotated[ChoiceId, Titled(N_("Who reads it"), N_("One of the roles of this activity."), of="roles")]
    days: Annotated[
        int, Field(ge=0, le=365), Titled(N_("Days it may take"), N_("Shown, never enforced. 0: not shown."))
    ] = 0


class SheetLine(BaseModel):
    """One line of the score sheet."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Annotated[ChoiceId, ID]
    label: Annotated[Text, Titled(N_("Name"))]
    hidden: Annotated[bool, HIDDEN] = False
