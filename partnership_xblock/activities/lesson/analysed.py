"""Converts a lesson's results by question to the desk's common form, with the lesson's own labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from partnership_xblock.activities.activity import (
    Analyses,
    Analysis,
    Answered,
    Cell,
    Confused,
    LineCount,
    OptionCount,
    QuestionCount,
    Stop,
    Values,
)
from partnership_xblock.activities.lesson.analysis import Learner, LessonResults, QuestionResult, by_group
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
from partnership_xblock.activities.lesson.rows import FEATURE, VERDICTS
from partnership_xblock.domain.text import Text

SINGLE: Final = Text(th="เลือกหนึ่งข้อ", en="Choose one")
MULTIPLE: Final = Text(th="เลือกได้หลายข้อ", en="Choose several")
MATCH: Final = Text(th="จับคู่", en="Match")
ORDER: Final = Text(th="เรียงลำดับ", en="Put in order")
LINE: Final = Text(th="ข้อความ", en="Line")
THING: Final = Text(th="รายการ", en="Item")
FEATURES: Final = Text(th="ลักษณะ", en="Feature")
CONCLUSION: Final = Text(th="สรุป", en="Conclusion")


def analysed(content: LessonContent, everybody: Iterable[Answered]) -> Analyses:
    """The results of all learners and of each group."""
    results = by_group(content, (Learner(_handed_in_answers(one), one.finished, one.group) for one in everybody))
    return Analyses(
        everybody=None if results.everybody is None else _analysis(content, results.everybody),
        groups={name: None if one is None else _analysis(content, one) for name, one in results.groups.items()},
    )


def _handed_in_answers(one: Answered) -> Values:
    """The answers without the sentence of a draft: only work that was handed in shows it."""
    return one.answers if one.finished else {key: value for key, value in one.answers.items() if key != "take"}


def _analysis(content: LessonContent, results: LessonResults) -> Analysis:
    questions = {question.id: (number, question) for number, question in enumerate(content.questions, 1)}
    return Analysis(
        started=results.started,
        finished=results.finished,
        stopped=_stop(content, results),
        questions=tuple(_question(content, *questions[one.id], one) for one in results.hardest_first),
        sentences=results.sentences,
    )


def _stop(content: LessonContent, results: LessonResults) -> Stop | None:
    for number, card in enumerate(content.offered, 1):
        if card.id == results.stopped:
            return Stop(place=Text(th=f"การ์ดที่ {number}", en=f"card {number}"), title=card.title, n=results.stopped_n)
    return None


def _question(content: LessonContent, number: int, question: AnyQuestion, result: QuestionResult) -> QuestionCount:
    labels, columns = _labels(content, question), _columns(question)
    right = _right(result)
    confused = result.confused
    return QuestionCount(
        id=question.id,
        number=number,
        label=question.ask,
        how=_how(content, question),
        tried=result.tried,
        first_right=result.first_right,
        ever_right=result.ever_right,
        options=tuple(
            OptionCount(label=labels[id_], first=chose.first, ever=chose.ever, right=id_ in result.key.picks)
            for id_, chose in result.options.items()
        ),
        heading=_heading(question),
        columns=tuple(columns.values()) if result.table else (),
        lines=tuple(
            LineCount(
                label=_line(labels, columns, left),
                cells=tuple(Cell(row[one], right[left] == one) if one in row else None for one in columns),
            )
            for left, row in result.table.items()
        ),
        confused=None
        if confused is None
        else Confused(
            n=confused.n,
            line=labels[confused.left] if confused.left else Text(),
            chosen=_chosen(labels, columns, confused.left, confused.chosen),
            says=confused.says,
        ),
        hidden=result.hidden,
    )


def _right(result: QuestionResult) -> Mapping[str, str]:
    """The right column of each line."""
    return {pick: str(place) for place, pick in enumerate(result.key.picks, 1)} | result.key.pairs


def _line(labels: Mapping[str, Text], columns: Mapping[str, Text], left: str) -> Text:
    """One line; for the conclusion, the columns' answers have labels of their own."""
    if left != VERDICT:
        return labels[left]
    verdicts = [(columns[verdict], words) for verdict, words in VERDICTS.items()]
    return Text(
        th=f"{CONCLUSION.th} ({', '.join(f'{column.th} = {words.th}' for column, words in verdicts)})",
        en=f"{CONCLUSION.en} ({', '.join(f'{column.en} = {words.en}' for column, words in verdicts)})",
    )


def _chosen(labels: Mapping[str, Text], columns: Mapping[str, Text], left: str, chosen: str) -> Text:
    if left == VERDICT:
        return VERDICTS[chosen]
    return columns[chosen] if left else labels[chosen]


def _labels(content: LessonContent, question: AnyQuestion) -> dict[str, Text]:
    match question:
        case Single() | Multiple():
            return {option.id: option.label for option in question.options}
        case Match():
            return {line.id: line.label for line in question.lines}
        case Order():
            return {item.id: item.label for item in question.items}
        case NetworkQuestion():
            features = {item.id: item.label for item in content.lists[question.list]}
            return {**features, VERDICT: CONCLUSION}


def _columns(question: AnyQuestion) -> dict[str, Text]:
    """The columns of a question's table, as answers name them."""
    match question:
        case Single() | Multiple():
            return {}
        case Match():
            return {choice.id: choice.label for choice in question.choices}
        case Order():
            return {str(place): Text(th=str(place), en=str(place)) for place in range(1, len(question.items) + 1)}
        case NetworkQuestion():
            return dict(FEATURE)


def _heading(question: AnyQuestion) -> Text:
    match question:
        case Match():
            return LINE
        case Order():
            return THING
        case NetworkQuestion():
            return FEATURES
        case _:
            return Text()


def _how(content: LessonContent, question: AnyQuestion) -> Text:
    match question:
        case Single():
            return SINGLE
        case Multiple():
            return MULTIPLE
        case Match():
            return MATCH
        case Order():
            return ORDER
        case NetworkQuestion():
            n = len(content.listed(question.list))
            return Text(th=f"ดู {n} ลักษณะแล้วสรุป", en=f"Look for {n} features, then conclude")
