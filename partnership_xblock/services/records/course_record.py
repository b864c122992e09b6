"""Builds the record of a course: what a teacher's handed-in work of its other activities tells (decision 0082).

Calculated from frozen rounds when a page asks, and stored nowhere. A round that is withdrawn tells nothing; nobody's
draft does, but for the replies to published comments (see gathered.py for those of a round).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Any, Final

from opaque_keys.edx.keys import UsageKey

from partnership_xblock.activities import KINDS, installed
from partnership_xblock.activities.activity import Activity, Values
from partnership_xblock.activities.digest import Past, PastRound, fiscal_year_of
from partnership_xblock.activities.record import (
    NOTHING,
    Entry,
    Missing,
    Piece,
    Record,
    Words,
    block_hash,
    phrase,
    ref_of,
    said,
)
from partnership_xblock.domain.document import present
from partnership_xblock.domain.network import joined
from partnership_xblock.domain.review import WHOLE, Comment, Review
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.wpa import INDICATORS
from partnership_xblock.host import current_host
from partnership_xblock.repositories.record import CourseWork, RecordedRound, RecordedWork, course_work
from partnership_xblock.repositories.work import Place
from partnership_xblock.services.wire.page import EntryShape, MissingShape, PieceShape, RecordShape

from .block import BlockInfo
from .sheets import day_of, sheet_of_round, stored_content, values_as_joined

MOST: Final = 60
"""Entries of one part: the newest."""
HANDED_IN: Final = Text(th="เรียนคอร์สนี้ ส่งงาน {n} ชิ้น", en="took this course and handed in {n} pieces of work")
REVISED: Final = Text(th="ปรับงานตามความเห็น {n} ครั้ง", en="revised work after feedback {n} times")
WHOLE_WORK: Final = Text(th="งานทั้งชิ้น", en="the whole work")
PRIVATE_ANCHORS: Final = ("partner:", "tie:")
"""Comments that begin there are about people outside: they start left out."""


def record_of(place: Place, network: Values, language: str, *, now: datetime, before: datetime | None = None) -> Record:
    """What the work tells that was handed in up to `before` (None: until now), read with the partners that `network`
    has joined. 6 queries of our own, fewer where there is less; the names of trainers are one question of the host."""
    at = before or now
    return record_from(course_work(place, [at])[at], network, language, at)


def record_from(found: CourseWork, network: Values, language: str, at: datetime) -> Record:
    """The same of work that was read already: what had been handed in at that moment."""
    works = found.works
    if not works:
        return NOTHING
    names = _reviewers(works)
    rounds = {work.usage_key: list(_rounds(work, network, language)) for work in works}
    entries = [*_told(works, rounds, language, day_of(at)), *_handed_in(works, rounds, language)]
    for work in works:
        entries += _comments(work, rounds[work.usage_key], names, language, at)
    kept, cut = _bounded(entries)
    missing = tuple(
        Missing(work.title or _label(work.kind, language), work.usage_key) for work in works if not work.count
    )
    return Record(entries=kept, missing=missing, cut=found.cut or cut)


def _label(kind: str, language: str) -> str:
    found = installed(kind)
    return "" if found is None else found.label.into(language)


def _bounded(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], bool]:
    """Each part's newest; steps and comments by their day."""
    by_part: dict[str, list[Entry]] = {}
    for entry in entries:
        by_part.setdefault(entry.part, []).append(entry)
    for part in ("steps", "feedback"):
        if part in by_part:
            by_part[part].sort(key=lambda entry: (not entry.date, entry.date))
    cut = any(len(rows) > MOST for rows in by_part.values())
    return tuple(entry for rows in by_part.values() for entry in rows[-MOST:]), cut


def _rounds(work: RecordedWork, network: Values, language: str) -> Iterator[tuple[RecordedRound, PastRound[Any]]]:
    """The rounds whose content can still be read, as their kind reads them."""
    kind = installed(work.kind)
    pairs = joined(network)
    for round_ in work.rounds:
        content = None if kind is None else stored_content(kind, round_.content)
        if kind is not None and content is not None:
            sheet = sheet_of_round(
                content,
                answers=round_.answers,
                network=round_.network,
                submitted_at=round_.submitted_at,
                block=round_.block,
            )
            if pairs:
                sheet = replace(
                    sheet,
                    answers=values_as_joined(kind, sheet.answers, network),
                    network=_network_as_joined(sheet.network, pairs),
                )
            block = BlockInfo.from_json(round_.block, round_.content)
            yield (
                round_,
                PastRound(
                    block=block_hash(work.usage_key),
                    number=round_.number,
                    sheet=sheet,
                    ref=partial(ref_of, work.usage_key, round_.number),
                    title=block.title or block.card().title.into(language),
                ),
            )


def _network_as_joined(network: Values, pairs: Mapping[str, str]) -> Values:
    """An older network with joined partners under the one that they are."""
    found: dict[str, Mapping[str, Any]] = {}
    for key, value in network.items():
        name, _, id_ = key.partition(":")
        if name == "partner" and id_ in pairs:
            found.setdefault(f"partner:{pairs[id_]}", network.get(f"partner:{pairs[id_]}", value))
        elif name == "tie":
            found[key] = {**value, **{end: pairs.get(value.get(end, ""), value.get(end, "")) for end in ("a", "b")}}
        else:
            found[key] = value
    return found


Rounds = Mapping[str, Sequence[tuple[RecordedRound, PastRound[Any]]]]


def _told(works: Sequence[RecordedWork], rounds: Rounds, language: str, today: date) -> Iterator[Entry]:
    """What each kind tells of its rounds, kinds in the order an author chooses from."""
    by_kind: dict[str, list[tuple[datetime, PastRound[Any]]]] = {}
    for work in works:
        for stored, round_ in rounds[work.usage_key]:
            by_kind.setdefault(work.kind, []).append((stored.submitted_at, round_))
    for name in KINDS:
        kind = installed(name)
        if name not in by_kind or kind is None or kind.results.tells is None:
            continue
        ordered = [round_ for _, round_ in sorted(by_kind[name], key=lambda row: row[0])]
        past: Past[Any] = Past(rounds=ordered, language=language, today=today)
        yield from kind.results.tells.digest(past)
        for code in INDICATORS:
            yield from kind.results.tells.evidence(past, code)


def _handed_in(every: Sequence[RecordedWork], rounds: Rounds, language: str) -> Iterator[Entry]:
    """3.1, which no kind can tell alone: how much was handed in, and handed in again after feedback."""
    works = [work for work in every if work.count and rounds[work.usage_key]]
    if not works:
        return
    last = max((round_ for work in works for round_ in rounds[work.usage_key]), key=lambda row: row[0].submitted_at)
    revised = sum(sum(round_.review is not None for round_, _ in rounds[work.usage_key][:-1]) for work in works)
    for name, words, n in (("handed_in", HANDED_IN, len(works)), ("revised", REVISED, revised)):
        if n:
            day = last[1].day
            yield Entry(
                ref=last[1].ref(f"wpa.3.1.{name}"),
                part="wpa",
                sort="evidence",
                date=day,
                line=phrase(words.into(language), n=n),
                year=fiscal_year_of(day),
                facts={"code": "3.1", "column": "task" if name == "handed_in" else "result"},
            )


def _reviewers(works: Sequence[RecordedWork]) -> Mapping[int, str]:
    ids = {round_.review.reviewer_id for work in works for round_ in work.rounds if round_.review is not None} - {None}
    return current_host().display_names({one for one in ids if one is not None}) if ids else {}


def _comments(
    work: RecordedWork,
    rounds: Sequence[tuple[RecordedRound, PastRound[Any]]],
    names: Mapping[int, str],
    language: str,
    at: datetime,
) -> Iterator[Entry]:
    """The comments of every review in force, with the teacher's reply, and whether the place changed afterwards."""
    kind, replies = installed(work.kind), present(work.draft)
    for place, (stored, round_) in enumerate(rounds):
        review = stored.review
        if kind is None or review is None or review.decided_at > at:
            continue
        after = rounds[place + 1][1] if place + 1 < len(rounds) else None
        places = _places(kind, round_, language)
        for comment in Review.from_values(present(review.document)).comments:
            yield _comment(
                comment,
                round_,
                after,
                head=places.get(comment.anchor.partition("#")[0], said(WHOLE_WORK.into(language))),
                by=names.get(review.reviewer_id or 0, ""),
                reply=replies.get(f"reply:{comment.id}", {}),
                day=day_of(review.decided_at).isoformat(),
            )


def _comment(
    comment: Comment,
    round_: PastRound[Any],
    after: PastRound[Any] | None,
    *,
    head: Words,
    by: str,
    reply: Mapping[str, Any],
    day: str,
) -> Entry:
    key = comment.anchor.partition("#")[0]
    changed = after is not None and comment.anchor != WHOLE and _at(after, key) != _at(round_, key)
    facts: dict[str, int | str] = {"type": comment.type}
    facts |= {"done": 1} if reply.get("done") else {}
    facts |= {"changed": 1} if changed else {}
    return Entry(
        ref=round_.ref(f"comment.{comment.id}"),
        part="feedback",
        sort="comment",
        date=day,
        who=tuple(piece.partner for piece in head if piece.partner),
        head=head,
        line=said(comment.text.strip()),
        note=said(str(reply.get("text", "")).strip()),
        by=by,
        source=round_.title,
        year=fiscal_year_of(day),
        facts=facts,
        starts_out=comment.anchor.startswith(PRIVATE_ANCHORS),
    )


def _at(round_: PastRound[Any], key: str) -> Mapping[str, Any]:
    return round_.sheet.answers.get(key) or round_.sheet.network.get(key, {})


def _places(kind: Activity[Any], round_: PastRound[Any], language: str) -> dict[str, Words]:
    """What an item is about in words, as exports say it; of an item about partners, the partners."""
    network = round_.sheet.network
    found: dict[str, Words] = {}
    for row in kind.results.rows(round_.sheet, language):
        ids = [key.removeprefix("partner:") for key in row.partners]
        pieces: list[str | Piece] = []
        for id_ in ids:
            pieces += [", "] if pieces else []
            pieces.append(Piece(str(network.get(f"partner:{id_}", {}).get("name", "")), id_))
        found.setdefault(row.item, said(*pieces) if pieces else said(row.about))
    return found


def record_shape(record: Record, wpa: Sequence[str], language: str, *, paper: bool = False) -> RecordShape:
    """A record as it is sent, with what the indicators `wpa` say. `paper`: without what is never printed (quality),
    without who wrote a comment, and without what is missing."""
    entries = [entry for entry in record.entries if not (paper and entry.private)]
    return RecordShape(
        entries=[_entry_shape(replace(one, by="") if paper and one.sort == "comment" else one) for one in entries],
        missing=[] if paper else [_missing_shape(one) for one in record.missing],
        cut=record.cut,
        indicators={code: INDICATORS[code].into(language) for code in wpa if code in INDICATORS},
    )


def _missing_shape(missing: Missing) -> MissingShape:
    url = current_host().block_url(UsageKey.from_string(missing.usage_key))
    return MissingShape(title=missing.title, url=url)


def _entry_shape(entry: Entry) -> EntryShape:
    return EntryShape(
        ref=entry.ref,
        part=entry.part,
        sort=entry.sort,
        date=entry.date,
        who=list(entry.who),
        head=_pieces(entry.head),
        line=_pieces(entry.line),
        note=_pieces(entry.note),
        by=entry.by,
        source=entry.source,
        year=entry.year,
        term=entry.term,
        facts=dict(entry.facts),
        spots=[list(spot) for spot in entry.spots],
        private=entry.private,
        starts_out=entry.starts_out,
    )


def _pieces(words: Words) -> list[PieceShape]:
    return [PieceShape(text=piece.text, partner=piece.partner) for piece in words]
