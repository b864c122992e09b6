"""Lessons and answers for these tests, small enough to be read."""

from __future__ import annotations

from typing import Any

from partnership_xblock.activities.lesson import LESSON
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.domain.marks import Mark
from tests.fakes.sheets import sheet


def text(words: str) -> dict[str, str]:
    return {"th": words, "en": words}


def options(*ids: str, right: str = "", **more: Any) -> list[dict[str, Any]]:
    """Options with an explanation each; `right` names those that are, apart by spaces."""
    return [
        {"id": id_, "label": text(id_), "why": text(f"why {id_}"), "right": id_ in right.split(), **more} for id_ in ids
    ]


def single(id_: str = "s", **more: Any) -> dict[str, Any]:
    return {"id": id_, "type": "single", "ask": text("?"), "options": options("a", "b", "c", right="b"), **more}


def multiple(id_: str = "m", **more: Any) -> dict[str, Any]:
    made = options("a", "b", "c", "d", right="a b")
    return {"id": id_, "type": "multiple", "ask": text("?"), "options": made, **more}


def match(id_: str = "p", **more: Any) -> dict[str, Any]:
    lines = [{"id": f"l{n}", "label": text(f"l{n}"), "key": f"c{n}", "why": text(f"why l{n}")} for n in (1, 2, 3)]
    choices = [{"id": f"c{n}", "label": text(f"c{n}")} for n in (1, 2, 3)]
    return {"id": id_, "type": "match", "ask": text("?"), "lines": lines, "choices": choices, **more}


def order(id_: str = "o", **more: Any) -> dict[str, Any]:
    items = [{"id": one, "label": text(one)} for one in "xyzw"]
    return {
        "id": id_,
        "type": "order",
        "ask": text("?"),
        "items": items,
        "key": list("xyzw"),
        "why": text("why"),
        **more,
    }


def network(id_: str = "n", **more: Any) -> dict[str, Any]:
    return {
        "id": id_,
        "type": "network",
        "ask": text("?"),
        "list": "two",
        "key": {"f1": "yes", "f2": "unsaid", "verdict": "no"},
        "why": {name: text(f"why {name}") for name in ("f1", "f2", "verdict")},
        **more,
    }


TWO = [{"id": "f1", "label": text("f1")}, {"id": "f2", "label": text("f2")}]
TAKE = {"id": "end", "kind": "takeaway", "title": text("end"), "ask": text("which?")}
"""A card that asks for the sentence."""


def check(*questions: dict[str, Any], id_: str = "c", **more: Any) -> dict[str, Any]:
    return {"id": id_, "kind": "check", "title": text("check"), "questions": list(questions), **more}


def cards(*questions: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"id": "one", "kind": "text", "title": text("one")}, check(*questions), TAKE]


def raw(*questions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"title": text("t"), "lists": {"two": TWO}, "cards": cards(*questions), **more}


def lesson(*questions: dict[str, Any], **more: Any) -> LessonContent:
    return LessonContent.from_author(raw(*questions, **more))


def picks(*ids: str) -> dict[str, Any]:
    return {"picks": list(ids), "pairs": {}}


def pairs(**pairs_: str) -> dict[str, Any]:
    return {"picks": [], "pairs": pairs_}


def tries(question: str, *chosen: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {f"try:{question}.{n}": one for n, one in enumerate(chosen, 1)}


def mark(content: LessonContent, answers: dict[str, Any], question: str) -> Mark:
    assert LESSON.marks is not None
    return LESSON.marks(sheet(answers, {}, content))[question]
