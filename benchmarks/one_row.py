"""Makes one row of every table from nothing but its columns, in the models of any migration."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from typing import Any

from django.db import models

APP = "partnership_xblock"
DOCUMENT = {"partner:abc": {"v": {"name": "ภาคีเครือข่าย 🏫", "since": None}, "r": 3}}
WHEN = datetime(2026, 11, 20, 3, 4, 5, 678901, tzinfo=UTC)


def make_all(registry: Any, number: int) -> int:
    """One row of every table, each after those it must refer to, read back and changed; gives how many tables."""
    users = registry.get_model("auth", "User")
    name = f"columns{number}{secrets.token_hex(4)}"
    made: dict[str, models.Model] = {users.__name__: users._default_manager.create(username=name)}
    tables = list(registry.get_app_config(APP).get_models())
    waiting = tables
    while waiting:
        later = []
        for model in waiting:
            try:
                made[model.__name__] = row = _make(model, number, made)
            except LookupError:
                later.append(model)
            else:
                model._default_manager.get(pk=row.pk).save()
        assert len(later) < len(waiting), f"{later} need each other"
        waiting = later
    return len(tables)


def _make(model: type[models.Model], number: int, made: dict[str, models.Model]) -> models.Model:
    """What it refers to was made a moment ago; LookupError where that is still to come."""
    values: dict[str, Any] = {}
    for field in model._meta.concrete_fields:
        if field.primary_key:
            continue
        if field.is_relation:
            related = made.get(field.related_model.__name__)
            if related is None and not field.null:
                raise LookupError(field.related_model)
            values[field.name] = related
        elif field.unique:
            values[field.name] = secrets.token_hex(16)
        else:
            values[field.name] = _value(field, number)
    return model._default_manager.create(**values)


def _value(field: Any, number: int) -> Any:
    if isinstance(field, models.JSONField):
        return DOCUMENT
    if isinstance(field, models.BooleanField):
        return number % 2 == 1
    if isinstance(field, models.DateTimeField):
        return WHEN
    if isinstance(field, models.DateField):
        return WHEN.date()
    if isinstance(field, models.FloatField):
        return 1.5
    if isinstance(field, models.IntegerField):
        return number
    if isinstance(field, models.BinaryField):
        return b"\x00\xff"
    if isinstance(field, (models.CharField, models.TextField)):
        return f"{number}{DOCUMENT['partner:abc']['v']['name']}"[: field.max_length]  # type: ignore[index]
    raise TypeError(f"{field}: say in benchmarks/one_row.py what such a column holds")
