"""Lists every column with text by people of a course, and removes a name from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from django.db.models import F, Manager

from partnership_xblock.domain.redaction import blanked, blanked_items
from partnership_xblock.domain.thai.folding import fold
from partnership_xblock.models import (
    DraftVersion,
    Network,
    PartnerRecord,
    Review,
    Round,
    SearchLine,
    SharedWork,
    StateEvent,
    Submission,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The text columns of one table. `course` leads to the course's key. `counts`: the counter of writes, if any."""

    rows: Manager[Any]
    course: str
    documents: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    live: bool = False
    """The document is still being written: its revision moves on."""
    counts: str = ""

    @property
    def name(self) -> str:
        return self.rows.model.__name__


TABLES: Final = (
    Table(rows=Network.objects, course="course_key", documents=("document",), live=True, counts="writes"),
    Table(rows=Submission.objects, course="course_key", documents=("draft",), texts=("school", "province"), live=True),
    Table(rows=DraftVersion.objects, course="submission__course_key", texts=("value",)),
    Table(rows=Round.objects, course="submission__course_key", documents=("answers", "network"), texts=("note",)),
    Table(rows=Review.objects, course="round__submission__course_key", documents=("document",), live=True),
    Table(rows=PartnerRecord.objects, course="round__submission__course_key", texts=("place_province",)),
    Table(rows=StateEvent.objects, course="submission__course_key", texts=("reason",)),
    Table(rows=SearchLine.objects, course="course_key", folded=("text",)),
    Table(rows=SharedWork.objects, course="course_key", texts=("head", "body")),
)


def ids_of(table: Table, course_key: str, after: int, limit: int) -> list[int]:
    """The next rows of a course. 1 query."""
    rows = table.rows.filter(**{table.course: course_key, "pk__gt": after}).order_by("pk")
    return list(rows.values_list("pk", flat=True)[:limit])


def count(table: Table, ids: list[int], name: str) -> int:
    """How many of these rows contain the name. 1 query."""
    return sum(1 for row in table.rows.filter(pk__in=ids) if _changes(table, row, name))


def blank(table: Table, ids: list[int], name: str) -> int:
    """Removes the name from these rows; returns how many contained it. 1 query, and 1 for each that does.

    An earlier text that contains it is deleted: it is stored under the hash of its text.
    """
    changed = 0
    for row in table.rows.select_for_update().filter(pk__in=ids).order_by("pk"):
        columns = _changes(table, row, name)
        if not columns:
            continue
        changed += 1
        this = table.rows.filter(pk=row.pk)
        if table.rows.model is DraftVersion:
            this.delete()
        else:
            if table.counts:
                columns[table.counts] = F(table.counts) + 1
            this.update(**columns)
    return changed


def _changes(table: Table, row: Any, name: str) -> dict[str, Any]:
    revision = row.revision + 1 if table.live else None
    changed: dict[str, Any] = {}
    edits = ((table.documents, _items(revision)), (table.texts, blanked), (table.folded, _without))
    for columns, edit in edits:
        for column in columns:
            before = getattr(row, column)
            after = edit(before, name)
            if after is not before:
                changed[column] = after
    if revision is not None and any(column in changed for column in table.documents):
        changed["revision"] = revision
    return changed


def _without(folded: str, name: str) -> str:
    """A folded line, as `blanked` does it; one spelling stands for all."""
    spelling = fold(name)
    return str(blanked(folded, spelling)) if spelling and spelling in folded else folded


def _items(revision: int | None) -> Callable[[Any, str], Any]:
    return lambda items, name: blanked_items(items, name, revision)
