"""A trainer's review: the items of its document, and what is missing before it can be sent.

The document's items are `comment:<id>`, `mark:<criterion>`, `todo:<id>`, `overall` and `decision`, `hours:<id>` where a
kind's items are certified one by one, and those of `domain/gate.py` where its work goes through stages. It is private
until the decision; then it is frozen on the round.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Annotated, Any, Final, Literal, Self, TypeVar

from pydantic import AfterValidator, Field

from partnership_xblock.domain.document import Document
from partnership_xblock.domain.item import Id, ItemModel, Line, Order, Paragraph, item_problems, read
from partnership_xblock.domain.problem import Problem
from partnership_xblock.domain.scoring import Criterion, Score, is_half, score
from partnership_xblock.domain.submission import Decision
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.folding import blank

HOURS: Final = "hours:"
STAGED: Final = ("gate", "agreed:")
"""Beginnings of the keys of items that only work with stages has (`domain/gate.py`)."""
MARK: Final = "mark:"
WHOLE: Final = "whole"
"""The anchor of a comment about the whole work."""
CommentType = Literal["strength", "question", "suggestion"]


def _half_points(points: float) -> float:
    if not is_half(points):
        raise ValueError("points are whole or half")
    return points


class CommentItem(ItemModel):
    """`comment:<id>`. `anchor` is the key of the item it is about, or `whole`."""

    anchor: Annotated[str, Field(max_length=80, pattern=r"^[A-Za-z0-9_.:#-]+$")] = WHOLE
    type: CommentType = "question"
    text: Paragraph = ""
    order: Order = 0


class MarkItem(ItemModel):
    """`mark:<criterion>`. None: not marked, or no longer."""

    points: Annotated[float, Field(ge=0, le=1000, allow_inf_nan=False), AfterValidator(_half_points)] | None = None


class TodoItem(ItemModel):
    """`todo:<id>`: a line of the checklist; `comment` is the id of the comment it comes from, or empty."""

    text: Line = ""
    comment: Id = ""
    order: Order = 0


class HoursItem(ItemModel):
    """`hours:<id>`: whether the trainer certifies that item, or asks first. The certified facts are not the trainer's
    to write: the decision copies them from the round (`with_certificates`)."""

    state: Literal["", "yes", "ask"] = ""


class OverallItem(ItemModel):
    text: Paragraph = ""


class DecisionItem(ItemModel):
    """The decision the trainer intends; it takes effect only when the trainer sends it."""

    value: Literal["", "return", "accept"] = ""


M = TypeVar("M", bound=ItemModel)
Ordered = TypeVar("Ordered", CommentItem, TodoItem)
Values = Mapping[str, Mapping[str, Any]]


@cache
def items() -> Mapping[str, type[ItemModel]]:
    """The models of the items of a review, by key. A function, since a page that a learner opens needs none of them."""
    from partnership_xblock.domain.gate import AgreedItem, GateItem  # noqa: PLC0415 -- see above

    return {
        "comment:": CommentItem,
        "mark:": MarkItem,
        "todo:": TodoItem,
        "hours:": HoursItem,
        "gate": GateItem,
        "agreed:": AgreedItem,
        "overall": OverallItem,
        "decision": DecisionItem,
    }


def validate_review_item(key: str, value: Mapping[str, Any]) -> list[Problem]:
    """The problems of the shape of one item of the review document: any is refused with 422."""
    return item_problems(items(), key, value)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment as sent. `number` is its pin's, from 1, in the order of writing."""

    id: str
    number: int
    anchor: str
    type: CommentType
    text: str


@dataclass(frozen=True, slots=True)
class Todo:
    """A line of the checklist. `comment` is the id of a comment in this review, or empty."""

    id: str
    text: str
    comment: str


def _with_ids(model: type[M], prefix: str, values: Values) -> list[tuple[str, M]]:
    return [(key[len(prefix) :], read(model, value)) for key, value in values.items() if key.startswith(prefix)]


def _in_order(model: type[Ordered], prefix: str, values: Values) -> list[tuple[str, Ordered]]:
    """In the order of writing; by id where two devices gave the same place."""
    return sorted(_with_ids(model, prefix, values), key=lambda row: (row[1].order, row[0]))


@dataclass(frozen=True, slots=True)
class Review:
    """A review built from its document, without comments and checklist lines that have no words."""

    decision: Decision | None
    overall: str
    comments: tuple[Comment, ...]
    checklist: tuple[Todo, ...]
    marks: Mapping[str, float]
    certified: tuple[str, ...] = ()
    """Ids of the certified items."""

    @classmethod
    def from_values(cls, values: Values) -> Self:
        """Builds a review from the present items of a review document (`Document.present()`)."""
        ordered = _in_order(CommentItem, "comment:", values)
        comments = tuple(
            Comment(id=id_, number=number, anchor=item.anchor, type=item.type, text=item.text)
            for number, (id_, item) in enumerate(((i, c) for i, c in ordered if not blank(c.text)), start=1)
        )
        ids = {comment.id for comment in comments}
        checklist = tuple(
            Todo(id=id_, text=item.text, comment=item.comment if item.comment in ids else "")
            for id_, item in _in_order(TodoItem, "todo:", values)
            if not blank(item.text)
        )
        marks = {id_: item.points for id_, item in _with_ids(MarkItem, "mark:", values) if item.points is not None}
        leaning = read(DecisionItem, values.get("decision", {})).value
        return cls(
            decision=leaning or None,
            overall=read(OverallItem, values.get("overall", {})).text,
            comments=comments,
            checklist=checklist,
            marks=marks,
            certified=tuple(id_ for id_, item in _with_ids(HoursItem, HOURS, values) if item.state == "yes"),
        )

    def problems(
        self, decision: Decision, rubric: Sequence[Criterion], *, graded: bool, words: bool = True
    ) -> list[Problem]:
        """Everything that is missing before the decision can be sent.

        A return needs a word: a comment, a line of the checklist or an overall answer (`return_without_words`); not
        without `words`, where the outcome says something by itself. An
        acceptance needs every mark when the work is graded (`mark_missing`). A mark above its criterion's points
        (`mark_too_high` {max}) is a problem in both.
        """
        problems: list[Problem] = []
        if words and decision == "return" and not (self.comments or self.checklist or not blank(self.overall)):
            problems.append(Problem("overall", "return_without_words"))
        for criterion in rubric:
            mark = self.marks.get(criterion.id)
            if mark is None and decision == "accept" and graded:
                problems.append(Problem(f"mark:{criterion.id}", "mark_missing"))
            elif mark is not None and mark > criterion.points:
                problems.append(Problem(f"mark:{criterion.id}", "mark_too_high", {"max": f"{criterion.points:g}"}))
        return problems

    def score(self, rubric: Sequence[Criterion]) -> Score | None:
        """The sum of the marks; None while one is missing. Work accepted without a rubric gets one point."""
        return score(rubric or WITHOUT_RUBRIC, self.marks if rubric else {"whole": 1.0})


def with_certificates(document: Document, facts: Mapping[str, Mapping[str, int | str]]) -> Document:
    """The document as it is published: what is certified stands in the item itself. `facts` are by id. Its revision
    stays, so that the same decision, sent again, is known."""
    items = {
        key: replace(item, value={"state": "yes", **facts[key.removeprefix(HOURS)]})
        if key.startswith(HOURS) and key.removeprefix(HOURS) in facts and not item.gone
        else item
        for key, item in document.items.items()
    }
    return replace(document, items=items)


def without_certificates(document: Document) -> Document:
    """The document without certificates: the trainer's choices stay, and certify nothing."""
    items = {
        key: replace(item, value={"state": item.value.get("state", "")}) if key.startswith(HOURS) else item
        for key, item in document.items.items()
    }
    return replace(document, items=items)


def without_leanings(document: Document) -> Document:
    """A draft that moves to another round, without what was chosen about the round before: certificates, the gate, and
    sheets, which stay with their round."""
    about_the_round = (HOURS, *STAGED, "sheet:")
    items = {key: item for key, item in document.items.items() if not key.startswith(about_the_round)}
    return replace(document, items=items)


def with_marks_of(document: Document, before: Sequence[Criterion], now: Sequence[Criterion]) -> Document:
    """A draft that moves to another round, without the marks of criteria that are not the same there: a mark says what
    its trainer read."""
    same = {one.id for one in now if one in before}
    items = {
        key: item for key, item in document.items.items()
        if not key.startswith(MARK) or key.removeprefix(MARK) in same
    }  # fmt: skip
    return replace(document, items=items)


def said_of_hours(document: Document) -> dict[str, Mapping[str, Any]]:
    """By id: what a published review certifies, with its facts, or asks about. A certificate that was taken away says
    nothing."""
    found: dict[str, Mapping[str, Any]] = {}
    for key, value in document.present().items():
        asked, given = value.get("state") == "ask", value.get("state") == "yes" and len(value) > 1
        if key.startswith(HOURS) and (asked or given):
            found[key.removeprefix(HOURS)] = value
    return found


WITHOUT_RUBRIC: Final = (Criterion(id="whole", label=Text(), points=1.0),)
