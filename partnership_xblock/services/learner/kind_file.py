"""Makes a file that a kind declares (`Activity.files`) of a person's own saved work."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from partnership_xblock.activities import activity
from partnership_xblock.activities.files import Material, file_of
from partnership_xblock.domain.errors import Refused
from partnership_xblock.repositories.work import find
from partnership_xblock.services.records.sheets import as_joined, content_of, sheet_of
from partnership_xblock.services.records.tokens import person_token

from .visit import Visit
from .writable import require_same_kind

MOST: Final = 2**20
"""Bytes. A document that fits its own limits makes a file far below."""


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file ready to be saved by a browser."""

    name: str
    content_type: str
    data: bytes


def kind_file(visit: Visit, id_: str) -> MadeFile:
    """The file of that id. 1 query, 2 before the first save.

    Raises Refused: where no work is possible (staff who look at a learner's work make no file of it), not_found,
    kind_changed, too_large.
    """
    place = visit.writer()
    kind = activity(visit.block.kind)
    file = file_of(kind.files, id_)
    if file is None:
        raise Refused("not_found")
    work = as_joined(find(place, kind.kind))
    require_same_kind(visit, work)
    sheet = sheet_of(
        visit.block,
        content_of(visit.block),
        answers=work.answers.present(),
        network=work.network.present(),
        now=visit.now,
    )
    data = file.make(
        Material(
            sheet=sheet,
            revisions={key: _since(work.begun_at) + item.revision for key, item in work.answers.items.items()},
            uid=uid_for(person_token(place.learner_id, place.course_key)),
            language=visit.language,
            now=visit.now,
        )
    )
    if len(data) > MOST:
        raise Refused("too_large", params={"size": len(data), "limit": MOST})
    return MadeFile(file.name, file.content_type, data)


def _since(begun: datetime | None) -> int:
    """Minutes from 2020 until the work was begun. A calendar takes a lower number of a thing for an older state: work
    that carries things over from an earlier wave must count on. Nobody saves every minute from one wave to the next."""
    return 0 if begun is None else int((begun - datetime(2020, 1, 1, tzinfo=UTC)).total_seconds() // 60)


def uid_for(person: str) -> Callable[[str], str]:
    """Names of things in this person's files. Without the person two teachers' calendars could hold different things
    under one name: references of offers come from a block's key."""

    def uid(thing: str) -> str:
        return f"{hashlib.sha256(f'{person} {thing}'.encode()).hexdigest()[:32]}@partnership"

    return uid
