"""Writes a compiled catalogue for a test, with nothing but the standard library."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path


def compiled(words: Mapping[str, str]) -> bytes:
    """GNU's .mo: a head, the sorted messages' and translations' lengths and places, then both as text."""
    messages = {"": "Content-Type: text/plain; charset=utf-8\n", **words}
    pairs = [(message.encode(), messages[message].encode()) for message in sorted(messages)]
    start = 28 + 16 * len(pairs)
    tables, text = [b"", b""], b""
    for side in (0, 1):
        for pair in pairs:
            tables[side] += struct.pack("<2I", len(pair[side]), start + len(text))
            text += pair[side] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + tables[0] + tables[1] + text


def put(folder: Path, locale: str, words: Mapping[str, str]) -> None:
    """`<locale>/LC_MESSAGES/django.mo`, as Django and atlas lay it out."""
    path = folder / locale / "LC_MESSAGES" / "django.mo"
    path.parent.mkdir(parents=True)
    path.write_bytes(compiled(words))
