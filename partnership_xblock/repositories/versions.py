"""Stores overwritten texts until the next submission."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast, Length

from partnership_xblock.models import DraftVersion

from .work import Place


@dataclass(frozen=True, slots=True)
class Version:
    """One earlier text of one item. `reason` is `overwritten` or `discarded`."""

    document: str
    key: str
    value: Mapping[str, Any]
    digest: str
    """SHA-256 in hex of the canonical value."""
    reason: str
    at: datetime


def keep_versions(submission: int, versions: Iterable[Version], room: int) -> int:
    """Stores each text once, and of all texts the newest that fit into `room` characters; returns how many those take.

    Queries: 2, and 3 where older texts make room.
    """
    rows = [
        DraftVersion(
            submission_id=submission,
            document=version.document,
            key=version.key,
            value=dict(version.value),
            digest=version.digest,
            reason=version.reason,
            at=version.at,
        )
        for version in versions
    ]
    DraftVersion.objects.bulk_create(rows, ignore_conflicts=True)
    stored = DraftVersion.objects.filter(submission_id=submission).order_by("-at", "-id")
    used, beyond = 0, []
    for row, length in stored.values_list("id", Length(Cast("value", TextField()))):
        if used + length > room:
            beyond.append(row)
        else:
            used += length
    if beyond:
        DraftVersion.objects.filter(id__in=beyond).delete()
    return used


def versions_of(place: Place) -> list[Version]:
    """The texts that can still be read again, newest first. 1 query."""
    rows = DraftVersion.objects.filter(
        submission__usage_key=place.usage_key,
        submission__learner_id=place.learner_id,
        submission__scratch=place.scratch,
    ).order_by("-at", "-id")
    return [Version(row.document, row.key, row.value, row.digest, row.reason, row.at) for row in rows]


def forget_versions(submission: int) -> None:
    """Deletes the texts after a submission. 1 query."""
    DraftVersion.objects.filter(submission_id=submission).delete()
