"""Counts a block's results, by question or as a picture, for all enrolled people or one group, and never for a few."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from opaque_keys.edx.keys import UsageKey

from partnership_xblock import activities
from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Activity, Analyses, Answered, Content, CoursePicture
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import Status
from partnership_xblock.domain.suppression import FEWEST
from partnership_xblock.domain.text import Text
from partnership_xblock.domain.thai.collation import in_order
from partnership_xblock.host import current_host
from partnership_xblock.host.replica import may_lag
from partnership_xblock.repositories import answers
from partnership_xblock.repositories.answers import PersonAnswers
from partnership_xblock.repositories.contents import version_of
from partnership_xblock.repositories.summaries import BlockRow, block_of
from partnership_xblock.services.wire.results import (
    BlockOption,
    BlockOptions,
    BlockResults,
    ResultsFilter,
)
from partnership_xblock.services.wire.times import iso

from . import course_picture
from .analysis_words import in_words
from .picture_words import in_words as picture_in_words
from .reader import Reader

CHUNK: Final = 500
"""People read at once, with their documents."""
MOST: Final = 3_000
"""Most people who are counted: the request takes a second for a thousand, and all their answers are in memory at once
(12 MB a thousand)."""
MOST_BLOCKS: Final = 200
HANDED_IN: Final = (Status.SUBMITTED, Status.IN_REVIEW, Status.ACCEPTED)
"""Returned work is a draft again."""


def kinds_with_results() -> list[str]:
    """The kinds that have results by question, or a picture of the course."""
    return [kind.kind for kind in activities.ACTIVITIES if kind.analysis or kind.course_picture]


def any_results(reader: Reader) -> bool:
    """Whether this course has any such results. 1 query."""
    return answers.any_begun(str(reader.course_key), kinds_with_results())


def blocks_with_results(*, reader: Reader) -> BlockOptions:
    """The blocks of a course that have such results. 2 queries."""
    with may_lag(fresh=reader.fresh):
        blocks = answers.blocks_begun(str(reader.course_key), kinds_with_results(), MOST_BLOCKS)
    options = ((one, installed(one.kind)) for one in blocks)
    return BlockOptions(
        blocks=[
            BlockOption(
                block=one.usage_key,
                title=one.title or kind.title.into(reader.language),
                kind_label=kind.label.into(reader.language),
            )
            for one, kind in options
            if kind is not None
        ]
    )


@dataclass(slots=True)
class _BlockAnswers:
    """All answers of a block, without their owners."""

    answered: list[Answered] = field(default_factory=list)
    newest: PersonAnswers | None = None
    """The work that was written last: its questions are the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockCounts:
    """A block's results, before they are put in words. `since`: when the current questions were first answered."""

    kind: Activity[Any]
    title: Text
    since: datetime | None
    partial: bool
    analyses: Analyses


def block_results(*, reader: Reader, request: ResultsFilter) -> BlockResults:
    """One block's results. Raises Refused `not_found` for a block without work, or without such results.

    Queries: 3 of our own, 1 more and 2 of the host's for each 500 people; for a picture as `course_picture.count`, and
    2.
    """
    with may_lag(fresh=reader.fresh):
        rows = answers.rows_in(request.block, MOST + 1)
        first = block_of(rows[0]) if rows else None
        kind = None if first is None else installed(first.kind)
        if first is None or kind is None or first.course_key != str(reader.course_key):
            raise Refused("not_found")
        if kind.course_picture is not None:
            return _picture(reader, request, first, kind, kind.course_picture, rows)
        counts = count(reader, rows)
    groups = counts.analyses.groups
    analysis = groups.get(request.group) if request.group else counts.analyses.everybody
    return BlockResults(
        **_head(reader, request, counts.title, counts.kind, groups),
        asked_since=iso(counts.since),
        partial=counts.partial,
        analysis=None if analysis is None else in_words(analysis, reader.language),
    )


def _picture(
    reader: Reader,
    request: ResultsFilter,
    row: BlockRow,
    kind: Activity[Any],
    picture: CoursePicture[Any],
    rows: Sequence[int],
) -> BlockResults:
    counts = course_picture.count(reader, request.block, row, kind, picture, rows, MOST)
    groups = counts.drawings.groups
    drawn = groups.get(request.group) if request.group else counts.drawings.everybody
    return BlockResults(
        **_head(reader, request, _title(row.title, kind, counts.content), kind, groups),
        asked_since=None,
        partial=counts.partial,
        analysis=None,
        picture=None if drawn is None else picture_in_words(drawn, counts.spots, picture, reader.language),
    )


def _head(
    reader: Reader, request: ResultsFilter, title: Text, kind: Activity[Any], groups: Mapping[str, object | None]
) -> dict[str, Any]:
    """What both sorts of results have; `groups` has None for those that may not be shown."""
    return {
        "block": request.block,
        "title": title.into(reader.language),
        "kind_label": kind.label.into(reader.language),
        "url": current_host().block_url(UsageKey.from_string(request.block)),
        "group": request.group,
        "groups": in_order([name for name, one in groups.items() if name and one is not None], str),
        "hidden_groups": any(name and one is None for name, one in groups.items()),
        "limit": MOST,
        "fewest": FEWEST,
    }


def count(reader: Reader, rows: Sequence[int]) -> BlockCounts:
    """Counts a whole block (`rows` are its works), by the questions that were answered last: the desk has no block to
    ask for newer ones. Raises and costs as `block_results`."""
    read = _BlockAnswers()
    for start in range(0, len(rows[:MOST]), CHUNK):
        some = answers.answers_of(rows[:MOST][start : start + CHUNK])
        if any(one.course_key != str(reader.course_key) for one in some):
            raise Refused("not_found")
        _take(read, reader, some)
    newest = read.newest
    kind = None if newest is None else installed(newest.kind)
    if newest is None or kind is None or kind.analysis is None:
        raise Refused("not_found")
    raw, since = ({}, None) if newest.content_hash is None else version_of(newest.content_hash)
    content = kind.Content.from_kept(raw)
    return BlockCounts(
        kind=kind,
        title=_title(newest.title, kind, content),
        since=since,
        partial=len(rows) > MOST,
        analyses=kind.analysis(content, read.answered),
    )


def _title(copied: str, kind: Activity[Any], content: Content) -> Text:
    """The block's title in each language. Its copy beside the work is in the language of the person who wrote it; where
    that copy equals the title of the content or the kind, both languages are given."""
    own = kind.title if kind.card_of is None else kind.card_of(content).title
    return own if copied in ("", own.th, own.en) else Text(th=copied, en=copied)


def _take(read: _BlockAnswers, reader: Reader, some: list[PersonAnswers]) -> None:
    """Adds a chunk of people: those enrolled are counted; the questions are those answered last by anybody. 2 queries
    of the host's."""
    host = current_host()
    people = [one.learner_id for one in some]
    enrolled = host.enrolled_among(reader.course_key, people)
    groups = host.groups_of(people, reader.course_key)

    for one in some:
        if read.newest is None or _moment(one) > _moment(read.newest):
            read.newest = one
        if one.learner_id not in enrolled:
            continue
        group = groups.get(one.learner_id, "")
        read.answered.append(Answered(answers=one.answers, finished=one.status in HANDED_IN, group=group))


def _moment(one: PersonAnswers) -> datetime:
    """When the person last wrote; a time long ago for none."""
    return one.saved_at or datetime.min.replace(tzinfo=UTC)
