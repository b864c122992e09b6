"""A compressed file in parts."""

from __future__ import annotations

import random
import zipfile
from datetime import UTC, datetime
from io import BytesIO

from partnership_xblock.exports.zip import PART, zipped

AT = datetime(2026, 11, 20, 3, 4, 6, tzinfo=UTC)


def test_parts_make_one_archive_of_one_file():
    parts = list(zipped("list.csv", ["\ufeffก", "ข\r\n"], AT))
    with zipfile.ZipFile(BytesIO(b"".join(parts))) as archive:
        (entry,) = archive.infolist()
        assert archive.testzip() is None
        assert (entry.filename, entry.date_time) == ("list.csv", (2026, 11, 20, 3, 4, 6))
        assert archive.read(entry) == "\ufeffกข\r\n".encode()


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
