"""Deletes people's rows: those of one person, or those of a course after its retention time.

A person's work in a course is one unit: the network and the submissions, found by person and course. A row that an
earlier release left without the other is found in the same way. Networks are locked before submissions, as everywhere
(decision 0031). Counts are by the table's model, without zeros.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from django.db.models import Exists, OuterRef, Q, QuerySet

from partnership_xblock.domain.document import Document
from partnership_xblock.domain.submission import Status
from partnership_xblock.models import (
    DailyMail,
    DraftVersion,
    ExportRecord,
    Mail,
    MailChoice,
    Network,
    PartnerRecord,
    PreparedFile,
    PreparedPart,
    Review,
    Round,
    SearchLine,
    SharedWork,
    StateEvent,
    Submission,
    TieRecord,
)

Counts = Mapping[str, int]

_TOUCHED: Final = ("created_at", "last_saved_at", "submitted_at", "decided_at", "claimed_until")
"""Times of a submission: while one of them is recent, the work is in use."""
_UNSENT: Final = ("draft", "taken_back")
"""A review that its teacher has not received."""


def stale(course_key: str, cutoff: datetime, after: int, limit: int) -> list[tuple[int, int]]:
    """People of a course who have not worked in it since, as the row of the network and the person's id, by row. 1
    query."""
    rows = _stale_networks(course_key, cutoff).filter(id__gt=after).order_by("id")
    return list(rows.values_list("id", "learner_id")[:limit])


def stale_adrift(course_key: str, cutoff: datetime, after: int, limit: int) -> list[tuple[int, int]]:
    """As `stale`, of people with submissions and no network, by the row of a submission. 1 query."""
    rows = _stale_submissions(course_key, cutoff).filter(~Exists(_same(Network)), id__gt=after).order_by("id")
    return list(rows.values_list("id", "learner_id")[:limit])


def count_stale(course_key: str, cutoff: datetime) -> tuple[int, int, Counts]:
    """What a purge would delete now: people, submissions among it that still wait for an answer, rows by table. 15
    queries."""
    networks, submissions = _stale_networks(course_key, cutoff), _stale_submissions(course_key, cutoff)
    waiting = submissions.filter(status__in=_WAITING, scratch=False).count()
    people = networks.order_by().values("learner_id").union(submissions.order_by().values("learner_id")).count()
    others = {rows.model.__name__: rows.count() for rows in _of_course(course_key, cutoff)}
    return people, waiting, _present({**_count(networks, submissions), **others})


def count_learner(learner_id: int) -> Counts:
    """What deleting a person's own work would delete. 11 queries."""
    hers = Q(learner_id=learner_id)
    return _present(_count(Network.objects.filter(hers), Submission.objects.filter(hers)))


def delete_learner(learner_id: int) -> tuple[Counts, set[str]]:
    """Deletes a person's own work in all courses; also returns those courses. A bounded number of queries."""
    whole, made = _hold(Q(learner_id=learner_id))
    return _delete(whole, made), {whose.course_key for whose in whole}


def delete_stale(course_key: str, learner_ids: Collection[int], cutoff: datetime) -> Counts:
    """Deletes the work of people in a course that is still as old once it is locked. A bounded number of queries for a
    bounded number of people."""
    whole, made = _hold(Q(course_key=course_key, learner_id__in=learner_ids))
    old = {whose: work for whose, work in whole.items() if not _touched(work.moments, cutoff)}
    return _delete(old, made)


def delete_exports(course_key: str, until: datetime) -> Counts:
    """Deletes export records, reminders and mail choices of a course, which are stored as long as its other data. 3
    queries."""
    deleted: Counter[str] = Counter()
    for rows in _of_course(course_key, until):
        deleted.update(rows.delete()[1])
    return _named(deleted)


def _of_course(course_key: str, until: datetime) -> tuple[QuerySet[Any], ...]:
    return (
        ExportRecord.objects.filter(course_key=course_key, at__lte=until),
        DailyMail.objects.filter(course_key=course_key, asked_at__lte=until),
        MailChoice.objects.filter(course_key=course_key, changed_at__lte=until),
    )


def count_traces(user_id: int) -> tuple[Counts, Counts]:
    """What `delete_traces` would delete and change. 8 queries."""
    reviews = Review.objects.filter(reviewer_id=user_id)
    unsent = reviews.filter(state__in=_UNSENT).count()
    changed = {
        "Submission": Submission.objects.filter(Q(claimed_by_id=user_id) | Q(decided_by_id=user_id)).count(),
        "Review": reviews.exclude(state__in=_UNSENT).count(),
        "StateEvent": StateEvent.objects.filter(actor_id=user_id).count(),
        "ExportRecord": ExportRecord.objects.filter(actor_id=user_id).count(),
    }
    files = PreparedFile.objects.filter(record__actor_id=user_id).count()
    mails = {table.__name__: table.objects.filter(person_id=user_id).count() for table in _MAILS}
    return _present({"Review": unsent, "PreparedFile": files, **mails}), _present(changed)


def delete_traces(user_id: int) -> tuple[Counts, Counts]:
    """Removes a person from other people's work; returns rows deleted and rows that only lost the person. 14
    queries, 1 more for each unsent review with a score sheet, which stays.

    Claimed work goes back to the queue. Unsent reviews are deleted, sent ones stay with the teacher. Submissions first,
    reviews after: the order in which a decision locks them. Files prepared for the person are deleted; the record of
    their exports stays, without the person.
    """
    reading = Submission.objects.filter(claimed_by_id=user_id, status=str(Status.IN_REVIEW))
    given_back = reading.update(status=str(Status.SUBMITTED), claimed_by=None, claimed_until=None)
    left = Submission.objects.filter(claimed_by_id=user_id).update(claimed_by=None, claimed_until=None)
    decided = Submission.objects.filter(decided_by_id=user_id).update(decided_by=None)
    _total, deleted = Review.objects.filter(reviewer_id=user_id, state__in=_UNSENT).only("pk").delete()
    for row in Review.objects.filter(reviewer_id=user_id, state="scored").select_for_update():
        from partnership_xblock.domain.gate import only_sheets  # noqa: PLC0415 -- few kinds need it

        # The sheets were sent; what else the review says was not.
        document = only_sheets(Document.from_json(row.document, row.revision))
        Review.objects.filter(pk=row.pk).update(document=document.to_json())
    PreparedPart.objects.filter(file__record__actor_id=user_id).delete()
    _total, files = PreparedFile.objects.filter(record__actor_id=user_id).delete()
    mails: Counter[str] = Counter()
    for table in _MAILS:
        mails.update(table.objects.filter(person_id=user_id).delete()[1])
    changed = {
        "Submission": given_back + left + decided,
        "Review": Review.objects.filter(reviewer_id=user_id).update(reviewer=None),
        "StateEvent": StateEvent.objects.filter(actor_id=user_id).update(actor=None),
        "ExportRecord": ExportRecord.objects.filter(actor_id=user_id).update(actor=None),
    }
    return _named({**deleted, **files, **mails}), _present(changed)


_MAILS: Final = (DailyMail, MailChoice)
"""A person's own rows outside of any work."""
_WAITING: Final = (str(Status.SUBMITTED), str(Status.IN_REVIEW))


@dataclass(frozen=True, slots=True)
class _PersonInCourse:
    learner_id: int
    course_key: str
    scratch: bool


@dataclass(slots=True)
class _LockedWork:
    """One person's locked work in one course. `moments`: when any of it was touched."""

    network: int
    submissions: list[int] = field(default_factory=list)
    moments: list[datetime | None] = field(default_factory=list)


_PERSON_COLUMNS: Final = ("learner_id", "course_key", "scratch")


def _hold(rows: Q) -> tuple[dict[_PersonInCourse, _LockedWork], list[int]]:
    """Locks all of the given work; also returns the networks that were made to lock work without one, for as long as
    this takes. At most 4 queries.

    Every writer locks the network first, so nothing is added to locked work. Work that is begun meanwhile has a network
    that is not locked: it came later, and is left alone.
    """
    whole: dict[_PersonInCourse, _LockedWork] = {}
    networks = Network.objects.select_for_update().filter(rows).order_by("id")
    for row, changed_at, *whose in networks.values_list("id", "changed_at", *_PERSON_COLUMNS):
        whole[_PersonInCourse(*whose)] = _LockedWork(row, moments=[changed_at])
    made = []
    adrift = (
        Submission.objects.filter(~Exists(_same(Network)), rows).order_by().values_list(*_PERSON_COLUMNS).distinct()
    )
    for learner_id, course_key, scratch in adrift:
        network = Network.objects.create(learner_id=learner_id, course_key=course_key, scratch=scratch)
        whole[_PersonInCourse(learner_id, course_key, scratch)] = _LockedWork(network.pk)
        made.append(network.pk)
    submissions = Submission.objects.select_for_update().filter(rows).order_by("id")
    for row, *columns in submissions.values_list("id", *_PERSON_COLUMNS, *_TOUCHED):
        if work := whole.get(_PersonInCourse(*columns[: len(_PERSON_COLUMNS)])):
            work.submissions.append(row)
            work.moments += columns[len(_PERSON_COLUMNS) :]
    return whole, made


def _delete(whole: Mapping[_PersonInCourse, _LockedWork], made: Collection[int]) -> Counts:
    submissions = [row for work in whole.values() for row in work.submissions]
    _total, deleted = Submission.objects.filter(pk__in=submissions).only("pk").delete()
    networks = [work.network for work in whole.values() if work.network not in made]
    _total, more = Network.objects.filter(pk__in=networks).only("pk").delete()
    Network.objects.filter(pk__in=made).only("pk").delete()
    return _named(Counter(deleted) + Counter(more))


def _same(table: type[Network | Submission]) -> QuerySet[Any]:
    """Rows of the same person and course as the outer query's, staff trials apart."""
    return table.objects.filter(**{column: OuterRef(column) for column in _PERSON_COLUMNS})


def _young(cutoff: datetime) -> QuerySet[Submission]:
    young = Q()
    for column in _TOUCHED:
        young |= Q(**{f"{column}__gt": cutoff})
    rows: QuerySet[Submission] = _same(Submission).filter(young)
    return rows


def _stale_networks(course_key: str, cutoff: datetime) -> QuerySet[Network]:
    rows = Network.objects.filter(Q(changed_at=None) | Q(changed_at__lte=cutoff), course_key=course_key)
    return rows.filter(~Exists(_young(cutoff)))


def _stale_submissions(course_key: str, cutoff: datetime) -> QuerySet[Submission]:
    changed = _same(Network).filter(changed_at__gt=cutoff)
    return Submission.objects.filter(~Exists(_young(cutoff)), ~Exists(changed), course_key=course_key)


def _touched(moments: Iterable[datetime | None], since: datetime) -> bool:
    return any(moment is not None and moment > since for moment in moments)


def _count(networks: QuerySet[Network], submissions: QuerySet[Submission]) -> dict[str, int]:
    """Rows by table of this work. 11 queries."""
    return {
        "Network": networks.count(),
        "Submission": submissions.count(),
        "DraftVersion": DraftVersion.objects.filter(submission__in=submissions).count(),
        "Round": Round.objects.filter(submission__in=submissions).count(),
        "Review": Review.objects.filter(round__submission__in=submissions).count(),
        "PartnerRecord": PartnerRecord.objects.filter(round__submission__in=submissions).count(),
        "TieRecord": TieRecord.objects.filter(round__submission__in=submissions).count(),
        "StateEvent": StateEvent.objects.filter(submission__in=submissions).count(),
        "Mail": Mail.objects.filter(submission__in=submissions).count(),
        "SearchLine": SearchLine.objects.filter(submission__in=submissions).count(),
        "SharedWork": SharedWork.objects.filter(submission__in=submissions).count(),
    }


def _named(deleted: Mapping[str, int]) -> Counts:
    """Django counts by `app.Model`."""
    return _present(Counter({label.rpartition(".")[2]: number for label, number in deleted.items()}))


def _present(counts: Mapping[str, int]) -> Counts:
    return {name: number for name, number in counts.items() if number}
