"""Removes the name of a person outside the platform from all texts of a course, at that person's request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from partnership_xblock.domain.thai.folding import fold
from partnership_xblock.host import current_host
from partnership_xblock.repositories import prepared, redaction, retention
from partnership_xblock.repositories.redaction import TABLES, Table

from .transaction import atomically

CHUNK: Final = 50
SHORTEST: Final = 3
"""Characters: shorter names are parts of too many words, and shorter than their replacement."""


def name_report(*, course_key: str, name: str) -> Mapping[str, int]:
    """The number of rows of each table that contain the name; nothing is changed. 2 queries for 50 rows. Raises
    ValueError."""
    name = _checked(name)
    counts: Counter[str] = Counter()
    for table in TABLES:
        after = 0
        while ids := redaction.ids_of(table, course_key, after, CHUNK):
            counts[table.name] += redaction.count(table, ids, name)
            after = ids[-1]
    return {table: number for table, number in counts.items() if number}


def forget_name(*, course_key: str, name: str, ticket: str = "") -> Mapping[str, int]:
    """Removes the name from every text of the course: drafts, rounds, feedback, reasons. Returns rows by table.

    Matches these words in any spelling of Thai; all other text stays. The name itself is stored nowhere, not even in
    the record of this deletion. May be called again. Raises ValueError where the name is too short.
    """
    name = _checked(name)
    record = retention.begin(
        cause="name", course_key=course_key, months=None, cutoff=None, ticket=ticket, now=current_host().now()
    )
    counts: Counter[str] = Counter()
    for table in TABLES:
        after = 0
        while ids := redaction.ids_of(table, course_key, after, CHUNK):
            counts[table.name] += _blank(course_key, table, ids, name, record)
            after = ids[-1]
    retention.finish(record, current_host().now())
    return {table: number for table, number in counts.items() if number}


@atomically
def _blank(course_key: str, table: Table, ids: list[int], name: str, record: int) -> int:
    count = redaction.blank(table, ids, name)
    if count:
        # After the rows: a worker may have begun a file of them meanwhile.
        prepared.forget([course_key])
        retention.add(record, deleted={}, changed={table.name: count})
    return count


def _checked(name: str) -> str:
    name = name.strip()
    if len(fold(name)) < SHORTEST:
        raise ValueError(f"A name of fewer than {SHORTEST} characters is in too many words")
    return name
