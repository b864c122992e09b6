"""Fills the platform's problem-response report: each learner's submission in a block, one line a learner.

The platform lets a block name the columns (instructor_task/tasks_helper/grades.py, ProblemResponses). It copies title,
place and raw state beside every line, counts lines against a limit for the whole report, and shows those of learners
who have a StudentModule row. So a learner is one line here: each question of the author is a column, and what a learner
may add any number of times (a partner, a note) is joined within one.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from opaque_keys.edx.keys import CourseKey, UsageKey
from pydantic import BaseModel, ValidationError

from partnership_xblock.activities import activity, installed
from partnership_xblock.activities.activity import Row
from partnership_xblock.domain.scoring import written
from partnership_xblock.domain.submission import Status
from partnership_xblock.domain.text import Text
from partnership_xblock.exports.csv import safe_cell
from partnership_xblock.host import current_host
from partnership_xblock.repositories.responses import Response, responses
from partnership_xblock.repositories.rounds import said_of
from partnership_xblock.services.records.certificates import Certificates, newest
from partnership_xblock.services.records.sheets import sheet_of_round
from partnership_xblock.services.wire.times import iso

CHUNK: Final = 200
CELL: Final = 32_000
"""Characters: a cell of a spreadsheet holds 32,767."""

ROUND: Final = Text(th="รอบ", en="Round")
HANDED_IN: Final = Text(th="ส่งเมื่อ", en="Handed in")
STANDING: Final = Text(th="สถานะ", en="Standing")
EARNED: Final = Text(th="คะแนนที่ได้", en="Points earned")
POSSIBLE: Final = Text(th="คะแนนเต็ม", en="Points possible")
UNREADABLE: Final = Text(th="อ่านคำตอบในไฟล์นี้ไม่ได้ เปิดดูที่หน้างานอ่าน", en="Not readable here; look at the desk")
STATES: Final = {
    Status.DRAFT: Text(th="ร่าง", en="Draft"),
    Status.SUBMITTED: Text(th="ส่งแล้ว", en="Handed in"),
    Status.IN_REVIEW: Text(th="กำลังอ่าน", en="Being read"),
    Status.RETURNED: Text(th="ส่งกลับให้เติม", en="Returned"),
    Status.ACCEPTED: Text(th="รับงานแล้ว", en="Accepted"),
}

Line = OrderedDict[str, str]
"""Cell by column in words. The platform keeps the order of an OrderedDict, and sorts the columns of a plain dict."""


def report(*, usage_key: UsageKey, course_key: CourseKey, limit: int | None) -> Iterator[tuple[str, Line]]:
    """`(username, line)` for each learner by account, at most `limit`. 1 query a chunk, 2 of
    a kind whose items are certified.

    The words are in the course's language: a worker writes the file, without knowing its reader. A partner's quality,
    trust and story are never in it.
    """
    language = current_host().course_language(course_key)
    after, left = 0, limit
    while left is None or left > 0:
        size = CHUNK if left is None else min(CHUNK, left)
        chunk = responses(str(usage_key), after, size)
        certified = _certificates(chunk)
        for response in chunk:
            yield response.username, _line(response, certified.get(response.submission, {}), language)
        if len(chunk) < size:
            return
        after = chunk[-1].learner_id
        left = None if left is None else left - size


def _certificates(responses_: Iterable[Response]) -> dict[int, Certificates]:
    """Certificates by submission, for kinds that certify. 1 query where there are any."""
    kinds = {one.submission: installed(str(one.round.block["kind"])) for one in responses_}
    wanted = [row for row, kind in kinds.items() if kind is not None and kind.certifies is not None]
    return {row: newest(reviews) for row, reviews in said_of(wanted).items()} if wanted else {}


def _line(response: Response, certificates: Certificates, language: str) -> Line:
    round_ = response.round
    review = round_.review
    line: Line = OrderedDict()
    line[ROUND.into(language)] = str(round_.number)
    line[HANDED_IN.into(language)] = iso(round_.submitted_at)
    line[STANDING.into(language)] = STATES[response.status].into(language)
    line[EARNED.into(language)] = written(review.earned if review is not None else None)
    line[POSSIBLE.into(language)] = written(review.possible if review is not None else None)
    for column, cells in _answers(response, certificates, language).items():
        line[safe_cell(column)] = safe_cell("\n".join(cells))[:CELL]
    return line


def _answers(response: Response, certificates: Certificates, language: str) -> dict[str, list[str]]:
    """Cells by column. A round that this release cannot read does not fail the report of the others."""
    round_ = response.round
    try:
        kind = activity(str(round_.block["kind"]))
        content = kind.Content.from_kept(round_.content)
        rows = kind.results.rows(
            sheet_of_round(
                content,
                answers=round_.answers,
                network=round_.network,
                submitted_at=round_.submitted_at,
                block=round_.block,
                certificates=certificates,
                summary=round_.summary,
            ),
            language,
        )
    except (KeyError, ValidationError):
        return {UNREADABLE.into(language): [round_.public_id]}
    return columns(rows, content, language)


def columns(rows: Iterable[Row], content: BaseModel, language: str) -> dict[str, list[str]]:
    """Cells by column: the author's questions name the columns, learners' words never do."""
    twice = _ambiguous(content, language)
    cells: dict[str, list[str]] = {}
    for row in rows:
        if not row.private:
            column, cell = _placed(row, twice)
            cells.setdefault(column, []).append(cell)
    return cells


def _ambiguous(content: BaseModel, language: str) -> AbstractSet[str]:
    """Labels that an author uses for two things of one list."""
    lists = (getattr(content, name) for name in type(content).model_fields)
    counts = [
        Counter(one.label.into(language) for one in value if isinstance(getattr(one, "label", None), Text))
        for value in lists
        if isinstance(value, (list, tuple))
    ]
    return {label for count in counts for label, times in count.items() if times > 1}


def _placed(row: Row, twice: AbstractSet[str]) -> tuple[str, str]:
    """Column and cell of a row: the author's question is the column's name; a name that the learner gave is part of the
    cell."""
    if row.asked:
        labels = (f"{label} ({id_})" if label in twice else label for id_, label in row.asked)
        return " – ".join([*labels, row.field]), row.value
    once = ":" not in row.item  # in a work
    return row.field, row.value if once or row.about in ("", row.value) else f"{row.about}: {row.value}"
