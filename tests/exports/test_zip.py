"""A compressed file in parts."""

from __future__ import annotations

import random
import struct
import zipfile
from datetime import UTC, datetime
from io import BytesIO

from partnership_xblock.exports import zip as zip_
from partnership_xblock.exports.zip import PART, zipped

AT = datetime(2026, 11, 20, 3, 4, 6, tzinfo=UTC)


def test_parts_make_one_archive_of_one_file():
    parts = list(zipped("list.csv", ["\ufeffก", "ข\r\n"], AT))
    with zipfile.ZipFile(BytesIO(b"".join(parts))) as archive:
        (entry,) = archive.infolist()
        assert archive.testzip() is None
        assert (entry.filename, entry.date_time) == ("list.csv", (2026, 11, 20, 3, 4, 6))
        assert archive.read(entry) == "\ufeffกข\r\n".encode()


def test_readers_that_know_no_zip64_in_a_stream_open_it():
    """java.util.zip.ZipInputStream takes the sizes behind a file for two numbers of 32 bits."""
    whole = b"".join(zipped("list.csv", ["ก,ข\r\n"] * 1000, AT))
    needed, flags = struct.unpack_from("<HH", whole, 4)
    assert (needed, flags & 8) == (20, 8)
    (entry,) = zipfile.ZipFile(BytesIO(whole)).infolist()
    assert entry.extra == b""
    told = struct.pack("<4L", 0x08074B50, entry.CRC, entry.compress_size, entry.file_size)
    assert told + b"PK\x01\x02" in whole


def test_what_is_too_long_for_one_file_goes_on_in_the_next_line_by_line(monkeypatch):
    monkeypatch.setattr(zip_, "LONGEST", 100)
    whole = b"".join(zipped("list.csv", ["a" * 40 + "b\r\n"] * 30_000, AT))
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        names = archive.namelist()
        read = [archive.read(name).decode() for name in names]
    assert names[:2] == ["list.csv", "list-2.csv"]
    assert all(text.endswith("\r\n") for text in read)
    assert "".join(read) == ("a" * 40 + "b\r\n") * 30_000


def test_nothing_is_held_beyond_a_part():
    rng = random.Random(1)
    taken = 0

    def lines():
        nonlocal taken
        for _ in range(60_000):
            taken += 1
            yield rng.randbytes(60).hex()

    parts = zipped("list.csv", lines(), AT)
    first = next(parts)
    assert len(first) == PART
    assert taken < 60_000
    rest = list(parts)
    assert all(len(part) == PART for part in rest[:-1])
    assert zipfile.ZipFile(BytesIO(first + b"".join(rest))).testzip() is None
