"""Versions of a kind's content, the questions as they were when they were answered; and the vocabulary of a course."""

from __future__ import annotations

from django.db import models

from .columns import KEY_LENGTH, Row, json_column, key_column


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


class CourseVocabulary(Row):
    """One course's vocabulary: what was saved last, and the version in force.

    Versions are rows of `ContentVersion`, of the kind `vocabulary`: a round that names one keeps it. No row: each
    activity of the course has its own lists.

    .. no_pii: an author's lists
    """

    course_key = models.CharField(max_length=KEY_LENGTH, unique=True)
    # As saved last, in Studio; in force once the block it was saved in is published.
    saved = json_column()
    # Of `saved`; 0 before the first. An author who saves says which one was seen, so that none is overwritten unseen.
    revision = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField(null=True)
    # The block it was saved in, whose field has a copy.
    saved_in = key_column()
    # In force; null: each activity has its own lists.
    version = models.ForeignKey(ContentVersion, to_field="hash", on_delete=models.PROTECT, null=True, related_name="+")
    # The revision in force, and since when.
    in_force = models.PositiveIntegerField(default=0)
    in_force_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "course vocabulary"
        verbose_name_plural = "course vocabularies"

    def __str__(self) -> str:
        return f"{self.course_key}: {self.in_force}"
