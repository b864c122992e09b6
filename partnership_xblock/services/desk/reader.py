"""Admits trainers to the desk of a course, and refuses everybody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from opaque_keys import InvalidKeyError
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.people import Person, Verb, require
from partnership_xblock.host import current_host
from partnership_xblock.repositories import desk
from partnership_xblock.services.records.tokens import is_person


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A trainer at the desk of one course, for the length of one request. Made by `reader` or `reader_of`."""

    user_id: int
    course_key: CourseKey
    language: str
    now: datetime
    fresh: bool = False
    """The trainer has written something a moment ago and must see it: lists are not read from a replica."""

    def named(self, person: str) -> None:
        """Raises Refused `other_person` where the page was opened for another person than the session's."""
        if not is_person(person, self.user_id, str(self.course_key)):
            raise Refused("other_person")

    def find(self, public_id: str) -> desk.DeskSubmission:
        """A handed-in submission of this course. Raises Refused `not_found`."""
        return self._allowed(desk.find(str(self.course_key), public_id))

    def lock(self, public_id: str) -> desk.DeskSubmission:
        """As `find`, locked until the end of the transaction."""
        return self._allowed(desk.lock(str(self.course_key), public_id))

    def _allowed(self, submission: desk.DeskSubmission | None) -> desk.DeskSubmission:
        if submission is None:
            raise Refused("not_found")
        # A person who became a trainer later does not review their own work.
        if submission.entry.learner_id == self.user_id:
            raise Refused("not_allowed")
        return submission


def course_key_of(text: str) -> CourseKey:
    """A course key from an address. Raises Refused `not_found`."""
    try:
        return CourseKey.from_string(text)
    except InvalidKeyError:
        raise Refused("not_found") from None


def reader(*, user_id: int | None, course_key: CourseKey, language: str, fresh: bool = False) -> Reader:
    """The person at the keyboard as a trainer of this course. Raises Refused for anybody else."""
    host = current_host()
    standing = host.standing(user_id, course_key) if user_id is not None else None
    require(Person(id=user_id, trainer=standing is not None and standing.trainer), Verb.DESK)
    return Reader(user_id=user_id or 0, course_key=course_key, language=language, now=host.now(), fresh=fresh)


def reader_of(*, user_id: int | None, public_id: str, language: str) -> Reader:
    """As `reader`, for the course of a submission. A person who is no trainer there learns nothing of it."""
    if user_id is None:
        raise Refused("login_required")
    course_key = desk.course_of(public_id)
    if course_key is None:
        raise Refused("not_found")
    return reader(user_id=user_id, course_key=CourseKey.from_string(course_key), language=language)
