"""The one place for a compressed file that is made piece by piece: nothing of it is ever whole in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from io import RawIOBase
from itertools import count
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from partnership_xblock.exports.pieces import pieces

PART: Final = 1 << 20
"""Bytes of a part: a row of its own in the database, where a packet is 4 MiB at the least."""


LONGEST: Final = 1 << 30
"""Bytes of one file; after them the next begins. Java's stream reader takes no sizes of 64 bits behind a file."""


def _numbered(name: str, number: int) -> str:
    stem, dot, ending = name.rpartition(".")
    return f"{stem}-{number}{dot}{ending}"


class _Pipe(RawIOBase):
    """What was written and not yet taken. It cannot be wound back, so the archive says each size after its content."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.waiting += data
        return len(data)

    def take(self, size: int) -> bytes:
        taken = bytes(self.waiting[:size])
        del self.waiting[:size]
        return taken


def zipped(name: str, lines: Iterable[str], at: datetime) -> Iterator[bytes]:
    """An archive of one text file, of several where it is very long, in parts of `PART` bytes and a last one of what is
    left."""
    pipe = _Pipe()
    texts = pieces(lines)
    text = next(texts, None)
    with ZipFile(pipe, "w") as archive:
        for number in count(1):
            entry = ZipInfo(name if number == 1 else _numbered(name, number), date_time=at.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            written, full = 0, False
            with archive.open(entry, "w") as file:
                while text is not None and not full:
                    written += file.write(text.encode())
                    full = written > LONGEST and text.endswith("\n")
                    text = next(texts, None)
                    while len(pipe.waiting) >= PART:
                        yield pipe.take(PART)
            if text is None:
                break
    while pipe.waiting:
        yield pipe.take(PART)
