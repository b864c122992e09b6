"""Retention rules of courses, and records of deletions."""

from __future__ import annotations

from django.db import models

from .columns import KEY_LENGTH, Row, json_column


class Retention(Row):
    """How long one course keeps its work. A course without a row keeps it as long as the site's setting says.

    .. no_pii: a rule of a course
    """

    course_key = models.CharField(max_length=KEY_LENGTH, unique=True)
    # Counted from the end of the course or a person's last work in it, whichever is later. Null: never deleted.
    months = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        verbose_name = "retention"
        verbose_name_plural = "retention by course"

    def __str__(self) -> str:
        return f"{self.course_key}: {self.months}"


class PurgeRecord(Row):
    """A deletion of personal data: when, why, and how many rows of which table. It names no person.

    .. no_pii: counts
    """

    # "retention" (a course's time was over), "retired" or "account_deleted" (a person left), "name" (a name was removed
    # from a course)
    cause = models.CharField(max_length=16)
    # Empty where a person left: all courses of the person.
    course_key = models.CharField(max_length=KEY_LENGTH, blank=True, default="")
    # The rule that was followed, and the moment it led to; null where there was none.
    months = models.PositiveSmallIntegerField(null=True)
    cutoff = models.DateTimeField(null=True)
    # Rows deleted, and rows that only lost their person, {table: number}.
    deleted = json_column()
    changed = json_column()
    # The reference given by the operator: a ticket or a decision's number. Not a person's name.
    ticket = models.CharField(max_length=100, blank=True, default="")
    at = models.DateTimeField()
    # Null while it is under way, or where it was interrupted: rows deleted by then are counted.
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "purge"
        indexes = [models.Index(fields=["course_key", "at", "id"], name="partnership_purge_when")]

    def __str__(self) -> str:
        return f"purge {self.pk}"
