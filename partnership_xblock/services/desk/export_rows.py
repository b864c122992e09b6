"""Exports a course's list with all answers, in chunks, without names unless the request asks for them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from zoneinfo import ZoneInfo

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Content, Row
from partnership_xblock.activities.outcomes import STAGE, Stages
from partnership_xblock.domain.money import write_money
from partnership_xblock.domain.scoring import written
from partnership_xblock.domain.text import Text
from partnership_xblock.events import Exported
from partnership_xblock.host import current_host, zone_without_device
from partnership_xblock.host.replica import may_lag
from partnership_xblock.repositories import exports, queue
from partnership_xblock.repositories.contents import content_of
from partnership_xblock.repositories.gates import Decided, gates_of
from partnership_xblock.repositories.rounds import Answers, answers_of, said_of
from partnership_xblock.services.records.certificates import Certificates, newest
from partnership_xblock.services.records.events import emit
from partnership_xblock.services.records.sheets import sheet_of_round
from partnership_xblock.services.wire.desk import QueueFilter
from partnership_xblock.services.wire.times import in_file

from .ask_for_file import recorded_filters
from .reader import Reader
from .roster import list_query

CHUNK: Final = 200
"""Submissions read at once: only chunks by key stream on every database (performance.md)."""

MOST_CONTENTS: Final = 100
"""Versions of content in memory at once."""

GATE: Final = {
    "outcome": Text(th="ผลของขั้น", en="outcome"),
    "as": Text(th="อ่านในฐานะ", en="read as"),
    "amount": Text(th="เงินที่อนุมัติ (บาท)", en="approved (baht)"),
    "date": Text(th="วันที่บอกผล", en="decided on"),
    "days": Text(th="จำนวนวันตั้งแต่ส่ง", en="days since handed in"),
}
"""What is told of each decided round of work that goes through stages; its item is `gate:<number of the round>`."""

COLUMNS: Final = (
    Text(th="รหัสงาน", en="Submission"),
    Text(th="ครู", en="Teacher"),
    Text(th="โรงเรียน", en="School"),
    Text(th="จังหวัด", en="Province"),
    Text(th="กลุ่ม", en="Group"),
    Text(th="กิจกรรม", en="Activity"),
    Text(th="รอบ", en="Round"),
    Text(th="สถานะ", en="State"),
    Text(th="ส่งเมื่อ", en="Handed in"),
    Text(th="วันที่ส่ง (ค.ศ.)", en="Day handed in (CE)"),
    Text(th="วันที่ส่ง (พ.ศ.)", en="Day handed in (BE)"),
    Text(th="ส่งหลังกำหนด", en="Late"),
    Text(th="ตัดสินเมื่อ", en="Decided"),
    Text(th="วันที่ตัดสิน (ค.ศ.)", en="Day decided (CE)"),
    Text(th="วันที่ตัดสิน (พ.ศ.)", en="Day decided (BE)"),
    Text(th="คะแนนที่ได้", en="Earned"),
    Text(th="คะแนนเต็ม", en="Possible"),
    Text(th="รายการ", en="Item"),
    Text(th="เกี่ยวกับ", en="About"),
    Text(th="รหัสภาคีที่พูดถึง", en="Partners spoken of"),
    Text(th="หัวข้อ", en="Field"),
    Text(th="คำตอบ", en="Answer"),
)
"""One answer a line. Machine-readable cells (state, times, late, item, partners referred to) are the same in both
languages; times are those of the reader's zone, with their offset."""


def export_rows(*, reader: Reader, request: QueueFilter, identified: bool) -> Iterator[list[str]]:
    """The header and then one line an answer. The export is recorded before the first line leaves, its number of rows
    after the last.

    Without `identified` a teacher is a code that is the same within this file and in no other; the school's name and
    code, and a partner's quality, trust and story, are left out. 2 queries a chunk of our own, 1 more where work goes
    through stages, a few for each 500 submissions, 1 for each version of the questions, and the host's names.
    """
    record = exports.begin(
        actor=reader.user_id,
        course_key=str(reader.course_key),
        filters=recorded_filters(request),
        identified=identified,
        now=reader.now,
    )
    return lines(reader, request, identified=identified, record=record)


def lines(reader: Reader, request: QueueFilter, *, identified: bool, record: int) -> Iterator[list[str]]:
    """As `export_rows`, of an export that was recorded before (`record`)."""
    yield [column.into(reader.language) for column in COLUMNS]
    salt, written, submissions = secrets.token_hex(16), 0, 0
    asked_then = _Contents()
    zone = zone_without_device(current_host().time_zone_of(reader.user_id))
    query = list_query(reader, request)
    chunks = queue.whole(query, CHUNK)
    while True:
        # The replica is left before a line is yielded: the consumer may do other things in between.
        with may_lag(fresh=query.mended):
            entries = next(chunks, None)
            if entries is None:
                break
            rounds = answers_of(entry.row for entry in entries)
            certified = _certificates(entries)
            passed = _gates(entries)
            asked_then.learn(round_.content_hash for round_ in rounds.values())
            names = current_host().display_names({entry.learner_id for entry in entries}) if identified else {}
        for entry in entries:
            round_ = rounds.get(entry.row)
            if round_ is None:
                continue
            submissions += 1
            who = names.get(entry.learner_id, "") if identified else code_of(salt, entry.learner_id)
            for line in _of_submission(
                entry,
                round_,
                who,
                reader,
                zone,
                asked_then,
                certified.get(entry.row, {}),
                passed.get(entry.row, ()),
                identified=identified,
            ):
                written += 1
                yield line
    exports.finish(record, rows=written)
    event = Exported(submissions=submissions, lines=written, identified=identified)
    emit(event, course_key=reader.course_key, actor=reader.user_id)


def code_of(salt: str, learner_id: int) -> str:
    """A code for a teacher that joins lines within one file only."""
    return hashlib.sha256(f"{salt}:{learner_id}".encode()).hexdigest()[:10]


@dataclass
class _Contents:
    """The questions, by hash of the content: authors ask the same of hundreds, so each version is read and parsed
    once."""

    raw: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    understood: dict[tuple[str, str], Content] = field(default_factory=dict)

    def learn(self, hashes: Iterable[str]) -> None:
        """Reads the contents that are new. 1 query for each."""
        if len(self.raw) > MOST_CONTENTS:
            self.raw.clear()
            self.understood.clear()
        for one in set(hashes) - set(self.raw):
            self.raw[one] = content_of(one)

    def of(self, round_: Answers, kind: Activity[Any]) -> Content:
        key = (kind.kind, round_.content_hash)
        if key not in self.understood:
            self.understood[key] = kind.Content.from_kept(self.raw[round_.content_hash])
        return self.understood[key]


def _of_submission(
    entry: queue.Entry,
    round_: Answers,
    who: str,
    reader: Reader,
    zone: ZoneInfo,
    asked_then: _Contents,
    certificates: Certificates,
    passed: Sequence[Decided],
    *,
    identified: bool,
) -> Iterator[list[str]]:
    kind = installed(entry.kind)
    head = [
        entry.public_id,
        who,
        entry.school if identified else "",
        entry.province,
        entry.group,
        entry.title or ("" if kind is None else kind.title.into(reader.language)),
        str(round_.number),
        str(entry.status),
        *in_file(round_.submitted_at, zone),
        "late" if round_.late else "",
        *in_file(round_.decided_at, zone),
        written(round_.earned),
        written(round_.possible),
    ]
    answers = [] if kind is None else _rows(round_, kind, asked_then, certificates, reader.language)
    if kind is not None and kind.outcomes is not None:
        content = asked_then.of(round_, kind)
        answers = [
            *answers,
            *(row for one in passed for row in _of_gate(one, kind.outcomes, content, zone, reader.language)),
        ]
    rows = [row for row in answers if identified or not (row.private or row.identifies)]
    for row in rows or [Row(item="", about="", field="", value="")]:
        # The school's card identifies the school by its name.
        about = "" if row.item == "context" and not identified else row.about
        yield [*head, row.item, about, " ".join(row.partners), row.field, row.value]


def _rows(
    round_: Answers, kind: Activity[Any], asked_then: _Contents, certificates: Certificates, language: str
) -> list[Row]:
    return kind.results.rows(
        sheet_of_round(
            asked_then.of(round_, kind),
            answers=round_.answers,
            network=round_.network,
            submitted_at=round_.submitted_at,
            certificates=certificates,
            summary=round_.summary,
        ),
        language,
    )


def _of_gate(decided: Decided, stages: Stages[Any], content: Content, zone: ZoneInfo, language: str) -> Iterator[Row]:
    """What was decided at a stage, as rows. Words are those of the newest round."""
    id_, gate = str(decided.summary.get(STAGE) or stages.first(content)), decided.gate
    stage, outcome = stages.stage(content, id_), stages.outcome(content, id_, gate.outcome)
    role = stages.roles(content).get(gate.as_role)
    values = {
        "outcome": gate.outcome if outcome is None else outcome.label.into(language),
        "as": "" if role is None else role.into(language),
        "amount": "" if gate.amount is None else write_money(gate.amount).replace(",", ""),
        "date": in_file(decided.decided_at, zone)[1],
        "days": str((decided.decided_at - decided.submitted_at).days),
    }
    for name, value in values.items():
        if value:
            about = id_ if stage is None else stage.label.into(language)
            yield Row(f"gate:{decided.number}", about, GATE[name].into(language), value, asked=((id_, about),))


def _gates(entries: Iterable[queue.Entry]) -> dict[int, list[Decided]]:
    """What was decided, by submission, for kinds with stages. 1 query where there are any."""
    wanted = [one.row for one in entries if (kind := installed(one.kind)) is not None and kind.outcomes is not None]
    return gates_of(wanted) if wanted else {}


def _certificates(entries: Iterable[queue.Entry]) -> dict[int, Certificates]:
    """Certificates by submission, for kinds that certify. 1 query where there are any."""
    wanted = [one.row for one in entries if (kind := installed(one.kind)) is not None and kind.certifies is not None]
    return {row: newest(reviews) for row, reviews in said_of(wanted).items()} if wanted else {}
