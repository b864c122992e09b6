"""The one place for the canonical form of documents and content: what is hashed, and what is measured against the
limit. Stored text is never used for either, because each database writes JSON in its own way."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Final

from partnership_xblock.domain.document import Document

SIZE_LIMIT: Final = 3 * 512 * 1024
"""Bytes of UTF-8 that one learner's answers in a block and her network may take together: 1.5 MiB, half a million
Thai characters."""


def canonical(value: Mapping[str, Any]) -> bytes:
    """The same bytes for equal values: keys sorted, no spaces, Thai as UTF-8."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def content_hash(kind: str, content: Mapping[str, Any]) -> str:
    """SHA-256 in hex over a kind and its whole content: the name of a content version."""
    return hashlib.sha256(canonical({"kind": kind, "content": content})).hexdigest()


def digest_of(value: Mapping[str, Any]) -> str:
    """SHA-256 in hex over one item's value."""
    return hashlib.sha256(canonical(value)).hexdigest()


def size_of(*documents: Document) -> int:
    """Bytes that documents take, removed items included."""
    return sum(len(canonical(document.to_json())) for document in documents)
