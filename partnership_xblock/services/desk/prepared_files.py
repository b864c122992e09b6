"""Makes a long export in the worker as a compressed file in parts; lists and serves it to its trainer."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.prepared import Prepared
from partnership_xblock.exports.zip import zipped
from partnership_xblock.host import current_host
from partnership_xblock.repositories import counting, prepared
from partnership_xblock.repositories.prepared import FileEntry, Job
from partnership_xblock.services.wire.desk import QueueFilter
from partnership_xblock.services.wire.paths import files_path
from partnership_xblock.wording import say
from partnership_xblock.wording.mail import WORDS

from .export_rows import lines
from .reader import Reader, reader
from .roster import list_query

log = logging.getLogger(__name__)


def make_file(*, public_id: str) -> None:
    """Makes the file, and mails its person that it is ready. Called twice, it is made once.

    The permission is checked again: a role can be lost while a file waits. After any error the person reads that it
    failed; logs name the file only. 2 queries a part, and those of the list.
    """
    job = prepared.start(public_id, current_host().now())
    if job is None:
        return
    try:
        success = _make(job)
    except Refused:
        prepared.fail(job.row, current_host().now())
    except Exception as error:
        prepared.fail(job.row, current_host().now())
        log.error("export failed: %s %s", public_id, type(error).__name__)  # noqa: TRY400 -- a message may quote work
        raise
    else:
        if success:
            _tell(job)


def file_name(public_id: str, suffix: str) -> str:
    """The name of the archive and of the file inside."""
    return f"partnership-{public_id[:8]}.{suffix}"


@dataclass
class _LineCounter:
    """Passes lines on and counts the submissions among them, for the progress that is shown."""

    done: int = 0
    last: str = ""

    def of(self, rows: Iterator[list[str]]) -> Iterator[list[str]]:
        yield next(rows)
        for row in rows:
            if row[0] != self.last:
                self.done += 1
                self.last = row[0]
            yield row


def _make(job: Job) -> bool:
    host = current_host()
    course_key = CourseKey.from_string(job.course_key)
    request = QueueFilter.model_validate(job.filters)
    person = reader(user_id=job.actor_id, course_key=course_key, language=job.language)
    prepared.begin(job.row, counting.how_many(list_query(person, request)), host.now())
    counter = _LineCounter()
    rows = counter.of(lines(person, request, identified=job.identified, record=job.record))
    size, number = 0, 0
    for number, part in enumerate(zipped(file_name(job.public_id, "csv"), rows, person.now), start=1):
        size += len(part)
        if not prepared.keep_part(job.row, number, part, counter.done, host.now()):
            return False
    return prepared.finish(job.row, done=counter.done, size=size, now=host.now())


def _tell(job: Job) -> None:
    host = current_host()
    course_key = CourseKey.from_string(job.course_key)
    body = say(WORDS["mail.file.body"], job.language).format(
        course=host.course_title(course_key), url=host.page_url(files_path(job.course_key))
    )
    host.send_mail(job.actor_id, say(WORDS["mail.file.subject"], job.language), body)


SHOWN: Final = 10


@dataclass(frozen=True, slots=True)
class FileDownload:
    """A file to download: its name, its size in bytes, and the bytes, read as they leave."""

    name: str
    size: int
    parts: Iterator[bytes]


def prepared_files(*, reader: Reader) -> list[FileEntry]:
    """The person's newest files of this course. 2 queries, 5 where a file has expired."""
    prepared.clear(reader.now)
    return prepared.files_of(reader.user_id, str(reader.course_key), reader.now, SHOWN)


def fetch_file(*, reader: Reader, public_id: str) -> FileDownload:
    """One of the person's files. 1 query, and 1 for each part as it leaves.

    Raises Refused `not_found` (another person's file too), `file_gone` after it has expired, `file_not_ready` before it
    is made.
    """
    file = prepared.find(reader.user_id, str(reader.course_key), public_id, reader.now)
    if file is None:
        raise Refused("not_found")
    if file.state is Prepared.EXPIRED:
        raise Refused("file_gone")
    if file.state is not Prepared.READY:
        raise Refused("file_not_ready")
    return FileDownload(name=file_name(public_id, "zip"), size=file.size, parts=prepared.parts(file.row))


def clear_files() -> int:
    """Deletes the bytes of all expired files; returns the number of files."""
    return prepared.clear(current_host().now())
