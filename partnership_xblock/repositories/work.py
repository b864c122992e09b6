"""Reads and writes a learner's work in a block: the draft, its state, and the network."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from django.db.models import Count, F, Q, QuerySet

from partnership_xblock.domain.document import Document
from partnership_xblock.domain.submission import Status, Submission
from partnership_xblock.models import Network as NetworkRow
from partnership_xblock.models import Round as RoundRow
from partnership_xblock.models import Submission as SubmissionRow

from . import search
from .listed import LENGTHS, LIST_COLUMNS, ListColumns


@dataclass(frozen=True, slots=True)
class Place:
    """Whose work, in which block. `scratch` is a staff trial."""

    usage_key: str
    course_key: str
    learner_id: int
    scratch: bool = False


@dataclass(frozen=True, slots=True)
class Override:
    """Points that course staff put in the gradebook over the trainer's, in points of the rubric."""

    earned: float
    possible: float
    weight: float | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(ListColumns):
    """One learner's whole work in one block. `row` and `network_row` are 0 before the first save."""

    place: Place
    kind: str
    row: int = 0
    network_row: int = 0
    adrift: bool = False
    """The submission refers to a network that no longer exists, as earlier releases could leave it. The next write ties
    it to the right one."""
    public_id: str = field(default_factory=lambda: secrets.token_hex(16))
    state: Submission = field(default_factory=Submission)
    answers: Document = field(default_factory=Document)
    network: Document = field(default_factory=Document)
    references: Mapping[str, list[str]] = field(default_factory=dict)
    """Partners that each block's answers refer to, by the submission's public id."""
    content_hash: str | None = None
    begun_at: datetime | None = None
    """When its row was made: read only."""
    last_saved_at: datetime | None = None
    seen_at: datetime | None = None
    overridden: Override | None = None
    """Read only: points are written by `repositories.grades`."""
    mark: tuple[float, float] | None = None
    """Points given last and the most there were, also behind an override; read only as well."""
    search_line: str | None = None
    """The folded line that trainers search by, where it is to be written; None: it stays as it is."""

    def document(self, name: Literal["answers", "network"]) -> Document:
        return self.answers if name == "answers" else self.network


def find(place: Place, kind: str) -> Work:
    """The work as it is; an empty one where nothing is stored. 1 query, 3 before the first save in this block."""
    for row in _submissions(place).select_related("network"):
        return _work(place, row, row.network)
    # Each by its own key: one is found without the other.
    network = _network(place, NetworkRow.objects.all())
    for row in _submissions(place):
        return _work(place, row, network)
    return _of_network(Work(place=place, kind=kind), network)


def lock(place: Place, kind: str) -> Work:
    """As `find`, locked until the end of the transaction: the network of this person and course, and then the
    submission, always in this order (decision 0031). 2 queries.

    Before the very first save there is nothing to lock: of the writers who then make a network one succeeds (its unique
    constraint), and the others start again. A submission is never locked without a network: where that is gone, an
    empty one is made first.
    """
    network = _network(place, NetworkRow.objects.select_for_update())
    if network is None:
        if not _submissions(place).exists():
            return Work(place=place, kind=kind)
        network = NetworkRow.objects.create(**_whose(place))
    for row in _submissions(place).select_for_update():
        return _work(place, row, network)
    return _of_network(Work(place=place, kind=kind), network)


def keep(before: Work, after: Work, now: datetime) -> Work:
    """Writes the differences; returns the work with its rows' ids. At most 2 queries, and 1 for the search line.

    `before` was read by `lock`. Raises IntegrityError when another writer made a row in the meantime.
    """
    after = _keep_network(before, after, now)
    return _keep_submission(before, after, now)


def _keep_submission(before: Work, after: Work, now: datetime) -> Work:
    after = _keep_columns(before, after, now)
    if after.search_line is not None:
        search.keep_lines(after.place.course_key, {after.row: after.search_line})
    return after


def _keep_columns(before: Work, after: Work, now: datetime) -> Work:
    columns = _columns(after)
    if not after.row:
        row = SubmissionRow.objects.create(
            public_id=after.public_id,
            usage_key=after.place.usage_key,
            course_key=after.place.course_key,
            learner_id=after.place.learner_id,
            scratch=after.place.scratch,
            network_id=after.network_row,
            kind=after.kind,
            created_at=now,
            **columns,
        )
        return replace(after, row=row.pk, begun_at=now)
    stored = _columns(before)
    changed = {name: value for name, value in columns.items() if value != stored[name]}
    if before.adrift:
        changed["network_id"] = after.network_row
    if changed:
        SubmissionRow.objects.filter(pk=after.row).update(**changed)
    return replace(after, adrift=False)


def mark_seen(work: Work, now: datetime) -> bool:
    """Stores that the owner has seen this decision. False when it was taken back, or seen, in the meantime. 1 query."""
    waiting = SubmissionRow.objects.filter(
        pk=work.row, status=work.state.status, decided_at=work.state.decided_at, decision_seen_at__isnull=True
    )
    return waiting.update(decision_seen_at=now) == 1


def begun(usage_key: str) -> bool:
    """Whether a learner has written in a block, without staff trials. 1 query."""
    return SubmissionRow.objects.filter(usage_key=usage_key, scratch=False, last_saved_at__isnull=False).exists()


def begun_handed_in_and_open(usage_key: str) -> tuple[int, int, int]:
    """How many learners have written in a block, how many of them have handed in, and how many of these wait to be read
    or are being read; without staff trials. 1 query."""
    rows = SubmissionRow.objects.filter(usage_key=usage_key, scratch=False, last_saved_at__isnull=False)
    undecided = [str(Status.SUBMITTED), str(Status.IN_REVIEW)]
    found = rows.aggregate(
        begun=Count("id"),
        handed_in=Count("id", filter=Q(submitted_at__isnull=False)),
        open=Count("id", filter=Q(status__in=undecided)),
    )
    return found["begun"], found["handed_in"], found["open"]


def finished_blocks(course_key: str) -> list[str]:
    """Keys of the blocks in which learners' work is finished or accepted. 1 query."""
    return list(
        _finished().filter(course_key=course_key).order_by("usage_key").values_list("usage_key", flat=True).distinct()
    )


def finished_in(usage_key: str, kind: str, chunk: int) -> Iterator[Work]:
    """Learners' work in a block that is finished or accepted, of one kind, by row. 1 query a chunk."""
    after = 0
    while True:
        rows = _finished().filter(usage_key=usage_key, kind=kind, id__gt=after).select_related("network")
        page = list(rows.order_by("id")[:chunk])
        for row in page:
            yield _work(Place(row.usage_key, row.course_key, row.learner_id), row, row.network)
        if len(page) < chunk:
            return
        after = page[-1].pk


def _finished() -> QuerySet[SubmissionRow]:
    return SubmissionRow.objects.filter(status=str(Status.ACCEPTED), scratch=False)


def lock_handed_in(place: Place) -> bool:
    """Whether work in this block is handed in; locks it, so that no move is under way until the end of the transaction.
    2 queries."""
    _network(place, NetworkRow.objects.select_for_update())
    rounds = RoundRow.objects.filter(submission__in=_submissions(place), withdrawn=False)
    return rounds.exists()


def forget(place: Place) -> bool:
    """Deletes the work in one block with its rounds and reviews; the network stays, since other blocks use it. False
    where there is no work."""
    work = lock(place, "")
    if not work.row:
        return False
    SubmissionRow.objects.filter(pk=work.row).delete()
    if work.network_row:
        references = {name: ids for name, ids in work.references.items() if name != work.public_id}
        _keep_network(work, replace(work, references=references), None)
    return True


def _submissions(place: Place) -> QuerySet[SubmissionRow]:
    return SubmissionRow.objects.filter(usage_key=place.usage_key, learner_id=place.learner_id, scratch=place.scratch)


def _whose(place: Place) -> dict[str, Any]:
    return {"course_key": place.course_key, "learner_id": place.learner_id, "scratch": place.scratch}


def _network(place: Place, rows: QuerySet[NetworkRow]) -> NetworkRow | None:
    """Without `first()`: a lock on a unique key needs no order and no limit."""
    return next(iter(rows.filter(**_whose(place))), None)


def _of_network(work: Work, network: NetworkRow | None) -> Work:
    if network is None:
        return work
    return replace(
        work,
        network_row=network.pk,
        network=Document.from_json(network.document, network.revision),
        references=network.references,
    )


def _work(place: Place, row: SubmissionRow, network: NetworkRow | None) -> Work:
    work = Work(
        place=place,
        kind=row.kind,
        row=row.pk,
        adrift=network is None or row.network_id != network.pk,
        public_id=row.public_id,
        state=state_of(row),
        answers=Document.from_json(row.draft, row.revision),
        content_hash=row.content_version_id,
        **{name: getattr(row, name) for name in LIST_COLUMNS},
        begun_at=row.created_at,
        last_saved_at=row.last_saved_at,
        seen_at=row.decision_seen_at,
        overridden=_overridden(row),
        mark=_mark(row),
    )
    return _of_network(work, network)


def _mark(row: SubmissionRow) -> tuple[float, float] | None:
    over = row.overridden_at is not None
    earned, most = (row.mark_earned, row.mark_possible) if over else (row.grade_earned, row.grade_possible)
    return None if earned is None or most is None else (earned, most)


def _overridden(row: SubmissionRow) -> Override | None:
    earned, possible, at = row.grade_earned, row.grade_possible, row.overridden_at
    if earned is None or possible is None or at is None:
        return None
    return Override(earned, possible, row.grade_weight, at)


def state_of(row: SubmissionRow) -> Submission:
    """The state of a submission, from its columns."""
    return Submission(
        status=Status(row.status),
        round=row.round_count,
        before=Status(row.status_before),
        submitted_at=row.submitted_at,
        claimed_by=row.claimed_by_id,
        claimed_until=row.claimed_until,
        decided_by=row.decided_by_id,
        decided_at=row.decided_at,
        seen=row.decision_seen_at is not None,
    )


def state_columns(state: Submission) -> dict[str, Any]:
    """The columns of a submission's state; when the decision was seen is not among them (`mark_seen`)."""
    return {
        "status": str(state.status),
        "round_count": state.round,
        "status_before": str(state.before),
        "submitted_at": state.submitted_at,
        "claimed_by_id": state.claimed_by,
        "claimed_until": state.claimed_until,
        "decided_by_id": state.decided_by,
        "decided_at": state.decided_at,
    }


def _columns(work: Work) -> dict[str, Any]:
    list_columns = {name: getattr(work, name) for name in LIST_COLUMNS}
    return {
        **state_columns(work.state),
        **list_columns,
        **{name: list_columns[name][:length] for name, length in LENGTHS.items()},
        "draft": work.answers.to_json(),
        "revision": work.answers.revision,
        "content_version_id": work.content_hash,
        "last_saved_at": work.last_saved_at,
        "decision_seen_at": work.seen_at,
    }


def _keep_network(before: Work, after: Work, now: datetime | None) -> Work:
    """`now` is None where the writer is not the owner."""
    columns: dict[str, Any] = {
        "document": after.network.to_json(),
        "revision": after.network.revision,
        "references": after.references,
    }
    if now is not None:
        columns["changed_at"] = now
    if not after.network_row:
        place = after.place
        row = NetworkRow.objects.create(
            learner_id=place.learner_id, course_key=place.course_key, scratch=place.scratch, **columns
        )
        return replace(after, network_row=row.pk)
    if after.network != before.network or after.references != before.references:
        NetworkRow.objects.filter(pk=after.network_row).update(**columns, writes=F("writes") + 1)
    return after
