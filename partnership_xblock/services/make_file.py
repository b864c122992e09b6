"""The worker's half of a long export: the list becomes a compressed file, in parts, for the person who asked."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.exports.zip import zipped
from partnership_xblock.host import current_host
from partnership_xblock.repositories import counting, prepared
from partnership_xblock.repositories.prepared import Job
from partnership_xblock.wording import say
from partnership_xblock.wording.mail import WORDS

from .desk_shapes import QueueFilter
from .export_rows import lines
from .paths import files_path
from .reader import reader
from .roster import asked_of

log = logging.getLogger(__name__)


def make_file(*, public_id: str) -> None:
    """Make the file, and tell its person by mail that it is there. Told twice, it is made once.

    Whether she may is asked again: a role can be lost while a file waits. Whatever goes wrong, she reads that it
    failed; logs name the file only. 2 queries a part, and those of the list.
    """
    job = prepared.start(public_id, current_host().now())
    if job is None:
        return
    try:
        made = _make(job)
    except Refused:
        prepared.fail(job.row, current_host().now())
    except Exception as error:
        prepared.fail(job.row, current_host().now())
        log.error("export failed: %s %s", public_id, type(error).__name__)  # noqa: TRY400 -- a message may quote work
        raise
    else:
        if made:
            _tell(job)


def file_name(public_id: str, suffix: str) -> str:
    """The same for the archive and what is in it."""
    return f"partnership-{public_id[:8]}.{suffix}"


@dataclass
class _Counted:
    """Passes lines on and counts the submissions among them: the progress that is shown."""

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
    asked = QueueFilter.model_validate(job.asked)
    person = reader(user_id=job.actor_id, course_key=course_key, language=job.language)
    prepared.begin(job.row, counting.how_many(asked_of(person, asked)), host.now())
    counted = _Counted()
    rows = counted.of(lines(person, asked, identified=job.identified, taken=job.record))
    size, number = 0, 0
    for number, part in enumerate(zipped(file_name(job.public_id, "csv"), rows, person.now), start=1):
        size += len(part)
        if not prepared.keep_part(job.row, number, part, counted.done, host.now()):
            return False
    return prepared.finish(job.row, done=counted.done, size=size, now=host.now())


def _tell(job: Job) -> None:
    host = current_host()
    course_key = CourseKey.from_string(job.course_key)
    body = say(WORDS["mail.file.body"], job.language).format(
        course=host.course_title(course_key), url=host.page_url(files_path(job.course_key))
    )
    host.send_mail(job.actor_id, say(WORDS["mail.file.subject"], job.language), body)
