"""Stores files that are prepared for a person, part by part, and deletes them again."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db import transaction
from django.db.models import Q, QuerySet

from partnership_xblock.domain.prepared import AVAILABLE, PATIENCE, SIGN_OF_LIFE, Prepared, current_state
from partnership_xblock.models import PreparedFile, PreparedPart

_OVER: Final[dict[str, Any]] = {"asked": {}, "slot": None}
"""Once a file is made, or cannot be, the search text is deleted, and the person may request another file."""
_UNDER_WAY: Final = (str(Prepared.QUEUED), str(Prepared.RUNNING))


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A file to be made: for whom, of which list. `record` is the row of its export record."""

    row: int
    public_id: str
    record: int
    actor_id: int
    course_key: str
    filters: Mapping[str, Any]
    identified: bool
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEntry:
    """A file as its person sees it. `state` is its state at the requested moment."""

    row: int
    public_id: str
    state: Prepared
    asked_at: datetime
    identified: bool
    total: int
    done: int
    size: int
    expires_at: datetime | None


def ask(*, record: int, actor: int, course_key: str, filters: Mapping[str, Any], language: str, now: datetime) -> str:
    """Requests a file; returns its public id. 1 query. Raises IntegrityError where one is under way for this person."""
    slot = hashlib.sha256(f"{actor} {course_key}".encode()).hexdigest()
    row = PreparedFile.objects.create(record_id=record, slot=slot, asked=dict(filters), language=language, alive_at=now)
    return row.public_id


def under_way(actor: int, course_key: str, now: datetime) -> bool:
    """Whether a file is being made for this person in this course. 1 query."""
    rows = PreparedFile.objects.filter(
        record__actor_id=actor, record__course_key=course_key, state__in=_UNDER_WAY
    ).values_list("state", "alive_at")
    return any(current_state(Prepared(state), alive_at, None, now).under_way for state, alive_at in rows)


def start(public_id: str, now: datetime) -> Job | None:
    """Claims the file to make it; None where another worker has, or where the file or its person is gone. 2 queries."""
    waiting = PreparedFile.objects.filter(public_id=public_id, state=str(Prepared.QUEUED))
    if not waiting.update(state=str(Prepared.RUNNING), alive_at=now):
        return None
    row = PreparedFile.objects.select_related("record").get(public_id=public_id)
    if row.record.actor_id is None:
        return None
    return Job(
        row=row.pk,
        public_id=row.public_id,
        record=row.record_id,
        actor_id=row.record.actor_id,
        course_key=row.record.course_key,
        filters=row.asked,
        identified=row.record.identified,
        language=row.language,
    )


def begin(row: int, total: int, now: datetime) -> None:
    """Stores the number of submissions to write. 1 query."""
    PreparedFile.objects.filter(pk=row).update(total=total, alive_at=now)


def keep_part(row: int, number: int, content: bytes, done: int, now: datetime) -> bool:
    """Writes one part; False where the file was deleted meanwhile, by a purge for example. 2 queries."""
    with transaction.atomic():
        running = PreparedFile.objects.filter(pk=row, state=str(Prepared.RUNNING))
        if not running.update(done=done, alive_at=now):
            return False
        PreparedPart.objects.create(file_id=row, number=number, content=content)
    return True


def finish(row: int, *, done: int, size: int, now: datetime) -> bool:
    """Marks the file as complete; False where it was deleted. 1 query."""
    running = PreparedFile.objects.filter(pk=row, state=str(Prepared.RUNNING))
    ready = running.update(
        state=str(Prepared.READY), done=done, size=size, alive_at=now, **_OVER, expires_at=now + AVAILABLE
    )
    return bool(ready)


def fail(row: int, now: datetime) -> None:
    """Marks the file as failed and deletes its parts. 2 queries."""
    PreparedFile.objects.filter(pk=row, state__in=_UNDER_WAY).update(state=str(Prepared.FAILED), alive_at=now, **_OVER)
    PreparedPart.objects.filter(file_id=row).delete()


def fail_to_hand_over(public_id: str, now: datetime) -> None:
    """Marks the file as failed because no worker could be reached. 1 query."""
    waiting = PreparedFile.objects.filter(public_id=public_id, state=str(Prepared.QUEUED))
    waiting.update(state=str(Prepared.FAILED), alive_at=now, **_OVER)


def files_of(actor: int, course_key: str, now: datetime, limit: int) -> list[FileEntry]:
    """A person's files of one course, newest first. 1 query."""
    rows = _of(actor, course_key).order_by("-id")[:limit]
    return [_waited(row, now) for row in rows]


def find(actor: int, course_key: str, public_id: str, now: datetime) -> FileEntry | None:
    """One of a person's files. 1 query."""
    for row in _of(actor, course_key).filter(public_id=public_id):
        return _waited(row, now)
    return None


def parts(row: int) -> Iterator[bytes]:
    """A file's parts, one query each: never more than one of them in memory."""
    number = 1
    while True:
        content = PreparedPart.objects.filter(file_id=row, number=number).values_list("content", flat=True).first()
        if content is None:
            return
        yield bytes(content)
        number += 1


def clear(now: datetime) -> int:
    """Deletes the bytes of files that have expired, or that no worker continues, of all courses; returns the number of
    files. The files themselves stay, to be listed. At most 4 queries."""
    over = Q(state=str(Prepared.READY), expires_at__lte=now)
    dead = Q(state=str(Prepared.QUEUED), alive_at__lt=now - PATIENCE)
    dead |= Q(state=str(Prepared.RUNNING), alive_at__lt=now - SIGN_OF_LIFE)
    files = list(PreparedFile.objects.filter(over | dead).values_list("pk", "state"))
    if not files:
        return 0
    ended = [pk for pk, state in files if state == Prepared.READY]
    rest = [pk for pk, state in files if state != Prepared.READY]
    PreparedPart.objects.filter(file_id__in=[pk for pk, _state in files]).delete()
    for rows, state in ((ended, Prepared.EXPIRED), (rest, Prepared.FAILED)):
        if rows:
            PreparedFile.objects.filter(pk__in=rows).update(state=str(state), **_OVER)
    return len(files)


def forget(course_keys: Collection[str]) -> None:
    """Deletes all files of these courses after work in them was deleted, since a file may still contain it; a waiting
    person requests a new one. 2 queries."""
    of_courses = PreparedFile.objects.filter(record__course_key__in=course_keys)
    PreparedPart.objects.filter(file__record__course_key__in=course_keys).delete()
    of_courses.filter(state__in=(*_UNDER_WAY, str(Prepared.READY))).update(state=str(Prepared.FAILED), **_OVER)


def _of(actor: int, course_key: str) -> QuerySet[PreparedFile]:
    return PreparedFile.objects.filter(record__actor_id=actor, record__course_key=course_key).select_related("record")


def _waited(row: PreparedFile, now: datetime) -> FileEntry:
    return FileEntry(
        row=row.pk,
        public_id=row.public_id,
        state=current_state(Prepared(row.state), row.alive_at, row.expires_at, now),
        asked_at=row.record.at,
        identified=row.record.identified,
        total=row.total,
        done=row.done,
        size=row.size,
        expires_at=row.expires_at,
    )
