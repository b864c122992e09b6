"""Rows written under one Django are read and written under the next (`make matrix`, on MariaDB).

    python tests/upgrade/rows.py write rows.json    migrate, make one row of every table, note what they hold
    python tests/upgrade/rows.py read rows.json     migrate, find the same, change every row, make another of each

Between the two the environment changes from Django 4.2 to 5.2. Values are made from the columns' types, so a new table
or column is covered without a word here.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import django

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
django.setup()

from django.apps import apps  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core import serializers  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, models  # noqa: E402

THAI = "ภาคีเครือข่าย 🏫 ก็ทำ"
DOCUMENT = {"partner:abc": {"v": {"name": THAI, "since": None, "forms": ["training"]}, "r": 3}}
WHEN = datetime(2026, 11, 20, 3, 4, 5, 678901, tzinfo=UTC)


def create_database() -> None:
    """The server is new and empty; Django makes only test databases by itself."""
    name = connection.settings_dict["NAME"]
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"CREATE DATABASE IF NOT EXISTS `{name}` CHARACTER SET utf8mb4")


def value(field: models.Field, number: int):
    """Something for one column, as different from its default as its type allows."""
    if isinstance(field, models.JSONField):
        return DOCUMENT
    if isinstance(field, models.BooleanField):
        return number % 2 == 1
    if isinstance(field, models.DateTimeField):
        return WHEN
    if isinstance(field, models.DateField):
        return WHEN.date()
    if isinstance(field, models.BinaryField):
        return THAI.encode()
    if isinstance(field, models.FloatField):
        return 1.5
    if isinstance(field, models.IntegerField):
        return number
    if isinstance(field, (models.CharField, models.TextField)):
        return f"{number}{THAI}"[: field.max_length]
    raise TypeError(f"{field}: say in tests/upgrade/rows.py what such a column holds")


def make(model: type[models.Model], number: int) -> models.Model:
    """One row; what it must refer to is the newest row there."""
    values = {}
    for field in model._meta.concrete_fields:
        if field.primary_key:
            continue
        if field.is_relation:
            related = field.related_model.objects.order_by("-pk").first()
            if related is None and not field.null:
                raise LookupError(field.related_model)
            values[field.name] = related
        else:
            values[field.name] = value(field, number)
    return model.objects.create(**values)


def make_all(number: int) -> None:
    """One row of every table, each after those it must refer to."""
    get_user_model().objects.create(username=f"user{number}")
    waiting = list(apps.get_app_config("partnership_xblock").get_models())
    while waiting:
        later = []
        for model in waiting:
            try:
                make(model, number)
            except LookupError:
                later.append(model)
        assert len(later) < len(waiting), f"{later} need each other"
        waiting = later


def held() -> dict[str, list]:
    """What all tables hold, as plain data."""
    tables = apps.get_app_config("partnership_xblock").get_models()
    rows = {model.__name__: serializers.serialize("python", model.objects.order_by("pk")) for model in tables}
    return json.loads(json.dumps(rows, default=str, ensure_ascii=False))


def main(verb: str, file: Path) -> None:
    create_database()
    call_command("migrate", verbosity=0)
    if verb == "write":
        make_all(1)
        file.write_text(json.dumps(held()), encoding="utf-8")
    else:
        assert held() == json.loads(file.read_text(encoding="utf-8"))
        for model in apps.get_app_config("partnership_xblock").get_models():
            for row in model.objects.all():
                row.save()
        assert held() == json.loads(file.read_text(encoding="utf-8"))
        make_all(2)
    counts = {name: len(rows) for name, rows in held().items()}
    assert all(counts.values()), counts
    print(
        f"Django {django.__version__}, {connection.vendor}: {verb} {sum(counts.values())} rows of {len(counts)} tables"
    )


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
