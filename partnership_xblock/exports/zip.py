"""Writes a compressed list piece by piece, without ever holding the whole list in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from io import RawIOBase
from itertools import chain, groupby
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from partnership_xblock.exports.csv import csv_lines
from partnership_xblock.exports.pieces import pieces

PART: Final = 1 << 20
"""Bytes of a part: a row of its own in the database, where a packet is 4 MiB at the least."""
MOST_LINES: Final = 1_000_000
"""Rows of one file: a spreadsheet opens 1,048,576."""
MOST_LETTERS: Final = 400_000_000
"""Characters of one file: three bytes each at the most, so that it stays well below 2 GiB."""


class _Pipe(RawIOBase):
    """The bytes written and not yet read. It cannot be wound back, so the archive states each size after its
    content."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.waiting += data
        return len(data)

    def take(self, size: int) -> bytes:
        part = bytes(self.waiting[:size])
        del self.waiting[:size]
        return part


def zipped(name: str, rows: Iterable[list[str]], at: datetime) -> Iterator[bytes]:
    """An archive of `name` (`list.csv`), in parts of `PART` bytes and a shorter last one. The first row is the head. A
    list longer than a spreadsheet can open continues in `list-2.csv`, under the same head.

    No entry comes near 2 GiB, so none needs the format's 64-bit fields: readers that process an archive as it arrives
    (Java's ZipInputStream) refuse those before an entry whose size comes only after it.
    """
    stem, dot, suffix = name.rpartition(".")
    pipe = _Pipe()
    with ZipFile(pipe, "w") as archive:
        for number, lines in enumerate(_files(iter(rows)), start=1):
            entry = ZipInfo(name if number == 1 else f"{stem}-{number}{dot}{suffix}", date_time=at.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            with archive.open(entry, "w") as file:
                for text in pieces(lines):
                    file.write(text.encode())
                    while len(pipe.waiting) >= PART:
                        yield pipe.take(PART)
    while pipe.waiting:
        yield pipe.take(PART)


def _files(rows: Iterator[list[str]]) -> Iterator[Iterator[str]]:
    """The lines of each file; the next file begins when the lines of the one before have been read."""
    head = next(rows, [])
    first = next(rows, None)
    if first is None:
        yield csv_lines([head])
        return
    for _number, file in groupby(chain([first], rows), key=_Filling().file_of):
        yield csv_lines(chain([head], file))


@dataclass
class _Filling:
    """Decides which file a row belongs to."""

    number: int = 1
    lines: int = 0
    letters: int = 0

    def file_of(self, row: list[str]) -> int:
        size = sum(map(len, row))
        if self.lines >= MOST_LINES or self.letters + size > MOST_LETTERS:
            self.number, self.lines, self.letters = self.number + 1, 0, 0
        self.lines += 1
        self.letters += size
        return self.number
