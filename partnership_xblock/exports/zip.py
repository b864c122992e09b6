"""The one place for a compressed file that is made piece by piece: nothing of it is ever whole in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from io import RawIOBase
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from partnership_xblock.exports.pieces import pieces

PART: Final = 1 << 20
"""Bytes of a part: a row of its own in the database, where a packet is 4 MiB at the least."""


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
    """An archive of one text file, in parts of `PART` bytes and a last one of what is left."""
    pipe = _Pipe()
    entry = ZipInfo(name, date_time=at.timetuple()[:6])
    entry.compress_type = ZIP_DEFLATED
    with ZipFile(pipe, "w") as archive, archive.open(entry, "w", force_zip64=True) as file:
        for text in pieces(lines):
            file.write(text.encode())
            while len(pipe.waiting) >= PART:
                yield pipe.take(PART)
    while pipe.waiting:
        yield pipe.take(PART)
