"""Writes CSV that spreadsheets open with its Thai intact and without running formulas."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from operator import is_
from string import ascii_letters
from typing import Final

END: Final = "\r\n"
LEFT: Final = 2
BOM: Final = "\ufeff"
"""Without the mark Excel reads UTF-8 as the system's own code page, and shows Thai as rubbish."""
# A cell that starts with one of these is a formula to a spreadsheet (OWASP, CSV injection).
_FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BREAKS: Final = ("\t", "\r", "\n")
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_UNSEEN: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that are invisible, besides controls, formats and spaces."""


# Most cells begin with a letter or a digit, and a file has millions: these need no closer look.
_HARMLESS: Final = frozenset(
    ["", *"0123456789", *ascii_letters, *map(chr, (*range(0x0E01, 0x0E2F), *range(0x0E40, 0x0E45)))]
)


def safe_cell(value: str) -> str:
    """The value as text that no spreadsheet runs: an apostrophe is put before everything that looks like a formula,
    also when it hides behind invisible characters that a spreadsheet may drop. A number is no formula and stays a
    number."""
    if value[:1] in _HARMLESS:
        return value
    start = next((at for at, char in enumerate(value) if not _unseen(char)), len(value))
    if not (value.startswith(_BREAKS) or value.startswith(_FORMULA, start)) or _NUMBER.fullmatch(value):
        return value
    return f"'{value}"


def _unseen(char: str) -> bool:
    return char in _UNSEEN or unicodedata.category(char) in ("Cc", "Cf", "Zs", "Zl", "Zp")


def csv_lines(rows: Iterable[list[str]]) -> Iterator[str]:
    """The file line by line, the byte order mark first. Rows are written as they come: nothing is collected.

    All answers of a submission begin with the same cells (the same objects, not equal ones): these are formatted once.
    """
    write = _writer()
    yield BOM
    before: list[str] = []
    prefix: list[str] = []
    head = ""
    for row in rows:
        if not prefix or not _begins_with(row, prefix):
            prefix = row[: _shared(before, row)]
            head = f"{write(prefix).removesuffix(END)}," if prefix else ""
        yield head + write(row[len(prefix) :])
        before = row


def _writer() -> Callable[[list[str]], str]:
    """Writes one row as a line of the file."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, lineterminator=END)

    def write(row: list[str]) -> str:
        writer.writerow([safe_cell(cell) for cell in row])
        line = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return line

    return write


def _begins_with(row: list[str], prefix: list[str]) -> bool:
    return len(row) >= len(prefix) + LEFT and all(map(is_, row, prefix))


def _shared(before: list[str], row: list[str]) -> int:
    """The number of identical cells that both rows begin with. Fewer than two count as none, and two are always left
    for the rest: a row of one empty cell is written in a way of its own."""
    same = 0
    for one, other in zip(before, row, strict=False):
        if one is not other:
            break
        same += 1
    same = min(same, len(row) - LEFT)
    return same if same >= LEFT else 0
