"""The problems of an `aar` round, in the order of the page. Equal to `rules.ts`.

Blocking: how it was heard (`heard_missing`), because a guess must be called one · a group without a note in a split
question (`group_unheard`), at the first split question · no difficulty where a question asks for them
(`difficulty_missing`) · a note longer than 140 grapheme clusters (`note_too_long` {n, max}) · no next step
(`step_missing`), or none that answers a difficulty (`no_step_linked`) · a step without words (`step_text_missing`) or
without a responsible position (`step_responsible_missing`). Advice: a question without an answer, once there are next
steps (`question_empty`) · a voice that looks like a person (`voice_is_person`) · a step without a date
(`step_date_missing`): a step that depends on another person's calendar is still worth handing in, and the trainer asks.
The meeting card is not required: without it the work is simply not offered for indicator 3.2.
"""

from __future__ import annotations

from collections.abc import Iterator

from partnership_xblock.activities.aar.answer import Board, Note
from partnership_xblock.activities.aar.content import AarContent
from partnership_xblock.activities.activity import Sheet
from partnership_xblock.domain.item import NOTE
from partnership_xblock.domain.personal import is_person
from partnership_xblock.domain.problem import Problem, advice
from partnership_xblock.domain.thai import graphemes
from partnership_xblock.domain.thai.folding import blank


def check(sheet: Sheet[AarContent]) -> list[Problem]:
    """Every problem and advice, in page order."""
    answers, content = sheet.answers, sheet.content
    board = Board.from_values(answers, content)
    problems = [] if board.meeting.heard else [Problem("meeting#heard", "heard_missing")]
    problems.extend(_unheard(board, content))
    for question in content.asked:
        notes = board.notes_on(question.id)
        if not notes and question.difficulty:
            problems.append(Problem(f"question:{question.id}", "difficulty_missing"))
        elif not notes and not question.split and board.steps:
            problems.append(advice(f"question:{question.id}", "question_empty"))
    for note in board.notes:
        problems.extend(_note(note))
    problems.extend(_steps(board, content))
    return problems


def _unheard(board: Board, content: AarContent) -> Iterator[Problem]:
    split = [question.id for question in content.asked if question.split]
    heard = {note.item.group for id_ in split for note in board.notes_on(id_)}
    for group in content.heard if split else ():
        if group.id not in heard:
            yield Problem(f"question:{split[0]}#{group.id}", "group_unheard")


def _note(note: Note) -> Iterator[Problem]:
    if len(note.item.text) > NOTE and (n := graphemes.count(note.item.text)) > NOTE:
        yield Problem(f"{note.key}#text", "note_too_long", {"n": n, "max": NOTE})
    if is_person(note.item.voice):
        yield advice(f"{note.key}#voice", "voice_is_person")


def _steps(board: Board, content: AarContent) -> Iterator[Problem]:
    if not board.steps:
        yield Problem("steps", "step_missing")
    elif content.difficult and not any(step.notes for step in board.steps):
        yield Problem("steps", "no_step_linked")
    for step in board.steps:
        if blank(step.item.text):
            yield Problem(f"{step.key}#text", "step_text_missing")
        if blank(step.item.responsible):
            yield Problem(f"{step.key}#responsible", "step_responsible_missing")
        if not step.item.date:
            yield advice(f"{step.key}#date", "step_date_missing")
