"""Files that a kind makes of a teacher's work for the teacher to keep: a calendar for the phone, a draft on paper.

They come by the block's one handler `file` (decision 0075): a kind adds no handler of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic

from partnership_xblock.activities.sheet import C, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Material(Generic[C]):
    """What a file is made of."""

    sheet: Sheet[C]
    """The work as it is saved."""
    revisions: Mapping[str, int]
    """A number for each item of the answers, by its key, which grows with every change of it, and is higher in
    a later wave."""
    uid: Callable[[str], str]
    """A name for a thing in files: the same in every file of this person that has the thing, and nobody's name. Asked
    with the id of the thing, or with the reference of the offer it was taken from: what two activities hold is one
    thing in a calendar."""
    language: str
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KindFile(Generic[C]):
    """One file. Address and name contain nothing about a person."""

    id: str
    """Stands in the address: `calendar`."""
    name: str
    """Under which it is saved, in ASCII: `calendar.ics`."""
    content_type: str
    make: Callable[[Material[C]], bytes]


def file_of(files: tuple[KindFile[Any], ...], id_: str) -> KindFile[Any] | None:
    """None where a kind has no such file."""
    return next((one for one in files if one.id == id_), None)
