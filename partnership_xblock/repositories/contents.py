"""Stores and reads versions of content."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from partnership_xblock.models import ContentVersion


def keep_content(content_hash: str, kind: str, content: Mapping[str, Any], now: datetime) -> None:
    """Stores a version under its hash; an existing one stays as it is. 1 query."""
    version = ContentVersion(hash=content_hash, kind=kind, content=dict(content), created_at=now)
    ContentVersion.objects.bulk_create([version], ignore_conflicts=True)


def content_of(content_hash: str) -> Mapping[str, Any]:
    """A whole version, by a hash that some row refers to. 1 query."""
    content: Mapping[str, Any] = ContentVersion.objects.values_list("content", flat=True).get(hash=content_hash)
    return content


def version_of(content_hash: str) -> tuple[Mapping[str, Any], datetime]:
    """A version, and since when it is stored. 1 query."""
    version: tuple[Mapping[str, Any], datetime] = ContentVersion.objects.values_list("content", "created_at").get(
        hash=content_hash
    )
    return version
