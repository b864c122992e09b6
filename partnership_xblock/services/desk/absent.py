"""Lists enrolled teachers who have not handed in, fifty at a time."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from opaque_keys.edx.keys import CourseKey

from partnership_xblock.activities import installed
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.submission import Status
from partnership_xblock.host import current_host
from partnership_xblock.repositories import absent, daily
from partnership_xblock.services.records.sending import today
from partnership_xblock.services.records.tokens import person_token
from partnership_xblock.services.wire.absent import AbsentPage, AbsentRow, AbsentState
from partnership_xblock.services.wire.times import iso

from .daily_mail import rhythm_of
from .reader import Reader
from .roster import BIGGEST_ROW

PAGE: Final = 50
WINDOW: Final = 500
"""Teachers that are read at once."""
FARTHEST: Final = 10
"""Most windows read for one page; the next page continues after them."""
QUIET: Final = timedelta(days=7)
"""Returned work counts as quiet when its teacher has not written for this long."""
_HANDED_IN: Final = (Status.SUBMITTED, Status.IN_REVIEW, Status.ACCEPTED)


@dataclass(frozen=True, slots=True)
class AbsentTeacher:
    """One teacher who has not handed in. `work` is what a mail may link to: a submission's public id, or empty."""

    person: int
    state: AbsentState
    since: datetime | None
    work: str


def absent_page(*, reader: Reader, kind: str, cursor: str) -> AbsentPage:
    """One page of the list. 5 queries of our own and the host's 3, and 1 of each more for every 500 teachers passed
    over because they have handed in; one page reads at most 5,000."""
    after = place(cursor)
    teachers: list[AbsentTeacher] = []
    further: int | None = after
    for _ in range(FARTHEST):
        some, further = window(reader.course_key, kind, further or 0, reader.now)
        teachers += some
        if len(teachers) > PAGE or further is None:
            break
    if len(teachers) > PAGE:
        teachers, further = teachers[:PAGE], teachers[PAGE - 1].person
    return AbsentPage(
        rows=_rows(reader, teachers),
        next="" if further is None else marked(further),
        rhythm=rhythm_of(reader.user_id, str(reader.course_key)),
    )


def window(course_key: CourseKey, kind: str, after: int, now: datetime) -> tuple[list[AbsentTeacher], int | None]:
    """The teachers among the next 500 who have not handed in, and the cursor after them; None at the end. 2 queries."""
    people = current_host().teachers(course_key, after=after, limit=WINDOW)
    teachers = among(course_key, people, kind, now)
    return teachers, people[-1] if len(people) == WINDOW else None


def among(course_key: CourseKey, people: Sequence[int], kind: str, now: datetime) -> list[AbsentTeacher]:
    """Those of these people who have not handed in. 1 query."""
    standings = absent.standings(str(course_key), people, kind) if people else {}
    each = (_absent(person, standings.get(person, ()), now) for person in people)
    return [one for one in each if one is not None]


def marked(person: int) -> str:
    """The end of a page as an address contains it."""
    return base64.urlsafe_b64encode(str(person).encode()).decode().rstrip("=")


def place(cursor: str) -> int:
    """The place of a cursor. Raises Refused `bad_request` for a cursor that is not ours."""
    try:
        number = int(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))) if cursor else 0
    except (binascii.Error, ValueError):
        raise Refused("bad_request") from None
    if not 0 <= number < BIGGEST_ROW:
        raise Refused("bad_request")
    return number


def _absent(person: int, standings: Collection[absent.SubmissionStatus], now: datetime) -> AbsentTeacher | None:
    """Returned and quiet work counts even where the person has handed in something else."""
    returned = [one for one in standings if one.status is Status.RETURNED]
    for one in returned:
        if one.touched is not None and one.touched <= now - QUIET:
            return AbsentTeacher(person, "returned", one.touched, one.public_id)
    if returned or any(one.status in _HANDED_IN for one in standings):
        return None
    for one in standings:
        return AbsentTeacher(person, "begun", one.touched, one.public_id)
    return AbsentTeacher(person, "never", None, "")


def _rows(reader: Reader, teachers: Sequence[AbsentTeacher]) -> list[AbsentRow]:
    people = [one.person for one in teachers]
    host = current_host()
    names: Mapping[int, str] = host.display_names(people) if people else {}
    groups: Mapping[int, str] = host.groups_of(people, reader.course_key) if people else {}
    in_hand = absent.at_work(str(reader.course_key), people) if people else {}
    reminded = daily.newest("remind", people) if people else {}
    off = daily.switched_off("remind", people) if people else set()
    day = today(reader.now)
    return [
        AbsentRow(
            person=person_token(one.person, str(reader.course_key)),
            teacher=names.get(one.person, ""),
            group=groups.get(one.person, ""),
            state=one.state,
            since=iso(one.since),
            at_work=_labels(in_hand.get(one.person), reader.language),
            seen=iso(in_hand[one.person].seen) if one.person in in_hand else None,
            reminded=reminded[one.person].isoformat() if one.person in reminded else None,
            reminded_today=reminded.get(one.person) == day,
            mail_off=one.person in off,
        )
        for one in teachers
    ]


def _labels(one: absent.UnfinishedWork | None, language: str) -> list[str]:
    kinds = [installed(name) for name in one.kinds] if one is not None else []
    return [kind.label.into(language) for kind in kinds if kind is not None]
