"""Exports a block's results with the page's numbers: a line for each option of a question, or each move."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from partnership_xblock.domain.text import Text
from partnership_xblock.events import Exported
from partnership_xblock.repositories import exports
from partnership_xblock.services.records.events import emit
from partnership_xblock.services.wire.results import (
    AnalysisResult,
    BlockResults,
    PictureResult,
    QuestionResult,
    ResultsFilter,
)
from partnership_xblock.wording import say
from partnership_xblock.wording.review import WORDS

from .block_results import block_results
from .reader import Reader

COLUMNS: Final = (
    Text(th="ข้อที่", en="Number"),
    Text(th="คำถาม", en="Question"),
    Text(th="ตัวเลือก", en="Option"),
    Text(th="เป็นคำตอบ", en="Is the answer"),
    Text(th="เลือกในครั้งแรก (คน)", en="Chose it first (people)"),
    Text(th="เคยเลือก (คน)", en="Ever chose it (people)"),
    Text(th="ตอบ (คน)", en="Answered (people)"),
    Text(th="ตรงในครั้งแรก (คน)", en="Right at first (people)"),
    Text(th="เคยตรง (คน)", en="Ever right (people)"),
)
OF_A_PICTURE: Final = (
    Text(th="เรื่อง", en="About"),
    Text(th="รอบก่อน", en="Earlier"),
    Text(th="รอบนี้", en="This round"),
    Text(th="จำนวน", en="How many"),
)


def results_rows(*, reader: Reader, request: ResultsFilter) -> Iterator[list[str]]:
    """The header, then one line an option; of a table, one a line and column: `line → choice`, of first tries only. Of
    a picture, one for each place in each wave, one for each median of days, then one for each move. Results that the
    page hides are marked as hidden. Recorded like every export. Raises and costs as `block_results`, and 2 queries."""
    results = block_results(reader=reader, request=request)
    record = exports.begin(
        actor=reader.user_id,
        course_key=str(reader.course_key),
        filters={"rows": "results", "block": request.block, "group": request.group},
        identified=False,
        now=reader.now,
    )
    return _counted(reader, results, record)


def _counted(reader: Reader, results: BlockResults, record: int) -> Iterator[list[str]]:
    of_a_picture = results.picture is not None
    yield [column.into(reader.language) for column in (OF_A_PICTURE if of_a_picture else COLUMNS)]
    lines = 0
    for row in rows_of(results, reader.language):
        lines += 1
        yield row
    exports.finish(record, rows=lines)
    started = results.analysis.started if results.analysis else 0
    emit(
        Exported(submissions=started, lines=lines, identified=False),
        course_key=reader.course_key,
        actor=reader.user_id,
    )


def rows_of(results: BlockResults, language: str) -> Iterator[list[str]]:
    """The lines below the header, with what the page shows."""
    if results.picture is not None:
        yield from _of_a_picture(results.picture)
        return
    few = say(WORDS["results.few"], language).format(n=results.fewest)
    if results.analysis is None:
        yield ["", few, *[""] * 7]
        return
    for one in _in_their_order(results.analysis):
        head = [str(one.number), one.label]
        if one.hidden:
            yield [*head, few, *[""] * 6]
            continue
        tail = [str(one.tried), str(one.first_right), str(one.ever_right)]
        for label, right, first, ever in _options(one):
            yield [*head, label, "1" if right else "0", first, ever, *tail]


def _of_a_picture(picture: PictureResult) -> Iterator[list[str]]:
    for place in picture.places:
        yield [picture.title, "", place.label, str(place.now)]
    for place in picture.places:
        if place.before is not None:
            yield [picture.title, place.label, "", str(place.before)]
    for place in picture.places:
        if place.days is not None:
            yield [picture.days_head, "", place.label, str(place.days)]
    if picture.moves is None:
        return
    for line in picture.moves.lines:
        for column, cell in zip(picture.moves.columns, line.cells, strict=True):
            if cell is not None:
                yield [picture.moves.title, line.label, column, str(cell)]


def _in_their_order(analysis: AnalysisResult) -> list[QuestionResult]:
    """In the order of the questions: a file is read beside them."""
    return sorted(analysis.questions, key=lambda one: one.number)


def _options(one: QuestionResult) -> Iterator[tuple[str, bool, str, str]]:
    for option in one.options:
        yield option.label, option.right, str(option.first), str(option.ever)
    for line in one.lines:
        for column, cell in zip(one.columns, line.cells, strict=True):
            if cell is not None:
                yield f"{line.label} → {column}", cell.right, str(cell.n), ""
