"""The one place for CSV: opens with its Thai intact in a spreadsheet, and runs nothing there."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Final

BOM: Final = "\ufeff"
"""Without it Excel reads UTF-8 as the system's own code page, and Thai as rubbish."""
# A cell that starts with one of these is a formula to a spreadsheet (OWASP, CSV injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe_cell(value: str) -> str:
    """The value as text that no spreadsheet runs: an apostrophe stands before what looks like a formula."""
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value


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
