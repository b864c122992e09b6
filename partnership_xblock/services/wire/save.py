"""Requests of a page to save, hand in, withdraw and load, and the answer to a save."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .shapes import DocumentName, Iso, ItemShape, Key, MarkShape, Shape, StatusName


class ChangeShape(Shape):
    doc: DocumentName
    key: Key
    v: dict[str, Any] = {}
    base: int = Field(ge=0)
    gone: bool = False


class SaveRequest(Shape):
    """Only changed items. `known` is the newest revision of each document that this device has seen."""

    person: str
    page: str
    changes: Annotated[list[ChangeShape], Field(max_length=500)] = []
    discarded: list[ChangeShape] = []
    """Versions that the person discarded when choosing between two: readable until the next submission."""
    known: dict[DocumentName, int] = {}


class AppliedShape(Shape):
    doc: DocumentName
    key: str
    r: int


class ConflictShape(Shape):
    doc: DocumentName
    key: str
    mine: ItemShape
    theirs: ItemShape


class FreshItem(Shape):
    doc: DocumentName
    key: str
    item: ItemShape


class RefusedShape(Shape):
    """An item that was refused, while the others were saved. `kept` is the stored item, if any."""

    doc: DocumentName
    key: str
    code: str
    message: str
    params: dict[str, str | int] = {}
    kept: ItemShape | None = None


class SaveAnswer(Shape):
    """200 when everything was applied or refused item by item; 409 with the same body when `conflicts` is not empty."""

    applied: list[AppliedShape]
    conflicts: list[ConflictShape] = []
    refused: list[RefusedShape] = []
    marks: dict[str, MarkShape] = {}
    """Of the questions whose marks this save has changed."""
    fresh: list[FreshItem] = []
    revision: dict[DocumentName, int]
    saved_at: Iso
    size: int
    size_limit: int
    nearly: str = ""
    """The limit with the least room left, in words; empty while there is room enough."""
    status: StatusName


class SubmitRequest(Shape):
    """`token` is made once per press of the button: the same token twice is one round."""

    person: str
    page: str
    token: Annotated[str, Field(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")]
    revision: dict[DocumentName, int]
    """The revisions that the person saw when handing in: a newer document answers 409 `stale` with the fresh items."""
    note: str = ""
    """What the trainer should look at; optional. Checked like an item's text, so that a problem is shown at the
    note."""


class WithdrawRequest(Shape):
    person: str
    page: str


class LoadRequest(Shape):
    person: str = ""
    part: Annotated[str, Field(pattern=r"^(example|offers|record|[0-9a-f]{32})?$")] = ""
    """One part of the page instead of the page: `example`, `offers`, `record`, or a round by its public id. Answered by
    `PartShape`."""
    content: bool = True
    """Of a round: False where the page has its content already (`BriefRound.content_of`)."""


class VersionShape(Shape):
    """A text that was overwritten or discarded, readable until the next submission."""

    doc: DocumentName
    key: str
    v: dict[str, Any]
    at: Iso
    reason: Literal["overwritten", "discarded"]
