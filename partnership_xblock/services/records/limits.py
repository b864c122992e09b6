"""Measures documents in their canonical form, and refuses growth beyond their limits.

Stored text is never hashed or measured, because each database writes JSON in its own way. Teachers are told that the
work is nearly full well before growth is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from partnership_xblock.domain.document import Document
from partnership_xblock.domain.errors import Refused
from partnership_xblock.domain.room import NEARLY, crowded, fullest
from partnership_xblock.wording import say
from partnership_xblock.wording.save import NEARLY as WORDS

if TYPE_CHECKING:
    from partnership_xblock.repositories.work import Work  # Its tables: what reads contents does without them.

SIZE_LIMIT: Final = 3 * 512 * 1024
"""Bytes of UTF-8 that a learner's answers in a block and the network may take together: 1.5 MiB, half a million Thai
characters."""


def canonical(value: Mapping[str, Any]) -> bytes:
    """The same bytes for equal values: keys sorted, no spaces, Thai as UTF-8."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def content_hash(kind: str, content: Mapping[str, Any]) -> str:
    """SHA-256 in hex over a kind and its whole content: the key of a content version."""
    return hashlib.sha256(canonical({"kind": kind, "content": content})).hexdigest()


def digest_of(value: Mapping[str, Any]) -> str:
    """SHA-256 in hex over one item's value."""
    return hashlib.sha256(canonical(value)).hexdigest()


def size_of(*documents: Document) -> int:
    """Bytes that documents take, removed items included."""
    return sum(len(canonical(document.to_json())) for document in documents)


SIZE_NEARLY: Final = 0.9
VERSIONS_LIMIT: Final = 2 * 1024 * 1024
"""Characters of earlier texts that are stored for one submission, until it is handed in."""


def require_room(before: Document, after: Document) -> None:
    """Raises Refused `invalid` with a problem at each item beyond a limit; documents that were larger before may
    stay."""
    if after is not before and (problems := crowded(before.present(), after.present())):
        raise Refused("invalid", problems=problems)


def nearly_full(work: Work, *, size: int, versions: int, language: str) -> str:
    """A sentence on the limit with the least room left, with its numbers; empty while there is room enough."""
    present = chain(work.answers.present(), work.network.present())
    limits: list[tuple[float, str, dict[str, int]]] = []
    if fill := fullest(present):
        room, n = fill
        limits.append((n / room.most, room.sort, {"n": n, "max": room.most}))
    for part, kind, least in (
        (size / SIZE_LIMIT, "size", SIZE_NEARLY),
        (versions / VERSIONS_LIMIT, "versions", NEARLY),
    ):
        if part >= least:
            limits.append((part, kind, {"percent": round(100 * part)}))
    if not limits:
        return ""
    _part, kind, params = max(limits, key=lambda one: one[0])
    return say(WORDS[f"nearly.{kind}"], language).format(**params)
