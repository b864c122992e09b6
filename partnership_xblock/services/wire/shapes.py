"""Shapes shared by everything between server and page, in both directions.

The TypeScript types (`frontend/types.gen.ts`) and the OpenAPI schema are generated from these models. Times are ISO
8601 in UTC with offset; dates are ISO; languages as Django names them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Iso = str
DocumentName = Literal["answers", "network"]
StatusName = Literal["draft", "submitted", "in_review", "returned", "accepted"]
Mode = Literal["work", "scratch", "masquerade", "preview", "anonymous", "refused", "broken"]
"""work: the learner's own. scratch: a staff trial, never in the queue. masquerade: staff looking at a learner's work,
read-only. preview: Studio. anonymous, refused: explained, without data. broken: misconfigured."""
Key = Annotated[str, Field(min_length=1, max_length=80, pattern=r"^[a-z_]+(:[A-Za-z0-9_.-]+){0,3}$")]


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)


class ItemShape(Shape):
    """One item of a document: its value, the revision at which it last changed, and whether it was removed."""

    v: dict[str, Any]
    r: int
    gone: bool = False


class DocumentShape(Shape):
    items: dict[str, ItemShape]
    revision: int


class ProblemShape(Shape):
    """A missing or wrong part of the work, at its place: `path` is an item's key, with `#field` where one field is
    meant."""

    path: str
    code: str
    params: dict[str, str | int] = {}
    blocking: bool = True


class ErrorBody(Shape):
    code: str
    message: str
    params: dict[str, Any] = {}


class ErrorShape(Shape):
    """The body of every refusal, on every handler and endpoint."""

    error: ErrorBody
    problems: list[ProblemShape] = []


class MarkShape(Shape):
    """How a question's tries were marked. Points are in halves, of the best try; `left` is null where tries have no
    limit. `right` are the right parts of the newest try; `told` explains the chosen options, by option; once `closed`,
    it explains every option, and `key` is the right answer."""

    points: float
    of: float
    tries: int
    left: int | None
    closed: bool
    right: list[str] = []
    told: dict[str, str] = {}
    key: dict[str, Any] | None = None
