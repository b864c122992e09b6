"""How a kind that marks tries is played: what a right and a wrong try of each of its questions looks like.

A kind with secrets that is not in `PLAYERS` must be told here before its doors can be tested.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from partnership_xblock.activities.activity import Content
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.marking import key_of
from partnership_xblock.activities.lesson.questions import AnyQuestion, Match, Multiple, NetworkQuestion, Order, Single
from tests.activities.toy import TRIES, ToyContent
from tests.fakes.planted import Way

Value = dict[str, Any]


class Player(Protocol):
    def questions(self, content: Any) -> tuple[str, ...]: ...
    def limit(self, content: Any) -> int:
        """How many tries there are."""

    def key(self, question: str, n: int) -> str:
        """Of the item that holds the nth try."""

    def right(self, content: Any, question: str) -> Value: ...
    def wrong(self, content: Any, question: str) -> Value:
        """A whole try that is not all right."""

    def every(self, content: Any, question: str) -> tuple[Value, ...]:
        """Possible keys, in the shape of a try: those that somebody who has one digest would go through."""

    def chosen(self, value: Mapping[str, Any]) -> set[str]:
        """What a try names, and may be told about."""

    def about(self, way: Way) -> tuple[str, str]:
        """The question, and the part of it, that a secret text belongs to."""

    def rest(self, content: Any) -> dict[str, Value]:
        """What else must be answered before it is done."""


class ToyPlayer:
    def questions(self, content: ToyContent) -> tuple[str, ...]:
        return ("q",)

    def limit(self, content: ToyContent) -> int:
        return TRIES

    def key(self, question: str, n: int) -> str:
        return f"try:{n}"

    def right(self, content: ToyContent, question: str) -> Value:
        return {"pick": next(one.id for one in content.options if one.right)}

    def wrong(self, content: ToyContent, question: str) -> Value:
        return {"pick": next(one.id for one in content.options if not one.right)}

    def every(self, content: ToyContent, question: str) -> tuple[Value, ...]:
        return tuple({"pick": one.id} for one in content.options)

    def chosen(self, value: Mapping[str, Any]) -> set[str]:
        return {value["pick"]}

    def about(self, way: Way) -> tuple[str, str]:
        return "q", way[way.index("options") + 1]

    def rest(self, content: ToyContent) -> dict[str, Value]:
        return {}


class LessonPlayer:
    def questions(self, content: LessonContent) -> tuple[str, ...]:
        return tuple(one.id for one in content.questions)

    def limit(self, content: LessonContent) -> int:
        return content.limit

    def key(self, question: str, n: int) -> str:
        return f"try:{question}.{n}"

    def right(self, content: LessonContent, question: str) -> Value:
        return key_of(_question(content, question)).model_dump()

    def wrong(self, content: LessonContent, question: str) -> Value:
        one = _question(content, question)
        match one:
            case Single() | Multiple():
                return _picks(next(option.id for option in one.options if not option.right))
            case Order():
                return _picks(*reversed(one.key))
            case Match():
                choices = [choice.id for choice in one.choices]
                return _pairs({line.id: next(id_ for id_ in choices if id_ != line.key) for line in one.lines})
            case NetworkQuestion():
                return _pairs({left: "no" if key == "yes" else "yes" for left, key in one.key.items()})

    def every(self, content: LessonContent, question: str) -> tuple[Value, ...]:
        """Of what is too much to be gone through, what is right and what is wrong."""
        one = _question(content, question)
        if isinstance(one, (Single, Multiple)):
            ids = [option.id for option in one.options]
            some = [[id_ for place, id_ in enumerate(ids) if number >> place & 1] for number in range(1, 2 ** len(ids))]
            return tuple(_picks(*picks) for picks in some)
        return self.right(content, question), self.wrong(content, question)

    def chosen(self, value: Mapping[str, Any]) -> set[str]:
        return {*value["picks"], *value["pairs"]}

    def about(self, way: Way) -> tuple[str, str]:
        _questions, question, *below = way[way.index("questions") :]
        return question, next((below[below.index(part) + 1] for part in ("options", "lines") if part in below), "") or (
            below[1] if len(below) > 1 else question
        )

    def rest(self, content: LessonContent) -> dict[str, Value]:
        return {
            **{f"seen:{card.id}": {"done": True} for card in content.offered},
            "take": {"text": "เดือนหน้าจะชวนวัดคุยสิบนาที", "partner": ""},
        }


def _question(content: LessonContent, id_: str) -> AnyQuestion:
    return next(one for one in content.questions if one.id == id_)


def _picks(*ids: str) -> Value:
    return {"picks": list(ids), "pairs": {}}


def _pairs(pairs: dict[str, str]) -> Value:
    return {"picks": [], "pairs": pairs}


PLAYERS: dict[str, Player] = {"toy": ToyPlayer(), "lesson": LessonPlayer()}


def content_of(kind: Any, raw: Mapping[str, Any]) -> Content:
    made: Content = kind.Content.from_author(raw)
    return made
