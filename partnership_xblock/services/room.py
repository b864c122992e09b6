"""How much room a teacher's work has left: growth beyond it is refused, and what is nearly full is told well before."""

from __future__ import annotations

from itertools import chain
from typing import Final

from partnership_xblock.domain.document import Document
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.room import NEARLY, crowded, fullest
from partnership_xblock.repositories.work import Work
from partnership_xblock.wording import say
from partnership_xblock.wording.save import NEARLY as WORDS

from .canonical import SIZE_LIMIT

SIZE_NEARLY: Final = 0.9
VERSIONS_LIMIT: Final = 2 * 1024 * 1024
"""Characters of earlier texts that are kept for one work, until it is handed in."""


def require_room(before: Document, after: Document) -> None:
    """Raises Refused `invalid` with a problem at each item that is one too many; what was larger before may stay."""
    if after is not before and (problems := crowded(before.present(), after.present())):
        raise Refused("invalid", problems=problems)


def nearly_full(work: Work, *, size: int, versions: int, language: str) -> str:
    """A sentence on what has the least room left, with its numbers; empty while there is room enough."""
    present = chain(work.answers.present(), work.network.present())
    told: list[tuple[float, str, dict[str, int]]] = []
    if found := fullest(present):
        room, n = found
        told.append((n / room.most, room.sort, {"n": n, "max": room.most}))
    for part, kind, least in (
        (size / SIZE_LIMIT, "size", SIZE_NEARLY),
        (versions / VERSIONS_LIMIT, "versions", NEARLY),
    ):
        if part >= least:
            told.append((part, kind, {"percent": round(100 * part)}))
    if not told:
        return ""
    _part, kind, params = max(told, key=lambda one: one[0])
    return say(WORDS[f"nearly.{kind}"], language).format(**params)
