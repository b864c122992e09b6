"""The one place where versions of content are kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from partnership_xblock.models import ContentVersion


def keep_content(content_hash: str, kind: str, content: Mapping[str, Any], now: datetime) -> None:
    """Keep a version under its hash; one that is kept already stays as it is. 1 query."""
    version = ContentVersion(hash=content_hash, kind=kind, content=dict(content), created_at=now)
    ContentVersion.objects.bulk_create([version], ignore_conflicts=True)
