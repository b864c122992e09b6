"""Columns shared by several tables, defined so that every database stores them alike."""

from __future__ import annotations

import secrets
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

KEY_LENGTH = 255
"""A course's or block's key, as the platform stores it; no index spans more than two of them."""


class Utf8JSONEncoder(DjangoJSONEncoder):
    """JSON with Thai as Thai: a third of the bytes of `\\uXXXX`, and searchable."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "ensure_ascii": False})


def new_public_id() -> str:
    """32 hex digits. Not a UUIDField: one made under Django 4.2 on MariaDB cannot be read under 5.2."""
    return secrets.token_hex(16)


class Row(models.Model):
    """The base of every table: a bigint key, whatever the platform's DEFAULT_AUTO_FIELD is."""

    id = models.BigAutoField(primary_key=True)

    class Meta:
        abstract = True


def key_column() -> models.CharField[str, str]:
    """A course key or usage key, as its text."""
    return models.CharField(max_length=KEY_LENGTH)


def json_column() -> models.JSONField[Any, Any]:
    """A JSON object, `{}` when empty. Never hashed or compared as stored: each database writes JSON in its own way."""
    return models.JSONField(default=dict, encoder=Utf8JSONEncoder)


def public_id_column() -> models.CharField[str, str]:
    """The name of a row in urls and events."""
    return models.CharField(max_length=32, unique=True, default=new_public_id, editable=False)
