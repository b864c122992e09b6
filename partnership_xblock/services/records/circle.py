"""Shows teachers of a course what colleagues have shared.

Who reads is checked at each request: enrolled now, or a trainer of the course, and as themselves. The teacher who
shared something reads and withdraws it also after leaving the course, which closes its block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.people import Person, Verb, may, require
from partnership_xblock.host import current_host
from partnership_xblock.repositories import shared as repository
from partnership_xblock.repositories.shared import Listed, Shared

from .unshare import unshare

HIGHEST = 2**31
"""No number of a record is as high: what is asked for beyond is nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record, whether it is the reader's own, and whether the reader may see the others of the course."""

    shared: Shared
    own: bool
    others: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """One page of what is shared in a course, the newest number first. `older`: below which number it goes on; None at
    the end."""

    records: Sequence[Listed]
    older: int | None


def circle(*, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, below: int | None) -> Circle:
    """1 query of our own. Raises Refused: login_required, masquerade, not_enrolled."""
    require(_person(user_id, request, course_key), Verb.CIRCLE)
    found = repository.listed(str(course_key), min(below, HIGHEST) if below is not None else None)
    records = found[: repository.PAGE]
    return Circle(records=records, older=records[-1].number if len(found) > len(records) else None)


def shared_record(*, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, number: int) -> Record:
    """1 query of our own. Raises Refused as `circle`; share_withdrawn, not_found."""
    person = _person(user_id, request, course_key)
    found = _numbered(person, course_key, number, Verb.CIRCLE)
    if found.shared.withdrawn_at is not None:
        raise Refused("share_withdrawn")
    return Record(shared=found.shared, own=found.place.learner_id == user_id, others=may(person, Verb.CIRCLE))


def unshare_record(*, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, number: int) -> None:
    """Withdraws a record at its own page; what is withdrawn stays so. 6 queries of our own. Raises Refused:
    login_required, masquerade, other_person, not_found, busy."""
    found = _numbered(_person(user_id, request, course_key), course_key, number, Verb.UNSHARE)
    unshare(found.place, found.kind, current_host().now())


def _numbered(person: Person, course_key: CourseKey, number: int, verb: Verb) -> repository.Numbered:
    """Whose it is decides; who may see nothing of a course is not told which numbers are there."""
    found = None
    if person.id is not None and number < HIGHEST:
        found = repository.numbered(str(course_key), number)
    require(person, verb, found.place.learner_id if found is not None else None)
    if found is None:
        raise Refused("not_found")
    return found


def _person(user_id: int | None, request: HttpRequest | None, course_key: CourseKey) -> Person:
    host = current_host()
    standing = host.standing(user_id, course_key) if user_id is not None else None
    looking = host.masquerade(request, course_key, None) if user_id is not None else None
    return Person(
        id=user_id,
        enrolled=standing is not None and standing.enrolled,
        trainer=standing is not None and standing.trainer,
        masquerade=looking is not None,
    )
