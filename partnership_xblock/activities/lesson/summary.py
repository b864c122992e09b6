"""The figures of a finished lesson: counts, points and ids, nobody's text."""

from __future__ import annotations

from partnership_xblock.activities.activity import Figure, Sheet, Summary
from partnership_xblock.activities.lesson import answer
from partnership_xblock.activities.lesson.answer import Chosen
from partnership_xblock.activities.lesson.content import LessonContent
from partnership_xblock.activities.lesson.marking import marks
from partnership_xblock.activities.lesson.points import points_of, whole
from partnership_xblock.activities.lesson.rules import check, is_read


def summary(sheet: Sheet[LessonContent]) -> Summary:
    """`{"cards": 7, "seen": 7, "questions": 5, "tried": 5, "points": 9.5, "of": 10.0, "first_right": 1, "left": 1,
    "first": {question: points of the first try}, "best": {...}, "tries": {question: n},
    "first_picks": {question: [ids]}, "done": true}`.

    `left` counts tries of questions that are not closed, None where there is no limit. Of pairs, `first_picks` has
    `line.choice`.
    """
    content = sheet.content
    marks_by_id = marks(sheet)
    first = {
        question.id: tries[0].chosen
        for question in content.questions
        if (tries := answer.tries(sheet.answers, question.id))
    }
    questions = {question.id: question for question in content.questions}
    lefts = [mark.left for mark in marks_by_id.values() if not mark.closed]
    return {
        "cards": len(content.offered),
        "seen": sum(is_read(sheet, card) for card in content.offered),
        "questions": len(marks_by_id),
        "tried": len(first),
        "points": sum(mark.points for mark in marks_by_id.values()),
        "of": sum(mark.of for mark in marks_by_id.values()),
        "first_right": sum(whole(questions[id_], chosen) for id_, chosen in first.items()),
        "left": None if None in lefts else sum(left or 0 for left in lefts),
        "first": {id_: points_of(questions[id_], chosen) for id_, chosen in first.items()},
        "best": {id_: marks_by_id[id_].points for id_ in first},
        "tries": {id_: marks_by_id[id_].tries for id_ in first},
        "first_picks": {id_: ids_of(chosen) for id_, chosen in first.items()},
        "done": not any(problem.blocking for problem in check(sheet)),
    }


def ids_of(chosen: Chosen) -> list[str]:
    """A choice as ids: picks in their order, then pairs by their left side."""
    return [*chosen.picks, *(f"{left}.{right}" for left, right in sorted(chosen.pairs.items()))]


def figures(summary: Summary) -> list[Figure]:
    """For the desk: points, questions right at the first try, tries left."""
    rows: list[Figure] = [
        {
            "label": "lesson.figure_points",
            "value": f"{short(summary['points'])}/{short(summary['of'])}",
            "hint": "lesson.figure_points_hint",
        },
        {
            "label": "lesson.figure_first",
            "value": f"{summary['first_right']}/{summary['questions']}",
            "hint": "lesson.figure_first_hint",
        },
    ]
    if summary["left"] is not None:
        rows.append({"label": "lesson.figure_left", "value": str(summary["left"]), "hint": "lesson.figure_left_hint"})
    return rows


def short(points: float) -> str:
    """`9.5`, and `10` for a whole number."""
    return f"{points:g}"
