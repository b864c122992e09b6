"""Compares words that people chose letter by letter, whatever the database takes for the same.

MariaDB and MySQL compare without regard to case, accents and spaces at the end, and by some collations without tone
marks: ป่า is ปา to them.
"""

from __future__ import annotations

from typing import TypeVar, cast

from django.db import connections
from django.db.models import BinaryField, F, Func, Model, QuerySet

M = TypeVar("M", bound=Model)


def exactly(rows: QuerySet[M], column: str, text: str) -> QuerySet[M]:
    """Those rows whose column is this text. An index of the column still finds them."""
    found = rows.filter(**{column: text})
    if connections[rows.db].vendor != "mysql":
        return found
    name = f"{column}_bytes"
    return cast("QuerySet[M]", found.alias(**{name: _as_bytes(column)}).filter(**{name: text.encode()}))


def alike(rows: QuerySet[M], column: str, text: str) -> QuerySet[M] | None:
    """Those rows whose column this database takes for the text and that have another; None where it takes none so."""
    if connections[rows.db].vendor != "mysql":
        return None
    name = f"{column}_bytes"
    found = rows.filter(**{column: text}).alias(**{name: _as_bytes(column)})
    return cast("QuerySet[M]", found.exclude(**{name: text.encode()}))


def _as_bytes(column: str) -> Func:
    return Func(F(column), template="CAST(%(expressions)s AS BINARY)", output_field=BinaryField())
