"""Shows teachers of a course what colleagues have shared.

Who reads is checked at each request: enrolled now, or a trainer of the course, and as themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from opaque_keys.edx.keys import CourseKey

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.people import Person, Verb, require
from partnership_xblock.host import current_host
from partnership_xblock.repositories import shared as repository
from partnership_xblock.repositories.shared import Listed, Shared

HIGHEST = 2**31
"""No number of a record is as high: what is asked for beyond is nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """One page of what is shared in a course, the newest number first. `older`: below which number it goes on; None at
    the end."""

    records: Sequence[Listed]
    older: int | None


def circle(*, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, below: int | None) -> Circle:
    """1 query of our own. Raises Refused: login_required, masquerade, not_enrolled."""
    _require(user_id, request, course_key)
    found = repository.listed(str(course_key), min(below, HIGHEST) if below is not None else None)
    records = found[: repository.PAGE]
    return Circle(records=records, older=records[-1].number if len(found) > len(records) else None)


def shared_record(*, user_id: int | None, request: HttpRequest | None, course_key: CourseKey, number: int) -> Shared:
    """1 query of our own. Raises Refused as `circle`; share_withdrawn, not_found."""
    _require(user_id, request, course_key)
    found = repository.numbered(str(course_key), number) if number < HIGHEST else None
    if found is None:
        raise Refused("not_found")
    if found.withdrawn_at is not None:
        raise Refused("share_withdrawn")
    return found


def _require(user_id: int | None, request: HttpRequest | None, course_key: CourseKey) -> None:
    host = current_host()
    standing = host.standing(user_id, course_key) if user_id is not None else None
    looking = host.masquerade(request, course_key, None) if user_id is not None else None
    person = Person(
        id=user_id,
        enrolled=standing is not None and standing.enrolled,
        trainer=standing is not None and standing.trainer,
        masquerade=looking is not None,
    )
    require(person, Verb.CIRCLE)
