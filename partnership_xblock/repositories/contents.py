"""Versions of content are kept and read here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from partnership_xblock.models import ContentVersion


def keep_content(content_hash: str, kind: str, content: Mapping[str, Any], now: datetime) -> None:
    """Keep a version under its hash; one that is kept already stays as it is. 1 query."""
    version = ContentVersion(hash=content_hash, kind=kind, content=dict(content), created_at=now)
    ContentVersion.objects.bulk_create([version], ignore_conflicts=True)


def content_of(content_hash: str) -> Mapping[str, Any]:
    """A version that something refers to, whole. 1 query."""
    content: Mapping[str, Any] = ContentVersion.objects.values_list("content", flat=True).get(hash=content_hash)
    return content


def version_of(content_hash: str) -> tuple[Mapping[str, Any], datetime]:
    """The same, and since when it is kept. 1 query."""
    kept: tuple[Mapping[str, Any], datetime] = ContentVersion.objects.values_list("content", "created_at").get(
        hash=content_hash
    )
    return kept
