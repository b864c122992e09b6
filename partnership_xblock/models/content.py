"""Versions of a kind's content: the questions as they were when they were answered."""

from __future__ import annotations

from django.db import models

from .columns import Row, json_column


class ContentVersion(Row):
    """One version of a kind's content, whole (the preset with the author's changes in place).

    Never changed, and never deleted while an answer refers to it. Others refer to it by `hash`, so that storing a
    version is one INSERT without first reading its id.

    .. no_pii: an author's questions and lists
    """

    # SHA-256 in hex over kind and canonical JSON, never over stored text.
    hash = models.CharField(max_length=64, unique=True, editable=False)
    # The id of the activity's kind.
    kind = models.CharField(max_length=32)
    content = json_column()
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = "content version"

    def __str__(self) -> str:
        return f"{self.kind} {self.hash[:12]}"
