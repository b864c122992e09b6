"""Makes a large course of a small one: every row copied in the database itself, again and again.

Half a gigabyte of documents would take a client many minutes to send; `INSERT … SELECT` takes the server seconds. It
knows no table by name: columns are copied by what they are, so that it works on the tables of any migration.
"""

from __future__ import annotations

from typing import Any, Final

from django.contrib.auth import get_user_model
from django.core.management.color import no_style
from django.db import connection, models, transaction

APP: Final = "partnership_xblock"
_HEX: Final = {
    "sqlite": "printf('%032x', {})",
    "mysql": "LPAD(LOWER(HEX({})), 32, '0')",
    "postgresql": "LPAD(TO_HEX({}), 32, '0')",
}

_LATER: Final = {
    "sqlite": "datetime({}, '+{} seconds')",
    "mysql": "DATE_ADD({}, INTERVAL {} SECOND)",
    "postgresql": "{} + INTERVAL '{} seconds'",
}


def multiply(apps: Any, times: int) -> None:
    """Make `times` of each teacher and all that is hers; `apps` is the registry of the migration the database is at.

    Keys of the copies go on from the largest there is, by the same distance in every table.
    """
    tables = [model for model in apps.get_models() if model._meta.app_label == APP and model.__name__ in OWNED]
    tables.sort(key=lambda model: OWNED.index(model.__name__))
    users = get_user_model()
    have = 1
    while have < times:
        more = min(have, times - have)
        largest = max(_largest(model) for model in (users, *tables))
        share = None if more == have else _share(users, more, have)
        # A round names its review and a review its round: one of them comes first.
        with transaction.atomic(), connection.constraint_checks_disabled():
            for model in (users, *tables):
                _copy(model, {users.__name__, *OWNED}, largest, share)
        have += more
    _after(users, *tables)


OWNED: Final = (
    "Network",
    "Submission",
    "SearchLine",
    "Round",
    "Review",
    "PartnerRecord",
    "TieRecord",
    "StateEvent",
    "DraftVersion",
)
"""What belongs to one teacher, each after what it refers to. Content versions and exports are nobody's."""
TEACHERS: Final = "username LIKE 'u%'"
"""Trainers are not copied."""


def _largest(model: type[models.Model]) -> int:
    return int(model._default_manager.aggregate(largest=models.Max("pk"))["largest"] or 0)


def _share(users: type[models.Model], more: int, have: int) -> int:
    """The teacher up to whom a last, smaller copy goes."""
    rows = users._default_manager.filter(username__startswith="u").order_by("pk").values_list("pk", flat=True)
    return int(rows[rows.count() * more // have - 1])


def _copy(model: type[models.Model], owned: set[str], by: int, until: int | None) -> None:
    table = connection.ops.quote_name(model._meta.db_table)
    names, values = [], []
    for field in model._meta.concrete_fields:
        column = connection.ops.quote_name(field.column)
        names.append(column)
        values.append(_value(model, field, f"t.{column}", owned, by))
    where = _whose(model, until)
    sql = f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(values)} FROM {table} t WHERE {where}"
    with connection.cursor() as cursor:
        cursor.execute(sql)


def _value(model: type[models.Model], field: Any, column: str, owned: set[str], by: int) -> str:
    """What a copy has in one column: a key of its own, a reference to a copy, or the very same."""
    if field.primary_key:
        return f"{column} + {by}"
    if field.is_relation:
        if field.related_model.__name__ not in owned:
            return column
        # Trainers are not copied: they read everybody's work.
        if field.name in ("claimed_by", "decided_by", "reviewer", "actor"):
            return column
        return f"{column} + {by}"
    key = f"t.{connection.ops.quote_name(model._meta.pk.column)} + {by}"
    if field.unique and field.name == "username":
        return f"'u' || ({key})" if connection.vendor != "mysql" else f"CONCAT('u', {key})"
    # People do not hand in by hundreds at the very same moment.
    if field.name == "submitted_at":
        return _LATER[connection.vendor].format(column, by)
    if field.unique:
        return _HEX[connection.vendor].format(key)
    return column


def _whose(model: type[models.Model], until: int | None) -> str:
    """Rows of teachers, the first of them up to `until`."""
    users, name = get_user_model()._meta.db_table, connection.ops.quote_name
    chosen = f"SELECT id FROM {name(users)} WHERE {TEACHERS}" + ("" if until is None else f" AND id <= {until}")
    path = {"User": "id", "Network": "learner_id", "Submission": "learner_id"}
    if model.__name__ in path:
        return f"t.{path[model.__name__]} IN ({chosen})"
    submissions = f"SELECT id FROM {name(f'{APP}_submission')} WHERE learner_id IN ({chosen})"
    if model.__name__ in ("SearchLine", "Round", "StateEvent", "DraftVersion"):
        return f"t.submission_id IN ({submissions})"
    return f"t.round_id IN (SELECT id FROM {name(f'{APP}_round')} WHERE submission_id IN ({submissions}))"


def _after(*written: type[models.Model]) -> None:
    """Sequences go on after the copies' keys, and the database knows how large its tables have become."""
    with connection.cursor() as cursor:
        for sql in connection.ops.sequence_reset_sql(no_style(), list(written)):
            cursor.execute(sql)
        if connection.vendor == "mysql":
            names = ", ".join(connection.ops.quote_name(model._meta.db_table) for model in written)
            cursor.execute(f"ANALYZE TABLE {names}")
            cursor.fetchall()
        else:
            cursor.execute("ANALYZE")
