"""Puts a block's results by question in words, for the page and its file."""

from __future__ import annotations

from partnership_xblock.activities.activity import Analysis, QuestionCount
from partnership_xblock.services.wire.results import (
    AnalysisResult,
    CellResult,
    ConfusedResult,
    LineResult,
    OptionResult,
    QuestionResult,
    StopResult,
)


def in_words(analysis: Analysis, language: str) -> AnalysisResult:
    """The results as a page shows them."""
    visible = [one for one in analysis.questions if not one.hidden and one.tried]
    return AnalysisResult(
        started=analysis.started,
        finished=analysis.finished,
        stopped=None
        if analysis.stopped is None
        else StopResult(
            place=analysis.stopped.place.into(language),
            title=analysis.stopped.title.into(language),
            n=analysis.stopped.n,
        ),
        questions=[_question(one, language) for one in analysis.questions],
        counted=len(visible),
        half_first=sum(2 * one.first_right >= one.tried for one in visible),
        half_ever=sum(2 * one.ever_right >= one.tried for one in visible),
        sentences=None if analysis.sentences is None else list(analysis.sentences),
    )


def _question(one: QuestionCount, language: str) -> QuestionResult:
    return QuestionResult(
        id=one.id,
        number=one.number,
        label=one.label.into(language),
        how=one.how.into(language),
        tried=one.tried,
        first_right=one.first_right,
        ever_right=one.ever_right,
        options=[
            OptionResult(label=option.label.into(language), first=option.first, ever=option.ever, right=option.right)
            for option in one.options
        ],
        heading=one.heading.into(language),
        columns=[column.into(language) for column in one.columns],
        lines=[
            LineResult(
                label=line.label.into(language),
                cells=[None if cell is None else CellResult(n=cell.n, right=cell.right) for cell in line.cells],
            )
            for line in one.lines
        ],
        confused=None
        if one.confused is None
        else ConfusedResult(
            n=one.confused.n,
            line=one.confused.line.into(language),
            chosen=one.confused.chosen.into(language),
            says=one.confused.says.into(language),
        ),
        hidden=one.hidden,
    )
