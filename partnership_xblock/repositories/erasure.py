"""The one place where people's rows are deleted: a person's, or those of a course whose time is over.

A person's work in a course hangs on her network: her submissions refer to it, and everything else to them. So it is
found, counted and deleted by networks. Submissions are locked before their network, as everywhere (decision 0005).
Counts are by the table's model, without what is zero.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

from django.db.models import Exists, OuterRef, Q, QuerySet

from partnership_xblock.domain.submission import Status
from partnership_xblock.models import (
    DraftVersion,
    ExportRecord,
    Network,
    PartnerRecord,
    PreparedFile,
    PreparedPart,
    Review,
    Round,
    SearchLine,
    StateEvent,
    Submission,
    TieRecord,
)

Counts = Mapping[str, int]

_TOUCHED: Final = ("created_at", "last_saved_at", "submitted_at", "decided_at", "claimed_until")
"""Times of a submission: while one of them is young, somebody is at work on it."""
_UNSENT: Final = ("draft", "taken_back")
"""A review that its teacher has not got."""


def networks_of(learner_id: int) -> list[tuple[int, str]]:
    """Her networks in all courses, also of trying out, by row and course. 1 query."""
    return list(Network.objects.filter(learner_id=learner_id).order_by("id").values_list("id", "course_key"))


def stale(course_key: str, cutoff: datetime, after: int, limit: int) -> list[int]:
    """Networks of a course that nobody has worked on since, with all their submissions, by row. 1 query."""
    rows = _stale(course_key, cutoff).filter(id__gt=after).order_by("id")
    return list(rows.values_list("id", flat=True)[:limit])


def count_stale(course_key: str, cutoff: datetime) -> tuple[int, int, Counts]:
    """What a purge would delete now: people, submissions among it that still wait for an answer, rows by table.
    12 queries."""
    networks = _stale(course_key, cutoff)
    waiting = Submission.objects.filter(network__in=networks, status__in=_WAITING, scratch=False).count()
    people = networks.order_by().values("learner_id").distinct().count()
    exports = ExportRecord.objects.filter(course_key=course_key, at__lte=cutoff).count()
    return people, waiting, _present({**_count(networks), "ExportRecord": exports})


def count_learner(learner_id: int) -> Counts:
    """What deleting a person's own work would delete. 9 queries."""
    return _present(_count(Network.objects.filter(learner_id=learner_id)))


def delete_networks(ids: Sequence[int], untouched_since: datetime | None = None) -> Counts:
    """Delete networks with everything of theirs. With a moment, only those that are still as old once they are held.

    A bounded number of queries for a bounded number of networks.
    """
    columns = ("network_id", *_TOUCHED)
    held = Submission.objects.select_for_update().filter(network_id__in=ids).order_by("id").values_list(*columns)
    times: dict[int, list[datetime | None]] = {}
    for network, *moments in held:
        times.setdefault(network, []).extend(moments)
    rows = Network.objects.select_for_update().filter(pk__in=ids).order_by("id").values_list("id", "changed_at")
    gone = [
        row
        for row, changed_at in rows
        if untouched_since is None or not _touched([changed_at, *times.get(row, [])], untouched_since)
    ]
    _total, deleted = Network.objects.filter(pk__in=gone).only("pk").delete()
    return _named(deleted)


def delete_exports(course_key: str, until: datetime) -> Counts:
    """That data was taken out is kept as long as the data. 1 query."""
    _total, deleted = ExportRecord.objects.filter(course_key=course_key, at__lte=until).delete()
    return _named(deleted)


def count_traces(user_id: int) -> tuple[Counts, Counts]:
    """What `delete_traces` would delete and change. 6 queries."""
    reviews = Review.objects.filter(reviewer_id=user_id)
    unsent = reviews.filter(state__in=_UNSENT).count()
    changed = {
        "Submission": Submission.objects.filter(Q(claimed_by_id=user_id) | Q(decided_by_id=user_id)).count(),
        "Review": reviews.exclude(state__in=_UNSENT).count(),
        "StateEvent": StateEvent.objects.filter(actor_id=user_id).count(),
        "ExportRecord": ExportRecord.objects.filter(actor_id=user_id).count(),
    }
    files = PreparedFile.objects.filter(record__actor_id=user_id).count()
    return _present({"Review": unsent, "PreparedFile": files}), _present(changed)


def delete_traces(user_id: int) -> tuple[Counts, Counts]:
    """Take a person out of other people's work; gives rows deleted and rows that only lost her. 11 queries.

    Whatever she was reading goes back to the queue. Reviews she had not sent are deleted, those she had sent stay
    with the teacher. Submissions first, reviews after: the order in which a decision takes them. Files that were
    prepared for her go; that she took data out stays written down, without her.
    """
    reading = Submission.objects.filter(claimed_by_id=user_id, status=str(Status.IN_REVIEW))
    given_back = reading.update(status=str(Status.SUBMITTED), claimed_by=None, claimed_until=None)
    left = Submission.objects.filter(claimed_by_id=user_id).update(claimed_by=None, claimed_until=None)
    decided = Submission.objects.filter(decided_by_id=user_id).update(decided_by=None)
    _total, deleted = Review.objects.filter(reviewer_id=user_id, state__in=_UNSENT).only("pk").delete()
    PreparedPart.objects.filter(file__record__actor_id=user_id).delete()
    _total, files = PreparedFile.objects.filter(record__actor_id=user_id).delete()
    changed = {
        "Submission": given_back + left + decided,
        "Review": Review.objects.filter(reviewer_id=user_id).update(reviewer=None),
        "StateEvent": StateEvent.objects.filter(actor_id=user_id).update(actor=None),
        "ExportRecord": ExportRecord.objects.filter(actor_id=user_id).update(actor=None),
    }
    return _named({**deleted, **files}), _present(changed)


_WAITING: Final = (str(Status.SUBMITTED), str(Status.IN_REVIEW))


def _stale(course_key: str, cutoff: datetime) -> QuerySet[Network]:
    young = Q()
    for column in _TOUCHED:
        young |= Q(**{f"{column}__gt": cutoff})
    at_work = Submission.objects.filter(young, network=OuterRef("pk"))
    rows = Network.objects.filter(Q(changed_at=None) | Q(changed_at__lte=cutoff), course_key=course_key)
    return rows.filter(~Exists(at_work))


def _touched(moments: Iterable[datetime | None], since: datetime) -> bool:
    return any(moment is not None and moment > since for moment in moments)


def _count(networks: QuerySet[Network]) -> dict[str, int]:
    """Rows by table of these networks. 9 queries."""
    theirs = Submission.objects.filter(network__in=networks)
    rounds = Round.objects.filter(submission__network__in=networks)
    return {
        "Network": networks.count(),
        "Submission": theirs.count(),
        "DraftVersion": DraftVersion.objects.filter(submission__network__in=networks).count(),
        "Round": rounds.count(),
        "Review": Review.objects.filter(round__submission__network__in=networks).count(),
        "PartnerRecord": PartnerRecord.objects.filter(round__submission__network__in=networks).count(),
        "TieRecord": TieRecord.objects.filter(round__submission__network__in=networks).count(),
        "StateEvent": StateEvent.objects.filter(submission__network__in=networks).count(),
        "SearchLine": SearchLine.objects.filter(submission__network__in=networks).count(),
    }


def _named(deleted: Mapping[str, int]) -> Counts:
    """Django counts by `app.Model`."""
    return _present(Counter({label.rpartition(".")[2]: number for label, number in deleted.items()}))


def _present(counts: Mapping[str, int]) -> Counts:
    return {name: number for name, number in counts.items() if number}
