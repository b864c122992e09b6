"""Lists a course's queue: longest waiting first, fifty at a time."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

from partnership_xblock.activities import installed
from partnership_xblock.activities.activity import Summary
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import DECIDED, Status
from partnership_xblock.domain.thai import folding
from partnership_xblock.host import current_host
from partnership_xblock.host.replica import may_lag
from partnership_xblock.repositories import counting, places, queue
from partnership_xblock.repositories.summaries import newest_summaries
from partnership_xblock.services.records.copies import regroup
from partnership_xblock.services.wire.desk import Claim, QueueCounts, QueueFilter, QueuePage, QueueRow, WaitLevel
from partnership_xblock.services.wire.times import iso

from .reader import Reader

PAGE: Final = 50
CAP: Final = 100
"""From here on chips show 99+."""
BIGGEST_ROW: Final = 2**63
"""Larger numbers are errors to a database."""


def roster(*, reader: Reader, request: QueueFilter) -> QueuePage:
    """One page of the list. At most 4 queries of our own at any size; 6 for "all" by kind or group, and those of
    `regroup` by group; at most 2 more where listed work goes through stages. A search makes 3, and one with
    very many hits up to 2 more for each 500 submissions that one page reads; a part of a kind's work (`only`) as
    well."""
    query = list_query(reader, request)
    with may_lag(fresh=reader.fresh or query.mended):
        page = queue.page(query, _place(request.cursor), PAGE)
        names = current_host().display_names(people_in(page.entries))
        here = enrolled(reader, page.entries)
        stages = _stages(page.entries, reader.language)
        counts = _counts(reader)
    return QueuePage(
        rows=[
            queue_row(entry, reader, names, here).model_copy(update={"stage": stages.get(entry.row, "")})
            for entry in page.entries
        ],
        next="" if page.next is None else _cursor(page.next),
        counts=counts,
    )


def next_waiting(reader: Reader, besides: str) -> str:
    """The public id of the longest waiting submission that no trainer is reading; empty where there is none. 3
    queries."""
    return queue.next_free(str(reader.course_key), reader.user_id, besides, reader.now)


def list_query(reader: Reader, request: QueueFilter) -> places.ListQuery:
    """The list that a filter means for this reader; copies of a group's name are refreshed first. May write, so it is
    never called within `may_lag`; a later read may lag unless copies were `mended`."""
    mended = bool(request.group) and regroup(reader.course_key, request.group)
    return places.ListQuery(
        course_key=str(reader.course_key),
        shelf=request.state,
        trainer_id=reader.user_id,
        now=reader.now,
        kind=request.kind,
        group=request.group,
        words=folding.words(request.q),
        mended=mended,
        holds=_figures(request),
    )


def _figures(request: QueueFilter) -> Callable[[Summary], bool] | None:
    """What the figures of listed work must be; nothing has those of a part that the kind does not know."""
    if not request.only:
        return None
    kind = installed(request.kind)
    filters = () if kind is None else kind.results.filters
    return next((one.holds for one in filters if one.id == request.only), _nothing)


def _nothing(_summary: Summary) -> bool:
    return False


def _stages(entries: list[queue.Entry], language: str) -> dict[int, str]:
    """In words, by row: the stage that work was last handed in to, or what was decided there. 1 query where any goes
    through stages, 1 more where any of it is decided."""
    kinds = {entry.row: kind for entry in entries if (kind := installed(entry.kind)) is not None and kind.outcomes}
    if not kinds:
        return {}
    from partnership_xblock.repositories.gates import newest_gates  # noqa: PLC0415 -- few kinds need it
    from partnership_xblock.services.records.stages import label_of, told_of  # noqa: PLC0415 -- as above

    answered = [entry.row for entry in entries if entry.row in kinds and entry.status in DECIDED]
    waits = newest_summaries([row for row in kinds if row not in answered])
    told = newest_gates(answered) if answered else {}
    return {
        **{row: label_of(summary, kinds[row], language) for row, summary in waits.items()},
        **{row: told_of(decided, kinds[row], language) for row, decided in told.items()},
    }


def people_in(entries: list[queue.Entry]) -> set[int]:
    """The people whose names a list needs."""
    return {entry.learner_id for entry in entries} | {
        entry.claimed_by for entry in entries if entry.claimed_by is not None
    }


def claimer(entry: queue.Entry, now: datetime) -> int | None:
    """The trainer who is reading it now; None once the claim has lapsed."""
    valid = entry.status is Status.IN_REVIEW and entry.claimed_until is not None and entry.claimed_until > now
    return entry.claimed_by if valid else None


def enrolled(reader: Reader, entries: list[queue.Entry]) -> set[int]:
    """The owners of these submissions who are still enrolled. 1 query of the host's, none for none."""
    learners = {entry.learner_id for entry in entries}
    return current_host().enrolled_among(reader.course_key, learners) if learners else set()


def queue_row(entry: queue.Entry, reader: Reader, names: Mapping[int, str], here: set[int]) -> QueueRow:
    """A submission as the list shows it."""
    holder = claimer(entry, reader.now)
    claim: Claim = "" if holder is None else "mine" if holder == reader.user_id else "other"
    lapsed = entry.status is Status.IN_REVIEW and holder is None
    kind = installed(entry.kind)
    days = max(0, (reader.now - entry.submitted_at).days)
    return QueueRow(
        public_id=entry.public_id,
        teacher=names.get(entry.learner_id, ""),
        school=entry.school or entry.group,
        province=entry.province,
        group=entry.group,
        kind=entry.kind,
        kind_label=entry.kind if kind is None else kind.label.into(reader.language),
        title=entry.title or ("" if kind is None else kind.title.into(reader.language)),
        round=entry.round,
        status=(Status.SUBMITTED if lapsed else entry.status).value,
        submitted_at=iso(entry.submitted_at),
        wait_days=days,
        wait=_level(entry, days),
        due_today=_level(entry, days) == "near" and days == entry.answer_days,
        claim=claim,
        claimed_by=names.get(holder, "") if holder is not None else "",
        grade_delivery=entry.grade_delivery,
        left=entry.learner_id not in here,
    )


def _level(entry: queue.Entry, days: int) -> WaitLevel:
    """How late an answer is, against the answer time that the course promised at handing in; without a promise none is
    late."""
    if entry.answer_days is None or entry.status not in (Status.SUBMITTED, Status.IN_REVIEW):
        return "fresh"
    if days > entry.answer_days:
        return "over"
    return "near" if days >= entry.answer_days - 1 else "fresh"


def _counts(reader: Reader) -> QueueCounts:
    counts = counting.counts(str(reader.course_key), reader.user_id, reader.now, CAP)
    return QueueCounts(waiting=counts.waiting, mine=counts.mine, returned=counts.returned, accepted=counts.accepted)


def _cursor(place: places.Place) -> str:
    text = json.dumps([place.submitted_at.isoformat(), place.row])
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _place(cursor: str) -> places.Place | None:
    """Where a page starts. Raises Refused `bad_request` for a cursor that is not ours."""
    if not cursor:
        return None
    try:
        at, row = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        moment, number = datetime.fromisoformat(at), int(row)
        if moment.tzinfo is None or not 0 <= number < BIGGEST_ROW:
            raise Refused("bad_request")
        return places.Place(moment.astimezone(UTC), number)
    except (binascii.Error, ValueError, TypeError, OverflowError, RecursionError):
        raise Refused("bad_request") from None
