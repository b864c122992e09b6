"""A compressed file in parts."""

from __future__ import annotations

import random
import struct
import zipfile
from datetime import UTC, datetime
from io import BytesIO

from partnership_xblock.exports import zip as zip_
from partnership_xblock.exports.csv import BOM
from partnership_xblock.exports.zip import PART, zipped

AT = datetime(2026, 11, 20, 3, 4, 6, tzinfo=UTC)


def files_of(parts):
    """Name and lines of each file; the archive is sound."""
    with zipfile.ZipFile(BytesIO(b"".join(parts))) as archive:
        assert archive.testzip() is None
        return {
            entry.filename: archive.read(entry).decode().removeprefix(BOM).splitlines() for entry in archive.infolist()
        }


def test_parts_make_one_archive_of_one_file():
    parts = list(zipped("list.csv", [["ก", "ข"], ["1", "2"]], AT))
    assert files_of(parts) == {"list.csv": ["ก,ข", "1,2"]}
    (entry,) = zipfile.ZipFile(BytesIO(b"".join(parts))).infolist()
    assert entry.date_time == (2026, 11, 20, 3, 4, 6)


def test_an_empty_list_is_its_head():
    assert files_of(zipped("list.csv", [["ก"]], AT)) == {"list.csv": ["ก"]}


def test_longer_than_a_spreadsheet_opens_goes_on_in_another_file_under_the_same_head(monkeypatch):
    monkeypatch.setattr(zip_, "MOST_LINES", 2)
    files = files_of(zipped("list.csv", [["n"], *([str(n)] for n in range(5))], AT))
    assert files == {"list.csv": ["n", "0", "1"], "list-2.csv": ["n", "2", "3"], "list-3.csv": ["n", "4"]}


def test_so_does_what_would_come_near_two_gigabytes(monkeypatch):
    monkeypatch.setattr(zip_, "MOST_LETTERS", 10)
    files = files_of(zipped("list.csv", [["n"], ["กกกก", "ขขขข"], ["คคคค", ""], ["งงงง", ""]], AT))
    assert files == {"list.csv": ["n", "กกกก,ขขขข"], "list-2.csv": ["n", "คคคค,", "งงงง,"]}


def test_a_reader_that_takes_it_as_it_arrives_can():
    """APPNOTE 4.3.7: version 2.0, sizes after the content, no field of 64 bits. Java's ZipInputStream takes sizes of 4
    bytes there and reads on 8 bytes too early where they are 8."""
    head = b"".join(zipped("list.csv", [["a"], ["b"]], AT))[:30]
    signature, version, flags = struct.unpack("<4sHH", head[:8])
    extra = struct.unpack("<H", head[28:30])[0]
    assert (signature, version, flags & 0x8, extra) == (b"PK\3\4", 20, 0x8, 0)


def test_nothing_is_held_beyond_a_part():
    rng = random.Random(1)
    taken = 0

    def rows():
        nonlocal taken
        yield ["letters"]
        for _ in range(60_000):
            taken += 1
            yield [rng.randbytes(60).hex()]

    parts = zipped("list.csv", rows(), AT)
    first = next(parts)
    assert len(first) == PART
    assert taken < 60_000
    rest = list(parts)
    assert all(len(part) == PART for part in rest[:-1])
    assert zipfile.ZipFile(BytesIO(first + b"".join(rest))).testzip() is None
