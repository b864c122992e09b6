"""The figures of an `aar` round, and the indicators it may be used for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from partnership_xblock.activities.aar.answer import Board, Meeting
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.activity import Figure, Sheet, Summary
from partnership_xblock.domain.item import read

EXCHANGE: Final = "3.2"
"""The indicator of professional exchange: it needs an exchange that took place."""


def offered_wpa(sheet: Sheet[AarContent], chosen: Sequence[str]) -> tuple[str, ...]:
    """The block's indicators, without 3.2 unless the meeting card describes a real exchange."""
    filled = read(Meeting, sheet.answers.get("meeting", {})).filled
    return tuple(indicator for indicator in chosen if filled or indicator != EXCHANGE)


def summary(sheet: Sheet[AarContent]) -> Summary:
    """`{"heard": "meeting", "people": 24, "notes": {"picture": {"pupils": 6, ...}, "help": {"": 9}}, "difficulties": 8,
    "answered_difficulties": 2, "steps": 5, "dated_steps": 4, "linked_steps": 2, "meeting_filled": true}`.

    `notes` counts by question, and within it by group (`""` where the question is not split).
    """
    answers, content = sheet.answers, sheet.content
    board = Board.from_values(answers, content)
    answered = {note for step in board.steps for note in step.notes}
    counts: dict[str, dict[str, int]] = {}
    for note in board.notes:
        of_question = counts.setdefault(note.item.question, {})
        of_question[note.item.group] = of_question.get(note.item.group, 0) + 1
    return {
        "heard": board.meeting.heard,
        "people": sum(count or 0 for count in board.meeting.people.values()),
        "meeting_filled": board.meeting.filled,
        "notes": counts,
        "difficulties": len(board.difficulties),
        "answered_difficulties": len(answered),
        "steps": len(board.steps),
        "linked_steps": sum(bool(step.notes) for step in board.steps),
        "dated_steps": sum(bool(step.item.date) for step in board.steps),
    }


def figures(summary: Summary) -> list[Figure]:
    """For the desk: people heard, difficulties with an answer, steps with a date."""
    return [
        {"label": "aar.figure_people", "value": str(summary["people"]), "hint": "aar.figure_people_hint"},
        {
            "label": "aar.figure_answered",
            "value": f"{summary['answered_difficulties']}/{summary['difficulties']}",
            "hint": "aar.figure_answered_hint",
        },
        {
            "label": "aar.figure_dated",
            "value": f"{summary['dated_steps']}/{summary['steps']}",
            "hint": "aar.figure_dated_hint",
        },
    ]
