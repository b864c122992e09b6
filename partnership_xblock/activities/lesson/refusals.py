"""Why a try is refused. A refused try does not count: none is used up, and the choice goes back to the draft.

Codes: question_unknown · no_tries_left {n} · try_order (a try without the one before it) · content_changed (it names an
id that the content does not have) · try_incomplete {n, of}.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partnership_xblock.activities.activity import Sheet
from partnership_xblock.activities.lesson.answer import Chosen, parse_try
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.questions import (
    VERDICT,
    AnyQuestion,
    Match,
    Multiple,
    NetworkQuestion,
    Order,
    Single,
)
from partnership_xblock.domain.item import read
from partnership_xblock.domain.problem import Problem

SEEN_AS = ("yes", "no", "unsaid")


def try_problem(sheet: Sheet[LessonContent], key: str, value: Mapping[str, Any]) -> Problem | None:
    """The problem of a refused try; None for an accepted one, and for every item that is no try."""
    if not key.startswith("try:"):
        return None
    try_ = parse_try(key)
    question = next((one for one in sheet.content.questions if try_ and one.id == try_[0]), None)
    if try_ is None or question is None:
        return Problem(key, "question_unknown")
    n = try_[1]
    if n > sheet.content.limit:
        return Problem(key, "no_tries_left", {"n": sheet.content.limit})
    if n > 1 and f"try:{question.id}.{n - 1}" not in sheet.answers:
        return Problem(key, "try_order", {"n": n - 1})
    return _not_whole(sheet.content, question, key, read(Chosen, value))


def _not_whole(content: LessonContent, question: AnyQuestion, key: str, chosen: Chosen) -> Problem | None:
    picks, pairs = possible_choices(content, question)
    unknown = not set(chosen.picks) <= picks or any(
        right not in pairs.get(left, ()) for left, right in chosen.pairs.items()
    )
    if unknown:
        return Problem(key, "content_changed")
    n, of = filled(question, chosen)
    return None if n == of else Problem(key, "try_incomplete", {"n": n, "of": of})


def possible_choices(content: LessonContent, question: AnyQuestion) -> tuple[set[str], dict[str, tuple[str, ...]]]:
    """The possible choices: picks, and for each left side its right sides. A feature, an option or a line that was
    hidden since can still be named: a page may have been open."""
    match question:
        case Single() | Multiple():
            return {option.id for option in question.options}, {}
        case Order():
            return {item.id for item in question.items}, {}
        case Match():
            choices = tuple(choice.id for choice in question.choices)
            return set(), {line.id: choices for line in question.lines}
        case _:
            features = {item.id: SEEN_AS for item in content.lists[question.list]}
            return set(), {**features, VERDICT: ("yes", "no")}


def filled(question: AnyQuestion, chosen: Chosen) -> tuple[int, int]:
    """How much of a question is answered, and how much there is: a try is complete when both are equal."""
    match question:
        case Single():
            return len(chosen.picks), 1
        case Multiple():
            return min(1, len(chosen.picks)), 1
        case Order():
            return len(chosen.picks), len(question.items)
        case Match():
            return sum(line.id in chosen.pairs for line in question.shown), len(question.shown)
        case NetworkQuestion():
            return sum(id_ in chosen.pairs for id_ in question.key), len(question.key)
