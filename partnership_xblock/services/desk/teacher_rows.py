"""Exports a table with one line a teacher: the status in each activity, and the points.

The other file (`export_rows`) has one answer a line, for counting words. This one is for counting teachers.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain, count
from typing import Any, Final, cast

from partnership_xblock.activities import installed
from partnership_xblock.domain.scoring import written
from partnership_xblock.domain.submission import Status
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.collation import Key, sort_key
from partnership_xblock.events import Exported
from partnership_xblock.host import current_host, zone_without_device
from partnership_xblock.host.replica import may_lag
from partnership_xblock.repositories import exports, queue
from partnership_xblock.repositories.rounds import Outcome, outcomes_of
from partnership_xblock.services.records.events import emit
from partnership_xblock.services.wire.desk import QueueFilter
from partnership_xblock.services.wire.times import in_file
from partnership_xblock.wording import say
from partnership_xblock.wording.review import WORDS

from .ask_for_file import recorded_filters
from .export_rows import code_of
from .reader import Reader
from .roster import claimer, list_query

CHUNK: Final = 500
"""Submissions read at once: without their documents."""
MOST_ACTIVITIES: Final = 100
"""Activities with columns of their own; of the others only the number of handed-in works is given."""

TEACHER: Final = (
    Text(th="ครู", en="Teacher"),
    Text(th="โรงเรียน", en="School"),
    Text(th="จังหวัด", en="Province"),
    Text(th="กลุ่ม", en="Group"),
    Text(th="ส่งแล้ว (กิจกรรม)", en="Handed in (activities)"),
    Text(th="รับงานแล้ว (กิจกรรม)", en="Accepted (activities)"),
)
OF_ACTIVITY: Final = (
    Text(th="สถานะ", en="State"),
    Text(th="รอบ", en="Round"),
    Text(th="วันที่ส่ง", en="Day handed in"),
    Text(th="คะแนนที่ได้", en="Earned"),
    Text(th="คะแนนเต็ม", en="Possible"),
)
STATES: Final = {
    Status.SUBMITTED: "desk.shelf_waiting",
    Status.IN_REVIEW: "desk.taken",
    Status.RETURNED: "desk.returned",
    Status.ACCEPTED: "desk.accepted",
}


@dataclass(slots=True)
class _Teacher:
    school: str = ""
    province: str = ""
    group: str = ""
    newest: datetime | None = None
    accepted: int = 0
    work: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The five cells of each activity, by usage key."""

    def take(self, entry: queue.Entry, cells: tuple[str, ...]) -> None:
        self.work[entry.usage_key] = cells
        self.accepted += entry.status is Status.ACCEPTED
        if self.newest is None or entry.submitted_at > self.newest:
            # The newest one counts: a teacher may have moved.
            self.newest = entry.submitted_at
            self.school, self.province, self.group = entry.school, entry.province, entry.group


def teacher_rows(*, reader: Reader, request: QueueFilter, identified: bool) -> Iterator[list[str]]:
    """The header and then one line for each teacher with work in this list, by school. The export is recorded before
    the first line leaves, its number of rows after the last.

    Without `identified` a teacher is a code of this file, and no school is named. 2 queries a chunk of our own, a few
    for each 500 submissions, and the host's names. All is read before the first line, for its columns and the order of
    schools: memory was 7.6 MB at most for 20,000 submissions of 5,000 teachers, 380 bytes each (tracemalloc).
    """
    record = exports.begin(
        actor=reader.user_id,
        course_key=str(reader.course_key),
        filters={**recorded_filters(request), "rows": "teachers"},
        identified=identified,
        now=reader.now,
    )
    return _lines(reader, request, identified=identified, record=record)


def _lines(reader: Reader, request: QueueFilter, *, identified: bool, record: int) -> Iterator[list[str]]:
    teachers: dict[int, _Teacher] = {}
    titles: dict[str, str] = {}
    names: dict[int, str] = {}
    # Groups, provinces, keys and cells repeat for very many submissions: each text is in memory once.
    once: dict[object, Any] = {}
    zone = zone_without_device(current_host().time_zone_of(reader.user_id))
    query = list_query(reader, request)
    with may_lag(fresh=query.mended):
        # Longest ago first, so that activities stand in the order in which the course came to them.
        for entries in queue.whole(query, CHUNK):
            outcomes = outcomes_of(entry.row for entry in entries)
            if identified:
                names |= current_host().display_names({entry.learner_id for entry in entries} - names.keys())
            for entry in entries:
                if outcome := outcomes.get(entry.row):
                    titles.setdefault(entry.usage_key, _title(entry, reader.language))
                    day = in_file(outcome.submitted_at, zone)[1]
                    cells = _cells(entry, outcome, day, reader)
                    teachers.setdefault(entry.learner_id, _Teacher()).take(
                        _alike(entry, once), once.setdefault(cells, cells)
                    )
    columns = _distinct(dict(list(titles.items())[:MOST_ACTIVITIES]))
    labels = [text.into(reader.language) for text in OF_ACTIVITY]
    yield [
        *(text.into(reader.language) for text in TEACHER),
        *(f"{title}: {label}" for title in columns.values() for label in labels),
    ]
    salt = secrets.token_hex(16)
    if not identified:
        names = {learner: code_of(salt, learner) for learner in teachers}
    nothing = ("",) * len(OF_ACTIVITY)

    def place(one: tuple[int, _Teacher]) -> tuple[Key, Key]:
        # By what is shown: an order by school would reveal who teaches where.
        return sort_key(one[1].school if identified else ""), sort_key(names.get(one[0], ""))

    in_order = sorted(teachers.items(), key=place)
    for learner, one in in_order:
        school = one.school if identified else ""
        head = [names.get(learner, ""), school, one.province, one.group, str(len(one.work)), str(one.accepted)]
        yield [*head, *(cell for key in columns for cell in one.work.get(key, nothing))]
    exports.finish(record, rows=len(teachers))
    submissions = sum(len(one.work) for one in teachers.values())
    event = Exported(submissions=submissions, lines=len(teachers), identified=identified)
    emit(event, course_key=reader.course_key, actor=reader.user_id)


def _alike(entry: queue.Entry, once: dict[object, Any]) -> queue.Entry:
    """The entry, with each text that was read before replaced by the same object: a database gives a new one for every
    row."""

    def one(text: str) -> str:
        return cast("str", once.setdefault(text, text))

    return replace(
        entry,
        usage_key=one(entry.usage_key),
        school=one(entry.school),
        province=one(entry.province),
        group=one(entry.group),
    )


def _cells(entry: queue.Entry, outcome: Outcome, day: str, reader: Reader) -> tuple[str, ...]:
    lapsed = entry.status is Status.IN_REVIEW and claimer(entry, reader.now) is None
    word = STATES.get(Status.SUBMITTED if lapsed else entry.status)
    state = say(WORDS[word], reader.language) if word else ""
    return state, str(outcome.number), day, written(outcome.earned), written(outcome.possible)


def _title(entry: queue.Entry, language: str) -> str:
    kind = installed(entry.kind)
    return entry.title or (entry.kind if kind is None else kind.title.into(language))


def _distinct(titles: dict[str, str]) -> dict[str, str]:
    """Titles by activity. A second activity with the same title carries a number: column names are unique."""
    distinct: dict[str, str] = {}
    used: set[str] = set()
    for key, title in titles.items():
        numbered = (f"{title} ({number})" for number in count(2))
        distinct[key] = next(name for name in chain([title], numbered) if name not in used)
        used.add(distinct[key])
    return distinct
