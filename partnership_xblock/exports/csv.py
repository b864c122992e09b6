"""The one place for CSV: opens with its Thai intact in a spreadsheet, and runs nothing there."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Final

BOM: Final = "\ufeff"
"""Without it Excel reads UTF-8 as the system's own code page, and Thai as rubbish."""
# A cell that starts with one of these is a formula to a spreadsheet (OWASP, CSV injection).
_FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BREAKS: Final = ("\t", "\r", "\n")
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_UNSEEN: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that show nothing, besides controls, formats and spaces."""


def safe_cell(value: str) -> str:
    """The value as text that no spreadsheet runs: an apostrophe stands before what looks like a formula, also where it
    hides behind characters that nobody sees and a spreadsheet may drop. A number is none, and stays a number."""
    start = next((at for at, char in enumerate(value) if not _unseen(char)), len(value))
    if not (value.startswith(_BREAKS) or value.startswith(_FORMULA, start)) or _NUMBER.fullmatch(value):
        return value
    return f"'{value}"


def _unseen(char: str) -> bool:
    return char in _UNSEEN or unicodedata.category(char) in ("Cc", "Cf", "Zs", "Zl", "Zp")


def csv_lines(rows: Iterable[list[str]]) -> Iterator[str]:
    """The file line by line, the byte order mark first. Rows are taken as they come: nothing is collected."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    yield BOM
    for row in rows:
        writer.writerow([safe_cell(cell) for cell in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
