"""A trainer looks at the files that were prepared for her, and fetches one. Nobody else sees or gets them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.prepared import Prepared
from partnership_xblock.host import current_host
from partnership_xblock.repositories import prepared
from partnership_xblock.repositories.prepared import Waited

from .make_file import file_name
from .reader import Reader

SHOWN: Final = 10


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file on its way: its name, how many bytes, and the bytes, read as they leave."""

    name: str
    size: int
    parts: Iterator[bytes]


def prepared_files(*, reader: Reader) -> list[Waited]:
    """Her newest files of this course. 2 queries, 5 where some file's day is over."""
    prepared.clear(reader.now)
    return prepared.files_of(reader.user_id, str(reader.course_key), reader.now, SHOWN)


def fetch_file(*, reader: Reader, public_id: str) -> Fetched:
    """One of her files. 1 query, and 1 for each part as it leaves.

    Raises Refused `not_found` (somebody else's too), `file_gone` after its day, `file_not_ready` before it is made.
    """
    found = prepared.find(reader.user_id, str(reader.course_key), public_id, reader.now)
    if found is None:
        raise Refused("not_found")
    if found.state is Prepared.EXPIRED:
        raise Refused("file_gone")
    if found.state is not Prepared.READY:
        raise Refused("file_not_ready")
    return Fetched(name=file_name(public_id, "zip"), size=found.size, parts=prepared.parts(found.row))


def clear_files() -> int:
    """Delete the bytes of all files whose day is over; gives how many files there were."""
    return prepared.clear(current_host().now())
